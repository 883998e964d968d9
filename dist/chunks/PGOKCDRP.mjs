import {
  detailedHistory,
  leftOutOf,
  momentsOf,
  rangeOf
} from "./OH23NRTB.mjs";
import {
  namesOf
} from "./N62NJMXN.mjs";
import {
  reports,
  speakerOf
} from "./XKR65HUO.mjs";
import {
  words
} from "./VP2PCGBI.mjs";
import {
  calendarOf
} from "./6RJ4XSB4.mjs";
import {
  fill
} from "./GGCO3OD4.mjs";
import {
  InventoryRun,
  aboutRun,
  readRunConfig
} from "./O7FIFWTS.mjs";
import {
  ReportBuilder,
  doesFail,
  excuseIn,
  isOpen
} from "./4LAE2RVB.mjs";
import {
  isAtLeast,
  severityRank
} from "./GGOQPPVT.mjs";
import {
  locateDocument
} from "./YKSS7XPW.mjs";
import {
  addDays,
  daysBetween,
  isIsoDate,
  parseDay
} from "./2YNVS7K6.mjs";
import {
  compareBy,
  compareText
} from "./Y4MFY7X5.mjs";
import {
  RunError
} from "./PMGP53PN.mjs";

// src/usecases/audit/requirements.ts
function toRequirement(assessment, requirement, folder) {
  let { rule, subject, status, reason, clauses = [] } = assessment, about = folder.findings.filter((finding) => reports(finding, assessment)), own = speakerOf(assessment) === rule ? about : [], open = own.filter(isOpen), [worst = null] = open.map(({ severity }) => severity).sort((a, b) => severityRank(a) - severityRank(b)), state = status === "fail" ? stateOf(about) : status;
  return {
    rule,
    requirement,
    service: subject.service ?? null,
    contract: subject.contract ?? null,
    state,
    severity: worst,
    reason: state === "not-reported" ? words.reasons.off : reason && reason.code !== "finding" ? textOf(reason) : null,
    clauses: clauses.map((clause) => toClause(clause, folder)),
    findings: own.map(({ id }) => id),
    waiver: state === "waived" ? about.find(({ waiver }) => waiver)?.waiver ?? null : null
  };
}
function stateOf(findings) {
  if (findings.length === 0) return "not-reported";
  let open = findings.filter(isOpen);
  return open.length > 0 ? open.every(({ args }) => args.case === "needs-person") ? "needs-person" : "fail" : findings.some(({ disposition }) => disposition === "baselined") ? "baselined" : "waived";
}
function textOf({ code, text = "", rule = "" }) {
  return fill(words.reasons[code], { text, rule });
}
function toClause(met, { clauseOf }) {
  let { contract, clause, document = null, article = null, page = null } = met, { quote = null, passage } = clauseOf(contract, clause) ?? {};
  return { contract, clause, document, article, page, quote, passage: passage ? toPassage(passage) : null };
}
function toPassage(passage) {
  let { state, page = null, article = null } = passage;
  return { state, page, article };
}

