import {
  onboardingWords,
  reasonText
} from "./VWB26Q27.mjs";
import {
  contractEventText,
  contractEvents
} from "./STTFPFQK.mjs";
import {
  codeFrame,
  rulePage
} from "./XBWUO5ZZ.mjs";
import {
  recordsOfText
} from "./YVYOJ7DA.mjs";
import {
  concerningIn,
  concerns,
  reports,
  speakerOf
} from "./XKR65HUO.mjs";
import {
  localizedFindingTexts
} from "./LGYZWOCP.mjs";
import {
  words
} from "./E4YOFGUG.mjs";
import {
  namesOf
} from "./56N3FC5G.mjs";
import {
  runErrorText
} from "./QLNNH5OA.mjs";
import {
  problemTexts
} from "./6DF3KYW5.mjs";
import {
  paletteFor
} from "./3UVLQH2K.mjs";
import {
  jsonForLogs,
  terminal
} from "./TCZMWEJO.mjs";
import {
  betterOf
} from "./K7U37DSH.mjs";
import {
  findingOrder
} from "./XJKTFVYY.mjs";
import {
  Weigher
} from "./RCMGQKOJ.mjs";
import {
  canFail,
  doesFail,
  isOpen
} from "./6G4ILWCR.mjs";
import {
  noVendors
} from "./42LEVNUP.mjs";
import {
  answer,
  answerAtOnce
} from "./Q4IC75U6.mjs";
import {
  prepareGuidelines,
  prepareVendor,
  preparedFor
} from "./RI4X44GY.mjs";
import {
  groupBy
} from "./OGVGAJPE.mjs";
import {
  version
} from "./7YVACP5O.mjs";
import {
  isAtLeast,
  ownSeverity,
  severities,
  severityRank
} from "./RVCNQUSK.mjs";
import {
  toProblem
} from "./AVJ24XGL.mjs";
import {
  cut,
  toPointer
} from "./T5ESZW27.mjs";
import {
  suggest
} from "./3BQ33MSS.mjs";
import {
  addDays,
  isIsoDate
} from "./VK2JMIQJ.mjs";
import {
  guidelinesFolder,
  isVendorFolder
} from "./7DZRBUIB.mjs";
import {
  fill,
  lawIn,
  lawOn,
  stateOf
} from "./AWFRYJOD.mjs";
import {
  RunError
} from "./PMGP53PN.mjs";

// src/usecases/gate/terraform.ts
var terraform = (decision, { language }) => {
  let { allow, vendor, service, asOf, commit, recordsOf, policy, change, searchedUntil } = decision, result = {
    allow: String(allow),
    decision: decision.decision,
    vendor,
    service: service ?? "",
    as_of: asOf ?? "",
    commit: commit ?? "",
    records_of: recordsOf && asOf !== null ? recordsOfText(recordsOf, asOf)[language] : "",
    policy_digest: policy.digest,
    changes_on: change?.on ?? "",
    changes_to: change?.to ?? "",
    searched_until: searchedUntil ?? "",
    reasons: reasonLines(decision, language).join(`
`)
  };
  return jsonForLogs(`${JSON.stringify(result)}
`);
};
function reasonLines({ reasons, problems }, language) {
  return [
    ...reasons.map((reason) => reasonLine(reason, language)),
    ...problems.map((problem) => problemLine(problem, language))
  ];
}
function problemLine(problem, language) {
  let { file, location, code } = problem, { message, remedy } = problemTexts(problem, language);
  return terminal(`${code} ${placeOf(file, location?.line)}: ${message} — ${remedy}`);
}
function reasonLine({ code, rule, message, remedy, location }, language) {
  let place = location ? ` ${placeOf(location.file, location.line)}` : "", whatToDo = remedy ? ` — ${remedy[language]}` : "";
  return terminal(`${rule ?? code}${place}: ${message[language]}${whatToDo}`);
}
function placeOf(file, line) {
  return line === void 0 ? file : `${file}:${line}`;
}

