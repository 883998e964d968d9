// src/model/concerns.ts
function concerns(finding, subject) {
  let { vendor, service, contract, guideline, services } = finding;
  return vendor !== (subject.vendor ?? null) || guideline !== (subject.guideline ?? null) ? !1 : subject.service === void 0 ? service === null && contract === (subject.contract ?? null) : service !== null ? service === subject.service : contract === null || services === null || services.includes(subject.service);
}
function concerningIn({ vendor = null, service = null, contract = null, guideline = null }, contracts) {
  let services = contracts.find(({ id }) => id === contract)?.services ?? null;
  return { vendor, service, contract, guideline, services };
}
function speakerOf({ rule, reason }) {
  return (reason?.code === "stands-in" ? reason.rule : void 0) ?? rule;
}
function reports(finding, answer) {
  return finding.rule === speakerOf(answer) && concerns(finding, answer.subject);
}

export {
  concerns,
  concerningIn,
  speakerOf,
  reports
};
