import {
  today
} from "./GNOCHEMX.mjs";

// src/entry/shared/records-of.ts
var currentRecords = { commit: null, day: null };
function recordsOf({ head, committedAt }, { asOf, isGiven, timeZone }) {
  if (head.commit === null || committedAt === null) return isGiven ? currentRecords : void 0;
  let day = today(timeZone, new Date(committedAt * 1e3));
  return day === asOf ? void 0 : { commit: head.commit, day };
}

export {
  currentRecords,
  recordsOf
};
