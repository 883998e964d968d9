import {
  words
} from "./OTZ5WJHQ.mjs";
import {
  fill
} from "./Q37IYJQM.mjs";

// src/texts/waived-by.ts
function waivedBy({ expiresOn: until, approver, reason }) {
  return fill(words.waivedBy, { until, approver, reason });
}

export {
  waivedBy
};
