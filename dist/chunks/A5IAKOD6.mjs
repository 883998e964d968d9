import {
  caseKinds,
  nameOfCase
} from "./RVCNQUSK.mjs";

// src/model/fail-on-except.ts
function isExcepted({ rule, name, broken }, except) {
  return [rule.id, nameOfCase(rule.id, name), ...broken.kind === void 0 ? [] : [broken.kind]].some((one) => except.includes(one));
}
function isCaseKind(name) {
  return caseKinds.some((kind) => kind === name);
}

export {
  isExcepted,
  isCaseKind
};