// src/usecases/gate/json.ts
var json = (decision, { language }) => jsonForLogs(`${JSON.stringify(toJson(decision, language), null, 2)}
`);
function toJson(decision, language) {
  let { tool, policy, vendor, service, asOf, failOn, commit, recordsOf, allow, change, searchedUntil } = decision, reason = (one) => toReason(one, language);
  return {
    schemaVersion: 1,
    tool,
    policy,
    language,
    vendor,
    service,
    asOf,
    law: lawIn(decision.law, language),
    failOn,
    commit,
    ...recordsOf && { recordsOf: { ...recordsOf } },
    decision: decision.decision,
    allow,
    reasons: decision.reasons.map(reason),
    remarks: decision.remarks.map(reason),
    services: decision.services.map((one) => ({ ...one })),
    passed: decision.passed.map((rule) => toPassed(rule, language)),
    notApplicable: decision.notApplicable.map((rule) => toInapplicable(rule, language)),
    waivers: decision.waived.flatMap((one) => toWaived(one, language) ?? []),
    baselined: decision.baselined.map(reason),
    relaxed: decision.relaxed.map((one) => ({ ...reason(one), from: one.from, to: one.to })),
    problems: decision.problems.map((problem) => toProblem2(problem, language)),
    renewals: decision.renewals.map((one) => ({ ...one })),
    changesOn: change?.on ?? null,
    change: change && toChange(change, language),
    searchedUntil
  };
}
function toReason(one, language) {
  let { id, code, rule, requirement, severity, basis, title, citation, penalty, message, remedy } = one, { service, contract, guideline, location, pointer } = one;
  return {
    id,
    code,
    rule,
    requirement,
    severity,
    basis,
    title: title?.[language] ?? null,
    citation: citation?.[language] ?? null,
    penalty: penalty?.[language] ?? null,
    message: message[language],
    remedy: remedy?.[language] ?? null,
    service,
    contract,
    guideline,
    ...placeOf2(location),
    pointer,
    page: rule === null ? null : rulePage(rule)
  };
}
function placeOf2(location) {
  if (!location) return { file: null, line: null, column: null, endLine: null, endColumn: null };
  let { file, line, column, endLine, endColumn } = location;
  return { file, line, column, endLine, endColumn };
}
function toWaived(one, language) {
  return one.waiver ? { ...toReason(one, language), waiver: { ...one.waiver } } : void 0;
}
function toPassed({ title, clauses, ...rule }, language) {
  return { ...rule, title: title[language], clauses: clauses.map(toClause) };
}
function toClause({
  contract,
  clause,
  standing,
  document,
  article,
  page
}) {
  return { contract, clause, standing: standing ?? "claimed", ...{ document: document ?? null, article: article ?? null, page: page ?? null } };
}
function toInapplicable({ title, reason, because, ...rule }, language) {
  return {
    ...rule,
    title: title[language],
    code: reason.code,
    reason: because[language],
    declaredIn: reason.contract ?? null
  };
}
function toProblem2(problem, language) {
  let { code, file, location, pointer } = problem, { message, remedy } = problemTexts(problem, language);
  return {
    code,
    message,
    remedy,
    ...placeOf2(location ?? null),
    file,
    pointer: pointer ?? null
  };
}
function toChange({ to, appear, vanish, contracts }, language) {
  return {
    to,
    appear: appear.map((one) => toReason(one, language)),
    vanish: vanish.map((one) => toReason(one, language)),
    contracts: contracts.map((event) => ({ ...event, message: contractEventText(event)[language] }))
  };
}

