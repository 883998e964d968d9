import {
  words
} from "./JCSRTQPK.mjs";
import {
  fill
} from "./UL6TH2LZ.mjs";

// src/texts/waived-by.ts
function waivedBy({ expiresOn: until, approver, reason }) {
  return fill(words.waivedBy, { until, approver, reason });
}

export {
  waivedBy
};
