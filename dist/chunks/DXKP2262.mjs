import {
  words
} from "./EKU5OFCP.mjs";
import {
  fill
} from "./6AHHN2US.mjs";

// src/texts/waived-by.ts
function waivedBy({ expiresOn: until, approver, reason }) {
  return fill(words.waivedBy, { until, approver, reason });
}

export {
  waivedBy
};
