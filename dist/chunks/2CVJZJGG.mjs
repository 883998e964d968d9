import {
  words
} from "./VP2PCGBI.mjs";
import {
  fill
} from "./GGCO3OD4.mjs";

// src/texts/waived-by.ts
function waivedBy({ expiresOn: until, approver, reason }) {
  return fill(words.waivedBy, { until, approver, reason });
}

export {
  waivedBy
};
