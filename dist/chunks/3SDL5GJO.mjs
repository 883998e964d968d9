import {
  words
} from "./3LZXUF6S.mjs";
import {
  fill
} from "./CUK4TGQO.mjs";

// src/texts/waived-by.ts
function waivedBy({ expiresOn: until, approver, reason }) {
  return fill(words.waivedBy, { until, approver, reason });
}

export {
  waivedBy
};
