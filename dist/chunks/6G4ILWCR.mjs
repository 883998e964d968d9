import {
  isAtLeast
} from "./RVCNQUSK.mjs";

// src/model/finding.ts
function excuseIn(disposition) {
  return disposition === "open" ? null : disposition;
}
function isOpen({ disposition, change }) {
  return disposition === "open" && change !== "resolved";
}
function isDue(finding) {
  return isOpen(finding) && (finding.change !== "existing" || finding.worse);
}
function canFail({ severity, excepted }, failOn) {
  return !excepted && isAtLeast(severity, failOn);
}
function doesFail(finding, failOn) {
  return isDue(finding) && canFail(finding, failOn);
}

export {
  excuseIn,
  isOpen,
  isDue,
  canFail,
  doesFail
};
