// src/model/rule.ts
var requirementGroups = ["SEL", "AGR", "SEC", "PII", "DEV", "EVD"], runConfigGroups = ["WVR", "BSL", "CHG", "POL"], groups = [...requirementGroups, ...runConfigGroups];

export {
  requirementGroups,
  groups
};
