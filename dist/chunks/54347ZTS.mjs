import {
  ruleOverrides
} from "./IHYCUR4Y.mjs";
import {
  casesOf,
  nameOfCase,
  ownSeverity,
  severityOf,
  severityRank,
  statedFor
} from "./RVCNQUSK.mjs";

// src/config/idle-severities.ts
function idleSeverities({ rules: stated }, index) {
  let overrides = ruleOverrides({ rules: stated }, index);
  return index.catalogue.rules.flatMap((rule) => {
    let own = overrides.filter((one) => one.rule === rule.id), ofCases = casesOf(rule).flatMap((found) => {
      let name = nameOfCase(rule.id, found.name), to2 = statedFor(name, stated);
      return to2 !== void 0 && !own.some((one) => one.case === found.name) ? [{ name, to: to2, reason: "case-has-it", cases: [] }] : [];
    }), to = statedFor(rule.id, stated);
    return [...to === void 0 ? [] : ofRule(rule, to, own), ...ofCases];
  });
}
function ofRule(rule, to, own) {
  let ofCases = own.filter((one) => one.case !== void 0);
  if (own.length === ofCases.length) {
    let milder = casesOf(rule).filter(({ name }) => !ofCases.some((one) => one.case === name)).filter((found) => severityRank(ownSeverity(found)) > severityRank(rule.severity));
    return [{ name: rule.id, to, reason: "rule-has-it", cases: milder.map(({ name }) => nameOfCase(rule.id, name)) }];
  }
  return casesOf(rule).every((found) => severityOf(found, own) === severityOf(found, ofCases)) ? [{ name: rule.id, to, reason: "no-case-left", cases: [] }] : [];
}

export {
  idleSeverities
};
