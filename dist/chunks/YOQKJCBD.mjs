// src/model/rule.ts
var requirementGroups = ["SEL", "AGR", "SEC", "PII", "DEV", "EVD"], gateGroups = ["WVR", "BSL", "CHG", "POL"], groups = [...requirementGroups, ...gateGroups];

export {
  requirementGroups,
  groups
};
