import {
  calendarOf
} from "./GNOCHEMX.mjs";

// src/entry/shared/records-of.ts
var currentRecords = { commit: null, day: null };
function recordsOf({ commit, committedAt }, { asOf, isGiven, timeZone }) {
  if (commit === null || committedAt === void 0) return isGiven ? currentRecords : void 0;
  let day = calendarOf(timeZone)(committedAt);
  return day === asOf ? void 0 : { commit, day };
}

export {
  recordsOf
};
