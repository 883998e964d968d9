import {
  words
} from "./63UXO6ZM.mjs";
import {
  fill
} from "./N6RZ7AK5.mjs";

// src/texts/waived-by.ts
function waivedBy({ expiresOn: until, approver, reason }) {
  return fill(words.waivedBy, { until, approver, reason });
}

export {
  waivedBy
};
