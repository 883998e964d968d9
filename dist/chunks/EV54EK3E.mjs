// src/judgement/service-facts.ts
var factKeys = ["started_on", "type", "personal_data", "important_information", "development"];
function factsOf(service) {
  let { started_on, type, personal_data, important_information, development } = service;
  return { started_on, type, personal_data, important_information, development };
}
var noFacts = { now: /* @__PURE__ */ new Map() };
function otherFact(before, now) {
  return factKeys.find((key) => before[key] !== void 0 && before[key] !== now[key]);
}
function lostFlags(before, now, { demandingTypes }) {
  let flags = ["personal_data", "important_information", "development"].filter(
    (key) => before[key] && !now[key]
  ), isTyped = before.type !== now.type && demandingTypes.includes(before.type);
  return [...flags, ...isTyped ? ["type"] : []];
}

export {
  factsOf,
  noFacts,
  otherFact,
  lostFlags
};