// src/usecases/gate/text.ts
var text = (decision, { language, color }) => {
  let page = new DecisionPage(language, paletteFor(color));
  return [
    [page.answer(decision), ...page.recordsOf(decision)],
    ...decision.reasons.map((reason) => page.reason(reason)),
    ...decision.problems.map((problem) => page.problem(problem)),
    page.reliedOn(decision),
    page.remarks(decision),
    page.services(decision),
    page.met(decision),
    page.ending(decision)
  ].filter((lines) => lines.length > 0).map((lines) => `${lines.join(`
`)}
`).join(`
`);
};
function requirementsIn(found) {
  let subjects = found.map(({ rule, service, contract, guideline }) => [rule, service, contract, guideline]);
  return new Set(subjects.map((subject) => JSON.stringify(subject))).size;
}
var DecisionPage = class {
  language;
  palette;
  constructor(language, palette) {
    this.language = language, this.palette = palette;
  }
  answer({ decision, vendor, service, asOf, commit }) {
    let paint = decision === "allow" ? this.palette.success : this.palette.error, about = [
      vendor,
      ...service === null ? [] : [this.line(onboardingWords.service, { service })],
      ...asOf === null ? [] : [this.line(onboardingWords.asOf, { as_of: asOf })],
      ...commit === null ? [] : [this.line(onboardingWords.commit, { commit })]
    ];
    return `${paint(this.palette.bold(this.say(onboardingWords[decision])))}  ${terminal(about.join(", "))}`;
  }
  /** Says whose records these are, unless they are known to be those of the day. */
  recordsOf({ recordsOf, asOf }) {
    return recordsOf && asOf !== null ? [`  ${this.palette.dim(this.say(recordsOfText(recordsOf, asOf)))}`] : [];
  }
  reason(reason) {
    let { code, rule, severity, message, remedy, title, citation, penalty, location, frame } = reason, name = `${this.say(words[severity])} ${rule ?? code}`;
    return [
      `  ${this.palette[severity](name)} ${terminal(this.say(message))}`,
      ...location && frame ? this.place(location, frame) : [],
      ...title && citation ? [this.detail(words.required, `${this.say(title)} — ${this.say(citation)}`)] : [],
      ...penalty ? [this.detail(words.penalty, this.say(penalty))] : [],
      ...remedy ? [this.detail(words.fix, this.say(remedy))] : [],
      ...rule === null ? [] : [this.detail(words.moreAbout, `clausegate explain ${rule}`)]
    ];
  }
  problem(problem) {
    let { code, file, location, frame } = problem, { message, remedy } = problemTexts(problem, this.language);
    return [
      `  ${this.palette.error(`${this.say(words.problem)} ${code}`)} ${terminal(message)}`,
      ...location && frame ? this.place(location, frame) : [`    ${this.palette.dim("-->")} ${terminal(file)}`],
      this.detail(words.fix, remedy)
    ];
  }
  /** Renders what keeps findings from counting, each with the person responsible. */
  reliedOn({ waived, baselined, relaxed }) {
    let lines = [
      ...waived.flatMap((one) => [
        this.brief(this.say(words.waived), one),
        ...one.waiver ? [this.waiver(one.waiver)] : []
      ]),
      ...baselined.map((one) => this.brief(this.say(words.baselined), one)),
      ...relaxed.map((one) => this.brief(`${this.say(words[one.from])} → ${this.say(words[one.to])}`, one))
    ];
    return lines.length === 0 ? [] : [this.title(onboardingWords.reliedOn), ...lines];
  }
  remarks({ remarks }) {
    if (remarks.length === 0) return [];
    let lines = remarks.map((one) => this.brief(this.say(words[one.severity]), one));
    return [this.title(onboardingWords.remarks), ...lines];
  }
  services({ services }) {
    if (services.length === 0) return [];
    let lines = services.map((one) => `  ${terminal(`${one.id} ${one.name}`)} ${this.palette.dim(this.state(one))}`);
    return [this.title(onboardingWords.services), ...lines];
  }
  /** Renders the clauses behind each requirement that clauses meet. */
  met({ passed }) {
    let names = {
      compared: onboardingWords.compared,
      checked: onboardingWords.byPerson,
      claimed: onboardingWords.claimed
    }, lines = ["compared", "checked", "claimed"].flatMap((standing) => {
      let rules = [...new Set(passed.filter((one) => one.standing === standing).map(({ rule }) => rule))];
      return rules.length > 0 ? [`  ${this.palette.dim(this.say(names[standing]))} ${rules.join(", ")}`] : [];
    });
    return lines.length === 0 ? [] : [this.title(onboardingWords.met), ...lines];
  }
  /** Renders how much was checked, and how long the answer holds. */
  ending(decision) {
    let { services, renewals, change, searchedUntil } = decision;
    return [
      ...services.length > 0 ? [this.counts(decision)] : [],
      ...renewals.map((one) => this.renewal(one, decision)),
      ...change ? [
        this.line(onboardingWords.changes, { day: change.on, answer: this.say(onboardingWords[change.to]) }),
        ...change.contracts.map((event) => `  ${terminal(this.say(contractEventText(event)))}`),
        ...change.appear.map((one) => this.brief(this.say(onboardingWords.appears), one)),
        ...change.vanish.map((one) => this.brief(this.say(onboardingWords.vanishes), one))
      ] : [],
      ...!change && searchedUntil ? [this.line(onboardingWords.stays, { until: searchedUntil })] : []
    ];
  }
  counts({ passed, notApplicable, waived, baselined }) {
    let template = waived.length + baselined.length > 0 ? "checkedAndExcused" : "checked";
    return this.line(onboardingWords[template], {
      passed: passed.length,
      not_applicable: notApplicable.length,
      waived: requirementsIn(waived),
      baselined: requirementsIn(baselined)
    });
  }
  renewal({ contract, renewsOn, noticeBy }, { asOf }) {
    let template = asOf !== null && noticeBy < asOf ? onboardingWords.renewsAnyhow : onboardingWords.renews;
    return terminal(this.line(template, { contract, renews_on: renewsOn, notice_by: noticeBy }));
  }
  state({ state, startedOn, endedOn }) {
    return this.line(onboardingWords[state], { day: (state === "ended" ? endedOn : startedOn) ?? "" });
  }
  brief(name, { rule, code, message, location }) {
    let place = location ? ` ${this.palette.dim(`--> ${terminal(location.file)}:${location.line}`)}` : "";
    return `  ${this.palette.dim(name)} ${rule ?? code} ${terminal(this.say(message))}${place}`;
  }
  place(location, frame) {
    let { file, line, column } = location;
    return [
      `    ${this.palette.dim("-->")} ${terminal(file)}:${line}:${column}`,
      ...codeFrame(frame, location, this.palette).map((shown) => `    ${shown}`)
    ];
  }
  detail(name, content) {
    return `    ${this.palette.dim(`${this.say(name)}:`)} ${terminal(content)}`;
  }
  waiver({ expiresOn: until, owner, approver, reason }) {
    let shown = this.line(onboardingWords.waivedBy, { until, owner, approver, reason });
    return `    ${this.palette.dim(terminal(shown))}`;
  }
  title(name) {
    return this.palette.bold(this.say(name));
  }
  line(template, args) {
    return this.say(fill(template, args));
  }
  say(localized) {
    return localized[this.language];
  }
};

