// src/model/severity.ts
var severities = ["error", "warning", "note"];
function severityRank(severity) {
  return severities.indexOf(severity);
}
function isAtLeast(severity, limit) {
  return severityRank(severity) <= severityRank(limit);
}

// src/model/rule.ts
var requirementGroups = ["SEL", "AGR", "SEC", "PII", "DEV", "EVD"], runConfigGroups = ["WVR", "BSL", "CHG", "POL"], groups = [...requirementGroups, ...runConfigGroups], caseKinds = ["upcoming"];

// src/model/rule-override.ts
function statedFor(name, stated) {
  return Object.hasOwn(stated, name) ? stated[name] : void 0;
}
function nameOfCase(rule, name) {
  return name === void 0 ? rule : `${rule}/${name}`;
}
function casesOf(rule) {
  return Object.entries(rule.cases).map(([name, broken]) => ({ rule, name, broken }));
}
function namesOfCases({ id, cases }) {
  return Object.keys(cases).map((name) => nameOfCase(id, name));
}
function isLowered({ from, to }) {
  return to === "off" || severityRank(to) > severityRank(from);
}
function isOff(rule, overrides) {
  let own = overrides.filter((one) => one.rule === rule);
  return own.some((one) => one.case === void 0) && own.every(({ to }) => to === "off");
}
function isPartlyOff(rule, overrides) {
  return overrides.some((one) => one.rule === rule && one.to === "off");
}
function isLeftOut({ rule, args }, overrides) {
  let name = typeof args.case == "string" ? args.case : void 0;
  return overrideOf({ rule, name }, overrides)?.to === "off";
}
function overrideOf({ rule, name }, overrides) {
  let own = overrides.filter((one) => one.rule === rule);
  return own.find((one) => one.case === name) ?? own.find((one) => one.case === void 0);
}
function ownSeverity({ rule, broken }) {
  return broken.severity ?? rule.severity;
}
function severityOf(found, overrides) {
  let { rule, name } = found, own = ownSeverity(found), override = overrideOf({ rule: rule.id, name }, overrides);
  if (override === void 0) return own;
  let { to } = override;
  return to === "off" || override.case !== void 0 ? to : severityRank(own) > severityRank(rule.severity) && severityRank(own) > severityRank(to) ? own : to;
}

export {
  requirementGroups,
  groups,
  caseKinds,
  severities,
  severityRank,
  isAtLeast,
  statedFor,
  nameOfCase,
  casesOf,
  namesOfCases,
  isLowered,
  isOff,
  isPartlyOff,
  isLeftOut,
  ownSeverity,
  severityOf
};
