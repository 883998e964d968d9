import {
  Weigher,
  betterOf,
  codeFrame,
  concerns,
  doesFail,
  findingOrder,
  groupBy,
  isAtLeast,
  isOpen,
  jsonForLogs,
  paletteFor,
  rulePage,
  runErrorText,
  severities,
  severityRank,
  terminal,
  version,
  words
} from "./HJMGVSUA.mjs";
import {
  namesOf
} from "./U3MWLGO4.mjs";
import {
  RunError,
  addDays,
  answer,
  answerAtOnce,
  byLanguage,
  cut,
  didYouMean,
  fill,
  guidelinesFolder,
  isIsoDate,
  isVendorFolder,
  prepareGuidelines,
  prepareVendor,
  preparedFor,
  suggest,
  toPointer,
  toProblem
} from "./YU3DSNPM.mjs";

// src/usecases/gate/json.ts
var json = (decision, { language }) => jsonForLogs(`${JSON.stringify(toJson(decision, language), null, 2)}
`);
function toJson(decision, language) {
  let { tool, policy, vendor, service, asOf, failOn, commit, allow, change, searchedUntil } = decision, reason = (one) => toReason(one, language);
  return {
    schemaVersion: 1,
    tool,
    policy,
    language,
    vendor,
    service,
    asOf,
    failOn,
    commit,
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
    changesOn: change?.on ?? null,
    change: change && toChange(change, language),
    searchedUntil
  };
}
function toReason(one, language) {
  let { id, code, rule, requirement, severity, basis, title, citation, message, remedy } = one, { service, contract, guideline, location, pointer } = one;
  return {
    id,
    code,
    rule,
    requirement,
    severity,
    basis,
    title: title?.[language] ?? null,
    citation: citation?.[language] ?? null,
    message: message[language],
    remedy: remedy?.[language] ?? null,
    service,
    contract,
    guideline,
    ...placeOf(location),
    pointer,
    page: rule === null ? null : rulePage(rule)
  };
}
function placeOf(location) {
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
function toProblem2({ code, message, remedy, file, location, pointer }, language) {
  return {
    code,
    message: message[language],
    remedy: remedy[language],
    ...placeOf(location ?? null),
    file,
    pointer: pointer ?? null
  };
}
function toChange({ to, appear, vanish }, language) {
  return {
    to,
    appear: appear.map((one) => toReason(one, language)),
    vanish: vanish.map((one) => toReason(one, language))
  };
}

// src/usecases/gate/terraform.ts
var terraform = (decision, { language }) => {
  let { allow, vendor, service, asOf, commit, policy, change, searchedUntil } = decision, result = {
    allow: String(allow),
    decision: decision.decision,
    vendor,
    service: service ?? "",
    as_of: asOf ?? "",
    commit: commit ?? "",
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
    ...problems.map(
      ({ file, location, message, remedy, code }) => terminal(`${code} ${placeOf2(file, location?.line)}: ${message[language]} — ${remedy[language]}`)
    )
  ];
}
function reasonLine({ code, rule, message, remedy, location }, language) {
  let place = location ? ` ${placeOf2(location.file, location.line)}` : "", whatToDo = remedy ? ` — ${remedy[language]}` : "";
  return terminal(`${rule ?? code}${place}: ${message[language]}${whatToDo}`);
}
function placeOf2(file, line) {
  return line === void 0 ? file : `${file}:${line}`;
}

// src/texts/gate.ts
var texts = {
  "vendor-unknown": {
    message: { en: "No vendor is called '{vendor}' in {inventory}/", ko: "{inventory}/에 '{vendor}' 업체가 없음" },
    remedy: {
      en: "Correct the id, or record the vendor in {inventory}/<vendor id>/vendor.yaml.",
      ko: "id를 바로잡거나 {inventory}/<업체 id>/vendor.yaml에 업체를 기록합니다."
    }
  },
  "vendor-terminated": {
    message: {
      en: "Vendor '{vendor}' is recorded as terminated",
      ko: "'{vendor}' 업체는 거래가 종료된 것으로 기록되어 있음"
    },
    remedy: {
      en: "If the vendor is to work again, record the service and its contract and correct `status`.",
      ko: "업체와 다시 거래한다면 업무와 계약을 기록하고 `status`를 바로잡습니다."
    }
  },
  "no-active-service": {
    message: {
      en: "Vendor '{vendor}' has no service that is active on {as_of}, so there is nothing the rules could be asked about",
      ko: "{as_of} 기준으로 '{vendor}' 업체에 진행 중인 업무가 없어 점검할 대상이 없음"
    },
    remedy: {
      en: "Record the service the vendor is to start, with its days.",
      ko: "업체가 시작할 업무와 그 기간을 기록합니다."
    }
  },
  "service-unknown": {
    message: {
      en: "Vendor '{vendor}' has no service '{service}' (it has: {known})",
      ko: "'{vendor}' 업체에 '{service}' 업무가 없음 (있는 업무: {known})"
    },
    remedy: { en: "Correct the id, or record the service.", ko: "id를 바로잡거나 업무를 기록합니다." }
  },
  "service-not-started": {
    message: {
      en: "Service '{service}' starts only on {started_on}",
      ko: "'{service}' 업무는 {started_on} 시작 예정임"
    },
    remedy: {
      en: "Wait for that day, or correct `started_on` if the work starts earlier.",
      ko: "시작일까지 기다립니다. 더 일찍 시작한다면 `started_on`을 바로잡습니다."
    }
  },
  "service-ended": {
    message: { en: "Service '{service}' ended on {ended_on}", ko: "'{service}' 업무는 {ended_on} 종료됨" },
    remedy: {
      en: "If the work goes on, correct `ended_on` and record the agreement that covers it.",
      ko: "업무가 계속된다면 `ended_on`을 바로잡고 유효한 계약을 기록합니다."
    }
  },
  "only-claimed": {
    message: {
      en: "Service '{service}' meets {rules} by the record alone: no quote was found in a document, and nobody compared a clause",
      ko: "'{service}' 업무의 {rules} 항목은 기록만으로 충족됨. 문서에서 확인된 인용 문구나 담당자가 대조한 조항이 없음"
    },
    remedy: {
      en: "Quote the clauses from a document that can be read, or compare them and record that with `clausegate evidence check`.",
      ko: "읽을 수 있는 문서에서 조항을 인용하거나 직접 대조하여 `clausegate evidence check`로 기록합니다."
    }
  },
  unreported: {
    message: {
      en: "Service '{service}' does not meet {rules}; {rule} would report that, but clausegate.yaml sets it to {to}",
      ko: "'{service}' 업무가 {rules} 항목을 충족하지 않음. {rule}에서 보고할 사항이나 clausegate.yaml에서 {rule}의 심각도를 '{to}'(으)로 바꾸어 판정에 반영되지 않음"
    },
    remedy: {
      en: "Take {rule} out of `rules` in clausegate.yaml: what is missing is then reported, and can be repaired, or waived for a time.",
      ko: "clausegate.yaml의 `rules`에서 {rule}을(를) 삭제합니다. 그러면 미비점이 보고되어 조치하거나 한시적으로 예외 승인을 받을 수 있습니다."
    }
  },
  "not-judged": {
    message: {
      en: "The records could not be judged; problems: {count}",
      ko: "기록에 문제가 {count}건 있어 판정하지 못함"
    },
    remedy: { en: "Correct the places named as problems.", ko: "문제로 표시된 위치를 바로잡습니다." }
  },
  "dossier-invalid": {
    message: { en: "The input is no dossier of a vendor", ko: "입력값이 업체의 점검 기록(dossier)이 아님" },
    remedy: {
      en: "Send what 'clausegate dossier' prints.",
      ko: "'clausegate dossier' 명령의 출력을 보냅니다."
    }
  },
  "not-asked": {
    message: {
      en: "The policy names no rule that it asked of service '{service}'",
      ko: "정책이 '{service}' 업무에 어떤 규칙도 적용하지 않음"
    },
    remedy: {
      en: "Reinstall clausegate; if that does not help, please report this.",
      ko: "clausegate를 다시 설치하고, 그래도 같으면 이 내용을 알려 주십시오."
    }
  }
}, reasonTemplates = Object.fromEntries(
  Object.entries(texts).map(([code, { message }]) => [code, message])
);
function reasonText(code, args) {
  let { message, remedy } = texts[code], hint = "suggestion" in args ? didYouMean : { en: "", ko: "" }, whole = byLanguage((language) => message[language] + hint[language]);
  return { message: fill(whole, args), remedy: fill(remedy, args) };
}
var onboardingWords = {
  allow: { en: "ALLOW", ko: "허용" },
  deny: { en: "DENY", ko: "불허" },
  "cannot-tell": { en: "CANNOT TELL", ko: "판정하지 못함" },
  service: { en: "service {service}", ko: "업무 {service}" },
  asOf: { en: "as of {as_of}", ko: "기준일 {as_of}" },
  commit: { en: "commit {commit}", ko: "커밋 {commit}" },
  services: { en: "Services", ko: "업무" },
  active: { en: "active", ko: "진행 중" },
  "not-started": { en: "not answered for: starts on {day}", ko: "판정 대상 아님: {day} 시작 예정" },
  ended: { en: "not answered for: ended on {day}", ko: "판정 대상 아님: {day} 종료" },
  reliedOn: { en: "Relied on", ko: "판정에 반영한 예외" },
  waivedBy: {
    en: "until {until}, owner {owner}, approved by {approver}: {reason}",
    ko: "{until}까지, 담당 {owner}, 승인자 {approver}: {reason}"
  },
  remarks: { en: "Does not deny", ko: "불허 사유가 아닌 지적사항" },
  checked: {
    en: "Requirements: met {passed}, not applicable {not_applicable}",
    ko: "요구사항: 충족 {passed}건, 해당 없음 {not_applicable}건"
  },
  met: { en: "Met", ko: "충족" },
  compared: { en: "compared with its document", ko: "문서와 대조함" },
  byPerson: { en: "compared by a person", ko: "담당자가 대조함" },
  claimed: { en: "by the record alone", ko: "기록만 있음" },
  changes: { en: "From {day} on: {answer}", ko: "{day}부터: {answer}" },
  appears: { en: "will be a reason", ko: "사유가 됨" },
  vanishes: { en: "will be none any more", ko: "더 이상 사유가 아님" },
  stays: { en: "No day until {until} changes the answer", ko: "{until}까지 판정이 달라지는 날 없음" }
};

// src/usecases/gate/text.ts
var text = (decision, { language, color }) => {
  let page = new DecisionPage(language, paletteFor(color));
  return [
    [page.answer(decision)],
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
}, DecisionPage = class {
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
  reason(reason) {
    let { code, rule, severity, message, remedy, title, citation, location, frame } = reason, name = `${this.say(words[severity])} ${rule ?? code}`;
    return [
      `  ${this.palette[severity](name)} ${terminal(this.say(message))}`,
      ...location && frame ? this.place(location, frame) : [],
      ...title && citation ? [this.detail(words.required, `${this.say(title)} — ${this.say(citation)}`)] : [],
      ...remedy ? [this.detail(words.fix, this.say(remedy))] : [],
      ...rule === null ? [] : [this.detail(words.moreAbout, `clausegate explain ${rule}`)]
    ];
  }
  problem({ code, message, remedy, file, location, frame }) {
    return [
      `  ${this.palette.error(`${this.say(words.problem)} ${code}`)} ${terminal(this.say(message))}`,
      ...location && frame ? this.place(location, frame) : [`    ${this.palette.dim("-->")} ${terminal(file)}`],
      this.detail(words.fix, this.say(remedy))
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
  ending({ passed, notApplicable, services, change, searchedUntil }) {
    let counts2 = { passed: passed.length, not_applicable: notApplicable.length };
    return [
      ...services.length > 0 ? [this.line(onboardingWords.checked, counts2)] : [],
      ...change ? [
        this.line(onboardingWords.changes, { day: change.on, answer: this.say(onboardingWords[change.to]) }),
        ...change.appear.map((one) => this.brief(this.say(onboardingWords.appears), one)),
        ...change.vanish.map((one) => this.brief(this.say(onboardingWords.vanishes), one))
      ] : [],
      ...!change && searchedUntil ? [this.line(onboardingWords.stays, { until: searchedUntil })] : []
    ];
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
var noRule = { rule: null, requirement: null, basis: null, title: null, citation: null }, nothing = { service: null, contract: null, guideline: null }, nowhere = { location: null, frame: null, pointer: null };
function findingReason(finding) {
  let { id, rule, requirement, severity, basis, title, citation, message, remedy } = finding, { service, contract, guideline, location, frame, pointer } = finding;
  return {
    id,
    code: "finding",
    rule,
    requirement,
    severity,
    basis,
    title,
    citation,
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
  if (clauses.length === 0) return null;
  let best = clauses.reduce(
    (known, { standing = "claimed" }) => betterOf(known, standing),
    betterOf("none", "claimed")
  );
  return best === "none" ? "claimed" : best;
}
function claimedAlone(assessments, vendor) {
  let claimed = assessments.filter((one) => one.status === "pass" && standingOf(one) === "claimed");
  return [...groupBy(claimed, ({ subject }) => subject.service ?? "")].map(([service, group]) => {
    let path = ["services", vendor.record.services.findIndex(({ id }) => id === service)], rules = group.map(({ rule }) => rule);
    return ownReason("only-claimed", { service, rules }, { source: vendor.source, path, service });
  });
}

// src/usecases/gate/focus.ts
function counts({ vendor = null, service = null, contract = null }, asked, contracts) {
  if (asked === null || vendor === null) return !0;
  let services = contracts.find(({ record }) => record.id === contract)?.record.services ?? null;
  return concerns({ vendor, service, contract, guideline: null, services }, { vendor, service: asked });
}
function askedService({ id, name, started_on, ended_on }, asOf) {
  let state = asOf < started_on ? "not-started" : ended_on !== void 0 && ended_on < asOf ? "ended" : "active";
  return { id, name, state, startedOn: started_on, endedOn: ended_on ?? null };
}

// src/usecases/gate/refusals.ts
function askedServices({ record }, service, asOf) {
  return record.services.filter(({ id }) => service === null || id === service).map((one) => askedService(one, asOf));
}
var lasting = /* @__PURE__ */ new Set(["vendor-terminated", "service-unknown"]);
function refusals(vendor, service, asOf) {
  let { id, status } = vendor.record, terminated = status === "terminated" ? [ownReason("vendor-terminated", { vendor: id }, { source: vendor.source, path: ["status"] })] : [], services = askedServices(vendor, service, asOf);
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
function isSilent({ rule, subject, reason }, weighing) {
  if (reason?.code !== "stands-in" || !weighs(rule, weighing)) return !1;
  let { runConfig, findings } = weighing;
  return !findings.some(
    (finding) => finding.rule === reason.rule && concerns(finding, subject) && isAtLeast(finding.severity, runConfig.failOn)
  );
}
function weighs(rule, weighing) {
  let severity = severityOf(rule, weighing);
  return severity !== "off" && isAtLeast(severity, weighing.runConfig.failOn);
}
function severityOf(id, { runConfig, catalogue }) {
  return runConfig.overrides.find(({ rule }) => rule === id)?.to ?? catalogue.rule(id)?.severity ?? "error";
}
function toReason2(group, weighing) {
  let [first] = group, { record, source } = weighing.vendor, service = first?.subject.service ?? "", rule = first?.reason?.rule ?? "", rules = group.map((one) => one.rule), severity = severities.find((one) => rules.some((id) => severityOf(id, weighing) === one)) ?? "error", path = ["services", record.services.findIndex(({ id }) => id === service)], args = { service, rule, rules, to: severityOf(rule, weighing) };
  return ownReason("unreported", args, { source, path, service, severity });
}

// src/usecases/gate/answer.ts
function answerFor(reports, question, asOf) {
  let { vendor: dossier, guidelines } = reports, { records } = dossier, problems = [...question.problems, ...guidelines?.problems ?? [], ...dossier.problems], [vendor] = records.vendors, found = problems.length > 0 || !vendor ? nothingFound : weigh(reports, question, asOf), assessments = problems.length > 0 || !vendor ? [] : assessmentsOf(reports, question), whole = { ...found, problems, assessments, vendor };
  if (problems.length > 0 || !vendor) return { ...whole, answer: "cannot-tell", reasons: [problemsReason(problems)] };
  let unasked = unaskedServices(vendor, { question, assessments, asOf });
  if (unasked.length > 0) return { ...whole, answer: "cannot-tell", reasons: unasked };
  let { runConfig, catalogue, service, demandsEvidence } = question, reasons = [
    ...refusals(vendor, service, asOf),
    ...unreported(assessments, { runConfig, catalogue, vendor, findings: found.findings }),
    ...demandsEvidence ? claimedAlone(assessments, vendor) : [],
    ...found.findings.filter((finding) => doesFail(finding, runConfig.failOn)).map(findingReason)
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
function unaskedServices(vendor, { question, assessments, asOf }) {
  let asked = new Set(assessments.map(({ subject }) => subject.service));
  return askedServices(vendor, question.service, asOf).filter(({ id, state }) => state === "active" && !asked.has(id)).map(({ id }) => ownReason("not-asked", { service: id }, { service: id }));
}
function runConfigAbout(runConfig, vendor) {
  return {
    ...runConfig,
    waivers: runConfig.waivers.filter(({ record }) => record.vendor === vendor),
    baseline: runConfig.baseline.filter(({ record }) => record.vendor === vendor || record.vendor === void 0)
  };
}
function isExcused(finding, { failOn }) {
  return finding.disposition !== "open" && isAtLeast(finding.severity, failOn);
}
function isRemark(finding, { failOn }) {
  return isOpen(finding) && !isAtLeast(finding.severity, failOn);
}

// src/usecases/gate/details.ts
var noDetails = {
  services: [],
  passed: [],
  notApplicable: [],
  remarks: [],
  waived: [],
  baselined: [],
  relaxed: [],
  problems: []
};
function detailsOf(day, { service, runConfig, catalogue }, asOf) {
  let { vendor, assessments, findings, raw, problems } = day;
  if (!vendor || problems.length > 0) return { ...noDetails, problems };
  let excused = findings.filter((finding) => isExcused(finding, runConfig)), relaxed = raw.flatMap((finding) => relaxedReason(finding, findings, runConfig) ?? []), isRelaxed = new Set(relaxed.map(({ id }) => id));
  return {
    services: askedServices(vendor, service, asOf),
    passed: assessments.flatMap((assessment) => passedRule(assessment, catalogue) ?? []),
    notApplicable: assessments.flatMap((assessment) => inapplicableRule(assessment, catalogue) ?? []),
    remarks: findings.filter((finding) => isRemark(finding, runConfig) && !isRelaxed.has(finding.id)).map((finding) => findingReason(finding)),
    waived: excused.filter(({ disposition }) => disposition === "waived").map(excusedReason),
    baselined: excused.filter(({ disposition }) => disposition === "baselined").map(excusedReason),
    relaxed,
    problems
  };
}
function excusedReason(finding) {
  return { ...findingReason(finding), disposition: finding.disposition, waiver: finding.waiver };
}
function relaxedReason(finding, weighed, { failOn }) {
  let to = weighed.find(({ id }) => id === finding.id)?.severity ?? "off";
  if (!(!(to === "off" || severityRank(to) > severityRank(finding.severity)) || !isAtLeast(finding.severity, failOn)) && !(to !== "off" && isAtLeast(to, failOn)))
    return { ...findingReason(finding), from: finding.severity, to };
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
  let { judge, today, question } = ahead, searchedUntil = judge.asOf;
  for (let days of inBatches(daysAfter(judge.asOf, daysWithin(ahead)))) {
    let answers = judgeDays(days, ahead);
    if (!answers) return { change: null, searchedUntil };
    for (let [at, day] of days.entries()) {
      let reports = answers[at];
      if (!reports) return { change: null, searchedUntil };
      searchedUntil = day;
      let then = answerFor(reports, question, day);
      if (then.answer !== today.answer) return { change: toChange2(today, then, day), searchedUntil };
    }
  }
  return { change: null, searchedUntil };
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
  let { runConfig, asOf, vendor, service = null } = options, known = { ...aboutTool(policy), vendor, service, commit: tree.commit, failOn: runConfig.failOn };
  return decisionAbout({ ...known, asOf: isIsoDate(asOf) ? asOf : null }, async (about) => {
    if (!isIsoDate(asOf)) throw new RunError("date-invalid", { value: String(asOf), option: "--as-of" });
    return { ...about, ...await judgeVendor(tree, policy, options) };
  });
}
function aboutTool({ identity }) {
  return { tool: { name: "clausegate", version }, policy: identity };
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
  let judge = { tree, policy, asOf, settings, inventory }, guidelines = place.hasGuidelines ? await prepareGuidelines(judge) : void 0, folders = { guidelines, vendor: await prepareVendor(vendor, guidelines?.records.guidelines ?? [], judge) }, question = { vendor, service, runConfig, catalogue: policy.catalogue, demandsEvidence, problems }, today = answerFor(judgeDay(folders, judge), question, asOf), days = options.daysAhead ?? maxDaysAhead;
  return {
    ...detailsOf(today, question, asOf),
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
  let reports = answer(guidelines ? [guidelines, vendor] : [vendor], judge), own = reports.at(-1);
  if (!own) throw new Error("a folder was judged without a report");
  return { vendor: own, guidelines: guidelines && reports[0] };
}
async function find(tree, vendor, inventory) {
  let { folders, problems } = await tree.list(inventory, "names"), places = [`${inventory}/${guidelinesFolder}`, ...isVendorFolder(vendor) ? [`${inventory}/${vendor}`] : []], own = problems.filter(({ file }) => places.includes(file)), vendors = folders.filter((folder) => folder !== guidelinesFolder);
  if (vendors.length + own.length === 0) throw new RunError("nothing-found", { folder: inventory });
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
  reasonTemplates,
  reasonLines,
  decisionFormats,
  decisionFormatNames,
  decide,
  aboutTool,
  decisionAbout
};