// src/usecases/gate/formats.ts
var decisionFormats = { text, json, terraform }, decisionFormatNames = ["text", "json", "terraform"];

// src/usecases/gate/reasons.ts
var noRule = { rule: null, requirement: null, basis: null, title: null, citation: null, penalty: null }, nothing = { service: null, contract: null, guideline: null }, nowhere = { location: null, frame: null, pointer: null };
function findingReason(finding, rules) {
  let { id, rule, requirement, severity, basis } = finding, { title, citation, penalty, message, remedy } = localizedFindingTexts(finding, rules), { service, contract, guideline, location, frame, pointer } = finding;
  return {
    id,
    code: "finding",
    rule,
    requirement,
    severity,
    basis,
    title,
    citation,
    penalty,
    message,
    remedy,
    service,
    contract,
    guideline,
    location,
    frame,
    pointer
  };
}
function ownReason(code, args, place = {}) {
  let { source, path = [], service = null, severity = "error" } = place;
  return {
    id: [code, ...service === null ? [] : [service], ...args.rule === void 0 ? [] : [args.rule]].join(" "),
    code,
    ...noRule,
    ...nothing,
    severity,
    ...reasonText(code, args),
    service,
    ...source ? { ...source.show(path), pointer: toPointer(path) } : nowhere
  };
}
function problemsReason(problems) {
  let { location = null, pointer = null } = problems[0] ?? {};
  return { ...ownReason("not-judged", { count: problems.length }), location, pointer };
}
function errorReason(error) {
  let { location = null, pointer = null } = error.problems[0] ?? {}, message = runErrorText(error);
  return {
    id: error.code,
    code: error.code,
    ...noRule,
    ...nothing,
    severity: "error",
    message,
    remedy: null,
    location,
    frame: null,
    pointer
  };
}

// src/usecases/gate/claimed.ts
function standingOf({ clauses = [] }) {
  return clauses.length === 0 ? null : clauses.reduce((best, { standing = "claimed" }) => betterOf(best, standing), "claimed");
}
function claimedAlone(assessments, vendor) {
  let claimed = assessments.filter((one) => one.status === "pass" && standingOf(one) === "claimed");
  return [...groupBy(claimed, ({ subject }) => subject.service ?? "")].map(([service, group]) => {
    let path = ["services", vendor.record.services.findIndex(({ id }) => id === service)], rules = group.map(({ rule }) => rule);
    return ownReason("only-claimed", { service, rules }, { source: vendor.source, path, service });
  });
}

// src/usecases/gate/focus.ts
function counts(spoken, asked, contracts) {
  let { vendor = null } = spoken;
  if (asked === null || vendor === null) return !0;
  let known = contracts.map(({ record }) => record);
  return concerns(concerningIn(spoken, known), { vendor, service: asked });
}
function askedService({ id, name, started_on, ended_on }, facts) {
  let state = stateOf({ id }, facts) ?? "active";
  return { id, name, state, startedOn: started_on, endedOn: ended_on ?? null };
}

