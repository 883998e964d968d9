import {
  severityRank
} from "./BBMG7SHM.mjs";

// src/model/rule-override.ts
function isLowered({ from, to }) {
  return to === "off" || severityRank(to) > severityRank(from);
}
function isOff(rule, overrides) {
  return overrides.some((one) => one.rule === rule && one.to === "off");
}
function ownSeverity({ rule, broken }) {
  return broken.severity ?? rule.severity;
}
function severityOf(found, overrides) {
  let { rule } = found, own = ownSeverity(found), to = overrides.find((override) => override.rule === rule.id)?.to;
  return to === void 0 ? own : to === "off" ? "off" : severityRank(own) > severityRank(rule.severity) && severityRank(own) > severityRank(to) ? own : to;
}

export {
  isLowered,
  isOff,
  ownSeverity,
  severityOf
};