// src/usecases/audit/folders.ts
function namedPlaces({ dossier: { records } }) {
  let { vendors, contracts, guidelines } = records;
  return [
    ...[...vendors, ...contracts].flatMap(
      ({ record, source }) => (record.documents ?? []).flatMap(({ path }) => placeOf(source.file, path) ?? [])
    ),
    ...guidelines.flatMap(({ record, source }) => placeOf(source.file, record.document.path) ?? [])
  ];
}
function toVendor(id, kept, files, facts) {
  let { records, problems } = kept.dossier, [vendor] = records.vendors, contracts = records.contracts.map((contract) => toContract(contract, facts)).sort(byId), { findings } = kept.report;
  return {
    id,
    isJudged: problems.length === 0,
    verdict: problems.length > 0 || fails(findings, facts) ? "fail" : "pass",
    record: vendor ? toRecord(vendor) : null,
    contracts,
    documents: vendor ? documentsOf(vendor, facts) : [],
    requirements: requirementsOf(kept, facts),
    files
  };
}
function toGuidelines(kept, facts) {
  let requirements = kept.dossier.assessments.map((assessment) => ({
    guideline: assessment.subject.guideline,
    requirement: requirementOf(assessment, kept, facts)
  }));
  return kept.dossier.records.guidelines.map(({ record, source }) => ({
    id: record.id,
    title: record.title,
    from: record.effective.from,
    to: record.effective.to ?? null,
    covers: record.covers,
    document: toDocument({ id: record.id, kind: "guideline", ...record.document }, source.file, facts),
    requirements: requirements.flatMap(({ guideline, requirement }) => guideline === record.id ? requirement : [])
  }));
}
function fails(findings, { failOn }) {
  return findings.some((finding) => doesFail(finding, failOn));
}
function requirementsOf(kept, facts) {
  return kept.dossier.assessments.map((assessment) => requirementOf(assessment, kept, facts));
}
function requirementOf(assessment, { dossier, report }, { catalogue }) {
  let clauseOf = (contract, clause) => dossier.contracts.find(({ id }) => id === contract)?.clauses[clause], key = catalogue.rule(assessment.rule)?.requirement ?? assessment.rule;
  return toRequirement(assessment, key, { findings: report.findings, clauseOf });
}
function toRecord({ record }) {
  return {
    name: record.name,
    registrationNumber: record.registration_number ?? null,
    country: record.country ?? null,
    status: record.status,
    owner: record.owner ?? null,
    services: record.services.map((service) => ({
      id: service.id,
      name: service.name,
      type: service.type,
      startedOn: service.started_on,
      endedOn: service.ended_on ?? null,
      personalData: service.personal_data,
      importantInformation: service.important_information,
      development: service.development
    }))
  };
}
function toContract(contract, facts) {
  let { record } = contract;
  return {
    id: record.id,
    title: record.title,
    status: record.status,
    services: record.services,
    signedOn: record.signed_on ?? null,
    from: record.effective.from,
    to: record.effective.to ?? null,
    documents: documentsOf(contract, facts)
  };
}
function documentsOf({ record, source }, facts) {
  return (record.documents ?? []).map((document) => toDocument(document, source.file, facts));
}
function toDocument(named, recordFile, { found }) {
  let path = placeOf(recordFile, named.path) ?? null;
  return {
    id: named.id,
    kind: named.kind,
    path,
    uri: named.uri ?? null,
    sha256: named.sha256 ?? null,
    found: path === null ? null : withoutOtherEnds(found.get(path) ?? { state: "unreadable" })
  };
}
function placeOf(recordFile, path) {
  return path === void 0 ? void 0 : locateDocument(recordFile, path);
}
function byId(a, b) {
  return a.id < b.id ? -1 : 1;
}
function withoutOtherEnds(fact) {
  if (fact.state !== "present") return fact;
  let { other_ends: _, ...told } = fact;
  return told;
}

// src/usecases/audit/audit.ts
async function audit(tree, policy, options) {
  let { asOf, runConfig, commit, committedOn, committerDay, leftOut = 0 } = options, run = await InventoryRun.open({ tree, policy, asOf }, runConfig);
  if (run.vendors.length + run.problems.length === 0)
    throw new RunError("nothing-found", { folder: runConfig.inventory });
  let builder = new ReportBuilder(), guidelines = [], vendors = [];
  for await (let kept of run.dossiers(run.vendors)) {
    builder.add(kept.report);
    let facts = await factsAbout(kept, tree, policy, runConfig);
    kept.report.vendor === null ? guidelines.push(...toGuidelines(kept, facts)) : vendors.push(await vendorOf(kept.report.vendor, kept, { tree, runConfig, facts })), options.onProgress?.(vendors.length, run.vendors.length);
  }
  let { findings, problems, ...report } = builder.report({
    ...aboutRun(policy, options),
    commit,
    findings: run.runConfigFindings(),
    problems: run.problems
  });
  return {
    ...whatCounts(report),
    commit,
    committedOn,
    committerDay,
    leftOut,
    inventory: runConfig.inventory,
    guidelines,
    vendors,
    findings,
    problems,
    period: null
  };
}
function whatCounts(report) {
  let { tool, policy, asOf, failOn, verdict, summary, rules, overrides } = report;
  return { tool, policy, asOf, failOn, verdict, summary, rules, overrides };
}
async function factsAbout(kept, tree, { catalogue }, runConfig) {
  let { problems, evidence } = kept.dossier, known = new Map(Object.entries(evidence).map(([place, fact]) => [place, plainFact(fact)]));
  return {
    catalogue,
    failOn: runConfig.failOn,
    found: problems.length > 0 ? await tree.look(namedPlaces(kept)) : known
  };
}
function plainFact({ state, sha256, pointer }) {
  return state !== "present" ? { state } : sha256 === void 0 ? { state: "unreadable" } : { state, sha256, ...pointer && { pointer } };
}
async function vendorOf(id, kept, {
  tree,
  runConfig,
  facts
}) {
  return toVendor(id, kept, await filesOf(kept, tree, `${runConfig.inventory}/${id}`), facts);
}
async function filesOf({ dossier }, tree, folder) {
  if (dossier.problems.length > 0) return (await tree.read(folder)).files.map(({ path }) => path);
  let { vendors, contracts } = dossier.records;
  return [...new Set([...vendors, ...contracts].map(({ source }) => source.file))].sort(compareText);
}

