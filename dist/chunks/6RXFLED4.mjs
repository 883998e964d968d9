import {
  words
} from "./E4YOFGUG.mjs";
import {
  fill
} from "./AWFRYJOD.mjs";

// src/texts/waived-by.ts
function waivedBy({ expiresOn: until, approver, reason }) {
  return fill(words.waivedBy, { until, approver, reason });
}

export {
  waivedBy
};
