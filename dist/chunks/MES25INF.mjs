import {
  ruleOverrides
} from "./STO3YDL6.mjs";
import {
  casesOf,
  nameOfCase,
  ownSeverity,
  severityOf,
  severityRank
} from "./YVL6PK46.mjs";

// src/config/idle-severities.ts
function idleSeverities({ rules: stated }, index) {
  let overrides = ruleOverrides({ rules: stated }, index);
  return index.catalogue.rules.flatMap((rule) => {
    let own = overrides.filter((one) => one.rule === rule.id), statedFor = (name) => Object.hasOwn(stated, name) ? stated[name] : void 0, ofCases = casesOf(rule).flatMap((found) => {
      let name = nameOfCase(rule.id, found.name), to2 = statedFor(name);
      return to2 !== void 0 && !own.some((one) => one.case === found.name) ? [{ name, to: to2, reason: "case-has-it", cases: [] }] : [];
    }), to = statedFor(rule.id);
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