// src/usecases/audit/chosen-commit.ts
async function chosen(past, { repository, names, calendarOf: calendarOf2 }, { at = "HEAD", given }) {
  let day = isDay(at) ? parseDay(at, "--at") : void 0, head = await repository.resolve(day === void 0 ? at : "HEAD", "history"), runConfig = await readRunConfig(await repository.tree(head), names), dayOf = calendarOf2(runConfig.config.values.timezone), isCut = (day ?? given) === void 0 && await repository.isShallow(), moments = momentsOf(isCut || day === void 0 && given !== void 0 ? [await past.commit(head)] : await past.line(head), dayOf), moment = rangeOf(moments, { until: day, untilOption: "--at" }).moments.at(-1);
  if (!moment) throw new RunError("history-empty", { until: at, option: "--at" });
  let { commit, day: committedOn } = moment, committerDay = dayOf(commit.committer.seconds), asOf = given ?? day ?? committedOn, leftOut = day === void 0 ? 0 : leftOutOf(moments, day);
  return { commit: commit.id, committedOn, committerDay, leftOut, asOf, isCut };
}
function isDay(at) {
  return at !== void 0 && /^\d{4}-\d{2}-\d{2}$/.test(at);
}

// src/usecases/audit/period.ts
function periodOf(history, { from, to }, failOn) {
  let open = /* @__PURE__ */ new Map(), closed = [], events = [];
  for (let entry of history.entries) {
    let { day } = entry, carried = /* @__PURE__ */ new Map();
    for (let item of entry.resolved) {
      let stay = open.get(item.id);
      open.delete(item.id);
      let next = entry.introduced.find(({ id }) => id === item.successor);
      stay && (next && isSameKind(next, item) && !carried.has(next.id) ? carried.set(next.id, stay) : closed.push(stay.end(item, day)));
    }
    for (let item of entry.introduced) {
      let stay = carried.get(item.id) ?? new Stay(item, day);
      stay.become(item, day), open.set(item.id, stay);
    }
    for (let item of entry.changed) open.get(item.id)?.become(item, day);
    day >= from && events.push(toEvent(entry, [...open.values()], failOn));
  }
  let remedies = [
    ...closed.filter(({ until }) => until !== null && until >= from),
    ...[...open.values()].map((stay) => stay.last(to))
  ], [first] = history.entries, beginsOn = first?.before.standing === "no-inventory" && first.day > from ? first.day : null, waivers = history.waivers.filter(({ until }) => until === null || until > from), start = judgedAs(history.entries.findLast(({ day }) => day < from)?.after ?? history.start), { head: commit, leftOut } = history;
  return { from, to, commit, beginsOn, leftOut, start, events, remedies: remedies.sort(remedyOrder), waivers };
}
function isSameKind(a, b) {
  return a.kind === b.kind && a.rule === b.rule && a.code === b.code;
}
var Stay = class {
  item;
  since;
  excusedDays = 0;
  /** Start of its current state. */
  latest;
  constructor(item, since) {
    this.item = item, this.since = since, this.latest = since;
  }
  become(item, day) {
    this.pass(day), this.item = item;
  }
  end(item, day) {
    return this.become(item, day), { ...this.last(day), until: day, ending: item.ending };
  }
  last(day) {
    this.pass(day);
    let { item, since, excusedDays } = this;
    return { finding: toPast(item), since, until: null, days: daysBetween(since, day), excusedDays, ending: null };
  }
  pass(day) {
    excuseIn(this.item.disposition) !== null && (this.excusedDays += Math.max(0, daysBetween(this.latest, this.excusedUntil(day)))), this.latest = day;
  }
  /** No waiver excuses anything after its last day, whether or not that day could be judged. */
  excusedUntil(day) {
    let last = this.item.waiver?.expiresOn;
    if (last === void 0 || !isIsoDate(last)) return day;
    let end = addDays(last, 1);
    return end < day ? end : day;
  }
}, remedyOrder = compareBy(
  (a, b) => compareText(a.since, b.since),
  (a, b) => compareText(a.finding.id, b.finding.id)
);
function toEvent(entry, open, failOn) {
  return {
    kind: entry.kind,
    on: entry.day,
    commit: entry.kind === "commit" ? toCommit(entry.commit) : null,
    ...judgedAs(entry.after),
    failing: open.filter(({ item }) => fails2(toPast(item), failOn)).length,
    introduced: entry.introduced.map(toPast),
    resolved: entry.resolved.map(toGone),
    changed: entry.changed.map(toChanged),
    vendors: entry.vendors,
    configuration: entry.configuration
  };
}
function judgedAs({ standing, reason }) {
  return { verdict: standing === "pass" || standing === "fail" ? standing : null, reason };
}
function fails2({ severity, disposition }, failOn) {
  return excuseIn(disposition) === null && isAtLeast(severity, failOn);
}
function toCommit(commit) {
  let { author, committer, pullRequest, approvals, signature, subject, clockRunsBackwards } = commit;
  return {
    id: commit.commit,
    title: subject,
    author: `${author.name} <${author.email}>`,
    committer: `${committer.name} <${committer.email}>`,
    pullRequest,
    approvals,
    signature: signature.state,
    clockRunsBackwards
  };
}
function toPast(item) {
  let { id, rule, code, severity, disposition, waiver, vendor, service, contract, message } = item;
  return { id, rule: rule ?? code ?? "", ...{ severity: severity ?? "error", disposition, waiver }, vendor, service, contract, message };
}
function toChanged(item) {
  return { ...toPast(item), was: item.was };
}
function toGone(item) {
  if (!item.ending) throw new TypeError("the history is not told in detail");
  return { ...toPast(item), ending: item.ending };
}

