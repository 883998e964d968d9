import {
  words
} from "./JCSRTQPK.mjs";
import {
  fill
} from "./LV6L2JVG.mjs";

// src/texts/waived-by.ts
function waivedBy({ expiresOn: until, approver, reason }) {
  return fill(words.waivedBy, { until, approver, reason });
}

export {
  waivedBy
};