// src/usecases/gate/refusals.ts
function askedServices({ record }, service, facts) {
  return record.services.filter(({ id }) => service === null || id === service).map((one) => askedService(one, facts));
}
var lasting = /* @__PURE__ */ new Set(["vendor-terminated", "service-unknown"]);
function refusals(vendor, service, { facts, asOf }) {
  let { id, status } = vendor.record, terminated = status === "terminated" ? [ownReason("vendor-terminated", { vendor: id }, { source: vendor.source, path: ["status"] })] : [], services = askedServices(vendor, service, facts);
  if (service !== null && services.length === 0) return [...terminated, unknownService(vendor, service)];
  if (services.some(({ state }) => state === "active")) return terminated;
  let none = service === null ? [ownReason("no-active-service", { vendor: id, as_of: asOf }, { source: vendor.source, path: ["services"] })] : [];
  return [...terminated, ...none, ...services.map((one) => notActive(vendor, one))];
}
function unknownService({ record, source }, service) {
  let known = record.services.map(({ id }) => id), suggestion = suggest(service, known), args = { vendor: record.id, service: cut(service), known, ...suggestion && { suggestion } };
  return ownReason("service-unknown", args, { source, path: ["services"] });
}
function notActive({ record, source }, { id, state, startedOn, endedOn }) {
  let at = record.services.findIndex((one) => one.id === id), place = (key) => ({ source, path: ["services", at, key], service: id });
  return state === "ended" ? ownReason("service-ended", { service: id, ended_on: endedOn ?? "" }, place("ended_on")) : ownReason("service-not-started", { service: id, started_on: startedOn }, place("started_on"));
}

// src/usecases/gate/unreported.ts
function unreported(assessments, weighing) {
  let silent = assessments.filter((assessment) => isSilent(assessment, weighing));
  return [...groupBy(silent, ({ subject, reason }) => `${reason?.rule} ${subject.service}`).values()].map((group) => toReason2(group, weighing));
}
function isSilent(assessment, weighing) {
  let { rule } = assessment;
  return speakerOf(assessment) === rule || !weighs(rule, weighing) ? !1 : !weighing.findings.some((finding) => reports(finding, assessment) && speaks(finding, weighing));
}
function speaks(finding, { runConfig: { failOn }, catalogue }) {
  if (canFail(finding, failOn)) return !0;
  let found = catalogue.caseOf(finding), own = found ? ownSeverity(found) : failOn;
  return !isAtLeast(own, failOn) && isAtLeast(finding.severity, own);
}
function weighs(rule, weighing) {
  let severity = severityOf(rule, weighing), { failOn, failOnExcept } = weighing.runConfig;
  return severity !== "off" && isAtLeast(severity, failOn) && !failOnExcept.includes(rule);
}
function severityOf(id, { runConfig, catalogue }) {
  let own = runConfig.overrides.filter(({ rule }) => rule === id), all = [own.find((one) => one.case === void 0)?.to ?? catalogue.rule(id)?.severity ?? "error", ...own.map(({ to }) => to)];
  return severities.find((severity) => all.includes(severity)) ?? "off";
}
function toReason2(group, weighing) {
  let [first] = group, { record, source } = weighing.vendor, service = first?.subject.service ?? "", rule = first?.reason?.rule ?? "", rules = group.map((one) => one.rule), severity = severities.find((one) => rules.some((id) => severityOf(id, weighing) === one)) ?? "error", path = ["services", record.services.findIndex(({ id }) => id === service)], args = { service, rule, rules, to: shownWeight(first, weighing) };
  return ownReason("unreported", args, { source, path, service, severity });
}
function shownWeight(assessment, { findings }) {
  let finding = assessment && findings.find((one) => reports(one, assessment));
  return finding ? finding.excepted ? "excepted" : finding.severity : "off";
}