// src/entry/shared/audit-commit.ts
async function chooseCommit(repository, policy, choice) {
  let { at, asOf: given, period, allowedSigners, language } = choice, needsLine = period !== void 0 || isDay(at), past = await repository.past(allowedSigners, needsLine ? void 0 : "single-commits");
  await past.signatures([]);
  let names = namesOf(policy), found = await chosen(past, { repository, names, calendarOf }, { at, given }), tree = await repository.tree(found.commit), runConfig = await readRunConfig(tree, names, { language });
  return { ...found, past, tree, runConfig, period };
}
async function auditCommit(state, policy, how = {}) {
  let { past, tree, period, isCut: _, ...facts } = state;
  if (period && period.to > facts.asOf) throw new RunError("period-not-over", { to: period.to, as_of: facts.asOf });
  return {
    ...await audit(tree, policy, { ...facts, onProgress: how.onProgress }),
    period: period ? await tellPeriod(period, policy, { ...state, judgeJobs: how.judgeJobs }) : null
  };
}
async function tellPeriod(days, policy, { past, commit, runConfig, judgeJobs }) {
  let options = { ...{ head: commit, until: days.to, untilOption: "--period" }, judgeJobs, mode: "now", names: namesOf(policy), calendar: calendarOf };
  return periodOf(await detailedHistory(past, policy, options), days, runConfig.failOn);
}

export {
  fails2 as fails,
  chooseCommit,
  auditCommit
};