// src/usecases/gate/answer.ts
function answerFor(reports2, question, asOf) {
  let { vendor: dossier, guidelines } = reports2, { records, facts } = dossier, problems = [...question.problems, ...guidelines?.problems ?? [], ...dossier.problems], [vendor] = records.vendors, found = problems.length > 0 || !vendor ? nothingFound : weigh(reports2, question, asOf), assessments = problems.length > 0 || !vendor ? [] : assessmentsOf(reports2, question), whole = { ...found, problems, assessments, facts, vendor, contracts: records.contracts };
  if (problems.length > 0 || !vendor) return { ...whole, answer: "cannot-tell", reasons: [problemsReason(problems)] };
  let unasked = unaskedServices(vendor, { question, assessments, facts });
  if (unasked.length > 0) return { ...whole, answer: "cannot-tell", reasons: unasked };
  let { runConfig, catalogue, service, demandsEvidence } = question, reasons = [
    ...refusals(vendor, service, { facts, asOf }),
    ...unreported(assessments, { runConfig, catalogue, vendor, findings: found.findings }),
    ...demandsEvidence ? claimedAlone(assessments, vendor) : [],
    ...found.findings.filter((finding) => doesFail(finding, runConfig.failOn)).map((finding) => findingReason(finding, catalogue))
  ];
  return { ...whole, answer: reasons.length > 0 ? "deny" : "allow", reasons };
}
var nothingFound = { findings: [], raw: [] };
function weigh({ guidelines, vendor: dossier }, { vendor, service, runConfig, catalogue }, asOf) {
  let all = [...guidelines?.findings ?? [], ...dossier.findings], register = new Weigher(runConfig, asOf, catalogue), names = namesOf(dossier.records), weighed = register.apply(all, { now: names.facts }), scope = { vendors: /* @__PURE__ */ new Set([vendor]), judged: /* @__PURE__ */ new Map([[vendor, names]]), guidelines: guidelines !== void 0 }, own = register.findings(scope, void 0), isMeant = isAbout(service, dossier.records);
  return { findings: [...weighed, ...own].filter(isMeant).sort(findingOrder), raw: all.filter(isMeant) };
}
function isAbout(service, { contracts }) {
  return (finding) => counts(finding, service, contracts);
}
function assessmentsOf({ guidelines, vendor }, { service }) {
  return [...guidelines?.assessments ?? [], ...vendor.assessments].filter(({ subject }) => counts(subject, service, vendor.records.contracts));
}
function unaskedServices(vendor, { question, assessments, facts }) {
  let asked = new Set(assessments.map(({ subject }) => subject.service));
  return askedServices(vendor, question.service, facts).filter(({ id, state }) => state === "active" && !asked.has(id)).map(({ id }) => ownReason("not-asked", { service: id }, { service: id }));
}
function runConfigAbout(runConfig, vendor) {
  return {
    ...runConfig,
    waivers: runConfig.waivers.filter(({ record }) => record.vendor === vendor),
    baseline: runConfig.baseline.filter(({ record }) => record.vendor === vendor || record.vendor === void 0)
  };
}
function isExcused(finding, { failOn }) {
  return finding.disposition !== "open" && canFail(finding, failOn);
}
function isRemark(finding, { failOn }) {
  return isOpen(finding) && !canFail(finding, failOn);
}

// src/usecases/gate/coming-renewals.ts
function contractsFor(service, contracts) {
  let own = contracts.filter(({ record }) => service === null || record.services.includes(service));
  return new Set(own.map(({ record }) => record.id));
}
function comingRenewals({ contracts }, wanted) {
  return contracts.flatMap(({ id, renews_on: renewsOn = "", notice_by: noticeBy = "" }) => wanted.has(id) && isIsoDate(renewsOn) && isIsoDate(noticeBy) ? [{ contract: id, renewsOn, noticeBy }] : []);
}

// src/usecases/gate/details.ts
var noDetails = {
  renewals: [],
  services: [],
  passed: [],
  notApplicable: [],
  remarks: [],
  waived: [],
  baselined: [],
  relaxed: [],
  problems: []
};
function detailsOf(day, { service, runConfig, catalogue }) {
  let { vendor, contracts, assessments, facts, findings, raw, problems } = day;
  if (!vendor || problems.length > 0) return { ...noDetails, problems };
  let excused = findings.filter((finding) => isExcused(finding, runConfig)), relaxed = raw.flatMap((finding) => relaxedReason(finding, findings, { runConfig, catalogue }) ?? []), toExcused = (finding) => excusedReason(finding, catalogue), isRelaxed = new Set(relaxed.map(({ id }) => id));
  return {
    renewals: comingRenewals(facts, contractsFor(service, contracts)),
    services: askedServices(vendor, service, facts),
    passed: assessments.flatMap((assessment) => passedRule(assessment, catalogue) ?? []),
    notApplicable: assessments.flatMap((assessment) => inapplicableRule(assessment, catalogue) ?? []),
    remarks: findings.filter((finding) => isRemark(finding, runConfig) && !isRelaxed.has(finding.id)).map((finding) => findingReason(finding, catalogue)),
    waived: excused.filter(({ disposition }) => disposition === "waived").map(toExcused),
    baselined: excused.filter(({ disposition }) => disposition === "baselined").map(toExcused),
    relaxed,
    problems
  };
}
function excusedReason(finding, catalogue) {
  return { ...findingReason(finding, catalogue), disposition: finding.disposition, waiver: finding.waiver };
}
function relaxedReason(finding, weighed, { runConfig: { failOn }, catalogue }) {
  let severity = ownSeverity(catalogue.knownCase(finding)), to = weighed.find(({ id }) => id === finding.id)?.severity ?? "off";
  if (!(!(to === "off" || severityRank(to) > severityRank(severity)) || !isAtLeast(severity, failOn)) && !(to !== "off" && isAtLeast(to, failOn)))
    return { ...findingReason({ ...finding, severity }, catalogue), from: severity, to };
}
function passedRule(assessment, catalogue) {
  if (assessment.status === "pass")
    return {
      ...askedRule(assessment, catalogue),
      clauses: assessment.clauses ?? [],
      standing: standingOf(assessment)
    };
}
function inapplicableRule(assessment, catalogue) {
  let { status, reason } = assessment;
  if (status !== "not-applicable" || !reason) return;
  let because = fill(words.reasons[reason.code], { text: reason.text ?? "", rule: reason.rule ?? "" });
  return { ...askedRule(assessment, catalogue), reason, because };
}
function askedRule({ rule, subject }, catalogue) {
  let { service = null, contract = null, guideline = null } = subject, known = catalogue.rule(rule), title = known?.title ?? { en: rule, ko: rule };
  return { rule, requirement: known?.requirement ?? rule, title, service, contract, guideline };
}

// src/usecases/gate/look-ahead.ts
var maxDaysAhead = 731, maxText = 8 * 1024 * 1024, daysAtOnce = 32;
function lookAhead(ahead) {
  let { judge, today, question } = ahead, searchedUntil = judge.asOf, before = today;
  for (let days of inBatches(daysAfter(judge.asOf, daysWithin(ahead)))) {
    let answers = judgeDays(days, ahead);
    if (!answers) return { change: null, searchedUntil };
    for (let [at, day] of days.entries()) {
      let reports2 = answers[at];
      if (!reports2) return { change: null, searchedUntil };
      searchedUntil = day;
      let then = answerFor(reports2, question, day);
      if (then.answer === today.answer) {
        before = then;
        continue;
      }
      let cited = answerFor(reports2, { ...question, catalogue: question.catalogue.on(day) }, day), contracts = eventsBetween(before, then, question);
      return { change: { ...toChange2(today, cited, day), contracts }, searchedUntil };
    }
  }
  return { change: null, searchedUntil };
}
function eventsBetween(before, then, { service }) {
  let wanted = contractsFor(service, then.contracts);
  return contractEvents(before.facts.contracts, then.facts.contracts).filter(({ contract }) => wanted.has(contract));
}
function toChange2(today, then, on) {
  return {
    on,
    to: then.answer,
    appear: without(then.reasons, today.reasons),
    vanish: without(today.reasons, then.reasons)
  };
}
function without(reasons, others) {
  let known = new Set(others.map(({ id }) => id));
  return reasons.filter(({ id }) => !known.has(id));
}
function daysWithin({ folders, days }) {
  let inputs = [folders.guidelines, folders.vendor].map((prepared) => prepared?.question?.input ?? null);
  return Math.min(days, maxDaysAhead, Math.floor(maxText / JSON.stringify(inputs).length));
}
function daysAfter(asOf, count) {
  let days = Array.from({ length: Math.max(count, 0) }, (_, at) => addDays(asOf, at + 1));
  return days.filter((day, at) => day > (days[at - 1] ?? asOf));
}
function* inBatches(days) {
  for (let at = 0; at < days.length; at += daysAtOnce) yield days.slice(at, at + daysAtOnce);
}
function judgeDays(days, { folders, judge }) {
  try {
    let vendors = answerAtOnce(eachDay(folders.vendor, days, judge), judge), guidelines = folders.guidelines && answerAtOnce(eachDay(folders.guidelines, days, judge), judge);
    return vendors.map((vendor, at) => ({ vendor, guidelines: guidelines?.[at] }));
  } catch (error) {
    if (error instanceof RunError && error.code === "policy-failed") return;
    throw error;
  }
}
function eachDay(prepared, days, { settings }) {
  return days.map((asOf) => preparedFor(prepared, { asOf, settings }));
}

// src/usecases/gate/gate.ts
async function decide(tree, policy, options) {
  let { runConfig, asOf, recordsOf, vendor, service = null } = options, known = { ...{ ...aboutTool(policy), vendor, service, commit: tree.commit, failOn: runConfig.failOn }, ...recordsOf && { recordsOf } };
  return decisionAbout({ ...known, ...aboutDay(policy, isIsoDate(asOf) ? asOf : null) }, async (about) => {
    if (!isIsoDate(asOf)) throw new RunError("date-invalid", { value: String(asOf), option: "--as-of" });
    return { ...about, ...await judgeVendor(tree, policy, options) };
  });
}
function aboutTool({ identity }) {
  return { tool: { name: "clausegate", version }, policy: identity };
}
function aboutDay({ catalogue }, asOf) {
  return { asOf, law: asOf === null ? [] : lawOn(catalogue.catalogue.law, asOf) };
}
async function decisionAbout(about, work) {
  try {
    return await work(about);
  } catch (error) {
    if (!(error instanceof RunError)) throw error;
    let { problems } = error;
    return { ...about, ...noDetails, ...noLater, ...verdict("cannot-tell", [errorReason(error)]), problems };
  }
}
var noLater = { change: null, searchedUntil: null };
function verdict(decision, reasons) {
  return { decision, allow: decision === "allow", reasons };
}
async function judgeVendor(tree, policy, options) {
  let { asOf, vendor, service = null, demandsEvidence = !1 } = options, { settings, inventory } = options.runConfig, place = await find(tree, vendor, inventory), runConfig = runConfigAbout(options.runConfig, vendor), problems = [...runConfig.problems, ...place.problems];
  if (!place.isThere)
    return problems.length > 0 ? unanswered(problems) : { ...noDetails, ...noLater, ...verdict("deny", [unknownVendor(vendor, inventory, place.vendors)]) };
  let judge = { tree, policy, asOf, settings, inventory }, guidelines = place.hasGuidelines ? await prepareGuidelines(judge) : void 0, folders = { guidelines, vendor: await prepareVendor(vendor, guidelines?.records.guidelines ?? [], judge) }, question = { vendor, service, runConfig, catalogue: policy.catalogue.on(asOf), demandsEvidence, problems }, today = answerFor(judgeDay(folders, judge), question, asOf), days = options.daysAhead ?? maxDaysAhead;
  return {
    ...detailsOf(today, question),
    ...verdict(today.answer, today.reasons),
    ...canChange(today) ? lookAhead({ folders, judge, question, today, days }) : noLater
  };
}
function canChange({ answer: given, reasons }) {
  return given !== "cannot-tell" && !reasons.some(({ code }) => lasting.has(code));
}
function unanswered(problems) {
  return { ...noDetails, ...noLater, ...verdict("cannot-tell", [problemsReason(problems)]), problems };
}
function judgeDay({ guidelines, vendor }, judge) {
  let reports2 = answer(guidelines ? [guidelines, vendor] : [vendor], judge), own = reports2.at(-1);
  if (!own) throw new Error("a folder was judged without a report");
  return { vendor: own, guidelines: guidelines && reports2[0] };
}
async function find(tree, vendor, inventory) {
  let { folders, problems } = await tree.list(inventory, "names"), places = [`${inventory}/${guidelinesFolder}`, ...isVendorFolder(vendor) ? [`${inventory}/${vendor}`] : []], own = problems.filter(({ file }) => places.includes(file)), vendors = folders.filter((folder) => folder !== guidelinesFolder);
  if (vendors.length + own.length === 0) throw noVendors(inventory, isVendorFolder(vendor) ? [] : [vendor]);
  return {
    isThere: vendors.includes(vendor),
    hasGuidelines: vendors.length < folders.length,
    vendors,
    problems: own.map((problem) => toProblem(problem, null, ""))
  };
}
function unknownVendor(vendor, inventory, vendors) {
  let suggestion = suggest(vendor, vendors);
  return ownReason("vendor-unknown", { vendor: cut(vendor), inventory, ...suggestion && { suggestion } });
}

export {
  reasonLines,
  decisionFormats,
  decisionFormatNames,
  decide,
  aboutTool,
  aboutDay,
  decisionAbout
};
