import {
  severityOf
} from "./V32Q5DLZ.mjs";
import {
  WaiverRegister,
  ownFinding
} from "./7ZGMKITW.mjs";
import {
  isAtLeast,
  severities,
  severityRank
} from "./GGOQPPVT.mjs";
import {
  canonical,
  digestOf
} from "./S56T7MY4.mjs";
import {
  noFacts,
  otherFact
} from "./EV54EK3E.mjs";
import {
  compareSections,
  documentsOf,
  problemAt,
  toPointer,
  validateDocument
} from "./2YNVS7K6.mjs";
import {
  SourceText,
  YAMLException,
  load,
  maxDepth,
  maxPlainFileBytes
} from "./FBCROL4Q.mjs";
import {
  baseline,
  compareBy,
  compareText
} from "./Y4MFY7X5.mjs";

// src/judgement/compare-findings.ts
function compareFindings(base, head, { isJudged, renamed }) {
  let before = new Map(base.findings.map((finding) => [finding.id, finding])), after = new Set(head.findings.map(({ id }) => id)), gone = base.findings.filter((finding) => !after.has(finding.id) && isJudged(finding));
  return [
    ...head.findings.map((finding) => {
      let known = before.get(finding.id);
      return known ? { ...marked(finding, "existing"), worse: isWorse(known, finding, renamed.has(finding.id)) } : marked(finding, "introduced");
    }),
    ...gone.map((finding) => marked(finding, "resolved"))
  ];
}
function compareProblems(base, head, isTouched) {
  let before = new Set(base.problems.map(nameOf));
  return head.problems.map((problem) => {
    let isExisting = before.has(nameOf(problem)) && !isTouched(problem);
    return { ...problem, change: isExisting ? "existing" : "introduced" };
  });
}
function marked(finding, change) {
  return { ...finding, change };
}
var shortfalls = ["requirements", "endpoint", "areas", "criteria", "clauses"], lengths = ["deadline_hours", "deadline_days", "months", "interval_months"];
function isWorse(before, after, isRenamed) {
  return before.disposition !== "open" && after.disposition === "open" && !isRenamed || shortfalls.some((name) => hasMore(before.args[name], after.args[name])) || lengths.some((name) => isLonger(before.args[name], after.args[name]));
}
function hasMore(before, after) {
  if (typeof after != "object") return !1;
  let known = new Set(typeof before == "object" ? before : []);
  return after.some((item) => !known.has(item));
}
function isLonger(before, after) {
  return typeof before == "number" && typeof after == "number" && after > before;
}
function nameOf({ code, file, pointer, args }) {
  return JSON.stringify([code, file, pointer ?? null, args]);
}

// src/records/strict-json.ts
function parseStrictly(content) {
  try {
    let value = JSON.parse(content);
    return countKeys(value) === countWrittenKeys(content) ? value : void 0;
  } catch {
    return;
  }
}
function countKeys(value) {
  return typeof value != "object" || value === null ? 0 : Object.values(value).reduce((sum, item) => sum + countKeys(item), 0) + (Array.isArray(value) ? 0 : Object.keys(value).length);
}
function countWrittenKeys(content) {
  let count = 0;
  for (let [, colon] of content.matchAll(/"(?:[^"\\]|\\.)*"(\s*:)?/g)) colon && count++;
  return count;
}

// src/records/json-document.ts
function parseJson({ path, bytes }) {
  if (bytes.length > maxPlainFileBytes)
    return { code: "file-too-large", file: path, args: { bytes: bytes.length, limit: maxPlainFileBytes } };
  let content = decode(bytes);
  if (content === void 0) return { code: "not-utf8", file: path, args: {} };
  let text = new SourceText(path, content), value = parseStrictly(content);
  if (value !== void 0) return new JsonDocument(text, value);
  let at = conflict(content) ?? yamlComplaint(content);
  return { code: "json-invalid", file: path, args: {}, ...at && text.show(at) };
}
function decode(bytes) {
  try {
    return new TextDecoder("utf-8", { fatal: !0 }).decode(bytes);
  } catch {
    return;
  }
}
function conflict(content) {
  let mark = /^(?:<{7}|={7}|>{7})/m.exec(content);
  return mark ? { start: mark.index, end: mark.index + 7 } : void 0;
}
function yamlComplaint(content) {
  try {
    load(content, { maxDepth });
    return;
  } catch (error) {
    let position = error instanceof YAMLException ? error.mark?.position : void 0;
    return position === void 0 ? void 0 : { start: position, end: position + 1 };
  }
}
var JsonDocument = class {
  file;
  value;
  text;
  shown;
  constructor(text, value) {
    this.file = text.path, this.value = value, this.text = text;
  }
  /** Falls back to the start of the file for JSON that the YAML reader does not accept. */
  show(path, aim) {
    try {
      if (this.shown ??= documentsOf({ text: this.text, values: [this.value] })[0], this.shown) return this.shown.show(path, aim);
    } catch {
      this.shown = void 0;
    }
    return this.text.show({ start: 0, end: 0 });
  }
};

// src/config/baseline/file.ts
var baselinePath = ".clausegate/baseline.json";
function toBaseline(findings) {
  let accepted = findings.filter(({ basis, disposition }) => basis !== "gate" && disposition !== "waived");
  return writeBaseline(accepted.map(toEntry));
}
function writeBaseline(entries) {
  let lines = entries.toSorted(entryOrder).map((entry) => `    ${JSON.stringify(inKeyOrder(entry))}`);
  return `{
  "schemaVersion": 1,
  "entries": ${lines.length > 0 ? `[
${lines.join(`,
`)}
  ]` : "[]"}
}
`;
}
function toEntry(finding) {
  let { rule, vendor, service, contract, guideline, id, excuse } = finding, lists = listsOf(finding);
  return {
    rule,
    ...vendor !== null && { vendor },
    ...service !== null && { service },
    ...contract !== null && { contract },
    ...guideline !== null && { guideline },
    finding: id,
    digest: excuse,
    ...Object.keys(lists).length > 0 && { lists }
  };
}
function listsOf({ args }) {
  let lists = shortfalls.toSorted(compareText).flatMap((name) => {
    let value = args[name];
    return typeof value == "object" ? [[name, value.toSorted(compareText)]] : [];
  });
  return Object.fromEntries(lists);
}
function inKeyOrder({
  rule,
  vendor,
  service,
  contract,
  guideline,
  finding,
  digest,
  lists
}) {
  return {
    rule,
    ...vendor !== void 0 && { vendor },
    ...service !== void 0 && { service },
    ...contract !== void 0 && { contract },
    ...guideline !== void 0 && { guideline },
    finding,
    digest,
    ...lists !== void 0 && { lists }
  };
}
var entryOrder = compareBy(
  (a, b) => compareText(a.vendor ?? "", b.vendor ?? ""),
  (a, b) => compareText(a.guideline ?? "", b.guideline ?? ""),
  (a, b) => compareText(a.rule, b.rule),
  (a, b) => compareText(a.service ?? "", b.service ?? ""),
  (a, b) => compareText(a.contract ?? "", b.contract ?? ""),
  (a, b) => compareText(a.finding, b.finding)
);
function readBaseline(file) {
  let source = parseJson(file);
  if ("code" in source) return { entries: [], problems: [source] };
  let { value } = source;
  if (!isValid(value)) return { entries: [], problems: validateDocument("baseline", source) };
  let entries = value.entries.map((record, at) => ({ record, source, path: ["entries", at] })), problems = repeated(entries);
  return { entries: problems.length > 0 ? [] : entries, problems };
}
function isValid(value) {
  return baseline(value);
}
function repeated(entries) {
  let seen = /* @__PURE__ */ new Set();
  return entries.flatMap(({ record, source, path }) => seen.size < seen.add(record.finding).size ? [] : [problemAt(source, "duplicate-item", [...path, "finding"], { args: { value: record.finding } })]);
}

// src/model/shard.ts
import { createHash } from "node:crypto";
var maxShards = 1e3;
function shardOf(vendor, count) {
  return createHash("sha256").update(vendor).digest().readUInt32BE(0) % count + 1;
}
function isOwn(vendor, { index, count }) {
  return (vendor === null ? 1 : shardOf(vendor, count)) === index;
}
function shardFrom(text) {
  let match = /^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(text);
  if (!match) return;
  let [index, count] = [Number(match[1]), Number(match[2])];
  return index <= count && count <= maxShards ? { index, count } : void 0;
}

// src/model/finding.ts
function excuseIn(disposition) {
  return disposition === "open" ? null : disposition;
}
function isOpen({ disposition, change }) {
  return disposition === "open" && change !== "resolved";
}
function isDue(finding) {
  return isOpen(finding) && (finding.change !== "existing" || finding.worse);
}
function doesFail(finding, failOn) {
  return isDue(finding) && isAtLeast(finding.severity, failOn);
}

// src/config/excuses.ts
function excusesOf({ waivers, baseline: baseline2, ignoresBaseline, settings }) {
  return {
    waiverDays: settings.waiverDays,
    waivers: waivers.map(({ record }) => record),
    baseline: ignoresBaseline ? [] : baseline2.map(({ record }) => record)
  };
}
function usedExcuses({ waiverDays, waivers, baseline: baseline2 }, findings) {
  let ids = (disposition, nameOf2) => new Set(findings.filter((finding) => finding.disposition === disposition).map(nameOf2)), waived = ids("waived", (finding) => nameIn(finding.rule, finding.vendor)), baselined = ids("baselined", ({ id }) => id);
  return inOrder({
    waiverDays,
    waivers: waivers.filter(({ rule, vendor }) => waived.has(nameIn(rule, vendor))),
    baseline: baseline2.filter(({ finding }) => baselined.has(finding))
  });
}
function joinExcuses(all) {
  return inOrder({
    waiverDays: all[0]?.waiverDays ?? 0,
    waivers: all.flatMap(({ waivers }) => waivers),
    baseline: all.flatMap(({ baseline: baseline2 }) => baseline2)
  });
}
function inOrder({ waiverDays, waivers, baseline: baseline2 }) {
  return { waiverDays, waivers: waivers.toSorted(byVendor), baseline: baseline2.toSorted(byFinding) };
}
var byVendor = compareBy(
  (a, b) => compareText(a.vendor, b.vendor),
  (a, b) => compareText(a.rule, b.rule)
), byFinding = (a, b) => compareText(a.finding, b.finding);
function nameIn(rule, vendor) {
  return `${rule} ${vendor}`;
}

// src/report/packed-list.ts
import { deflateRawSync, inflateRawSync } from "node:zlib";
var packLength = 128 * 1024, PackedList = class {
  packs = [];
  texts = [];
  length = 0;
  /** Adds items at the end, each as JSON on a line of its own. */
  add(lines) {
    lines !== "" && (this.texts.push(lines), this.length += lines.length, this.length >= packLength && this.pack());
  }
  /** Bytes of the data packed so far. */
  get packedBytes() {
    return this.packs.reduce((sum, { length }) => sum + length, 0);
  }
  /** Yields the items in the order they were added, each as JSON. */
  *lines() {
    for (let pack of this.packs) yield* inflateRawSync(pack).toString("utf8").split(`
`);
    for (let text of this.texts) yield* text.split(`
`);
  }
  *[Symbol.iterator]() {
    for (let line of this.lines()) yield JSON.parse(line);
  }
  /** Gives the list its plain form in JSON. */
  toJSON() {
    return [...this];
  }
  pack() {
    this.packs.push(deflateRawSync(this.texts.join(`
`), { level: 1 })), this.texts = [], this.length = 0;
  }
};

// src/report/build.ts
var statuses = ["pass", "fail", "not-applicable"], ReportBuilder = class {
  findings = [];
  problems = [];
  assessments = new PackedList();
  answers = { pass: 0, fail: 0, "not-applicable": 0 };
  counts = { vendors: 0, services: 0, contracts: 0, notJudged: 0 };
  add({ vendor, contracts, findings, problems, assessed }) {
    for (let finding of findings) this.findings.push(finding);
    for (let problem of problems) this.problems.push(problem);
    this.assessments.add(assessed.lines);
    for (let status of statuses) this.answers[status] += assessed.answers[status];
    vendor !== null && (this.counts.vendors += 1, this.counts.services += assessed.services, this.counts.contracts += contracts.length, problems.length > 0 && (this.counts.notJudged += 1));
  }
  /**
   * Builds the report. The verdict fails on problems and on open findings at `failOn`: with a base, on those the change
   * introduces.
   */
  report(run) {
    let head = { findings: [...this.findings, ...run.findings], problems: [...run.problems, ...this.problems] }, found = run.compare?.(head) ?? { ...head, change: null }, findings = found.findings.toSorted(findingOrder), problems = found.problems.toSorted(problemOrder);
    return {
      tool: { name: "clausegate", version: run.version },
      policy: run.policy,
      asOf: run.asOf,
      failOn: run.failOn,
      commit: run.commit,
      verdict: verdictOf({ findings, problems }, run.failOn),
      summary: this.summary({ findings, problems }),
      findings,
      problems,
      assessments: this.assessments,
      rules: run.rules,
      overrides: run.overrides,
      excuses: usedExcuses(run.excuses, findings),
      change: found.change,
      ...run.shard && { shard: run.shard },
      ...run.vendors && { vendors: [...new Set(run.vendors)].sort(compareText) }
    };
  }
  summary(found) {
    let { pass, fail, "not-applicable": notApplicable } = this.answers;
    return { ...this.counts, requirements: { pass, fail, notApplicable }, ...countFound(found) };
  }
};
function verdictOf({ findings, problems }, failOn) {
  return findings.some((finding) => doesFail(finding, failOn)) || problems.some(({ change }) => change !== "existing") ? "fail" : "pass";
}
function countFound(found) {
  let findings = found.findings.filter(({ change }) => change !== "resolved"), open = (severity) => findings.filter((finding) => isOpen(finding) && finding.severity === severity).length;
  return {
    findings: { error: open(severities[0]), warning: open(severities[1]), note: open(severities[2]) },
    waived: findings.filter(({ disposition }) => disposition === "waived").length,
    baselined: findings.filter(({ disposition }) => disposition === "baselined").length,
    problems: found.problems.length
  };
}
var findingOrder = compareBy(
  (a, b) => compareSections(a.section, b.section),
  (a, b) => severityRank(a.severity) - severityRank(b.severity),
  (a, b) => compareText(a.location.file, b.location.file),
  (a, b) => a.location.line - b.location.line,
  (a, b) => a.location.column - b.location.column,
  (a, b) => compareText(a.rule, b.rule),
  (a, b) => compareText(a.pointer, b.pointer),
  (a, b) => compareText(a.id, b.id)
), problemOrder = compareBy(
  (a, b) => compareSections(a.section, b.section),
  (a, b) => compareText(a.file, b.file),
  (a, b) => (a.location?.line ?? 0) - (b.location?.line ?? 0),
  (a, b) => (a.location?.column ?? 0) - (b.location?.column ?? 0),
  (a, b) => compareText(a.code, b.code),
  (a, b) => compareText(a.pointer ?? "", b.pointer ?? "")
);

// src/config/baseline/apply.ts
var BaselineRegister = class {
  entries;
  byFinding;
  fates = /* @__PURE__ */ new Map();
  /** Ids of findings that an entry would excuse if the change had not altered their service. */
  withheld = /* @__PURE__ */ new Set();
  catalogue;
  constructor(entries, catalogue) {
    this.entries = entries, this.catalogue = catalogue, this.byFinding = new Map(entries.map((entry) => [entry.record.finding, entry]));
  }
  /**
   * Returns the same findings in the same order; open ones that an entry excuses are baselined. Waivers are applied
   * before.
   */
  apply(findings, facts = noFacts) {
    return findings.map((finding) => this.applyTo(finding, facts));
  }
  applyTo(finding, facts) {
    let entry = this.byFinding.get(finding.id);
    if (!entry || !this.catalogue.isExcusable(finding.rule) || !isAbout(entry.record, finding)) return finding;
    let isAccepted = hasNotGrown(entry.record, finding), excuses = isAccepted && isSameWork(finding, facts);
    return isAccepted && !excuses && this.withheld.add(finding.id), this.fates.set(entry, excuses ? "excusing" : "changed"), excuses && finding.disposition === "open" ? { ...finding, disposition: "baselined" } : finding;
  }
  /**
   * Returns a finding for each entry that is not needed and is among `kept`, in file order. Call it after all findings
   * were applied.
   */
  findings(scope, kept = this.entries) {
    let names = new Set(kept.map(({ record }) => canonical(record)));
    return this.entries.flatMap((entry) => {
      let fate = this.fateOf(entry, scope);
      return fate === "excusing" || !names.has(canonical(entry.record)) ? [] : [this.say(entry, fate)];
    });
  }
  /** Returns the entries that are still needed or cannot be assessed. */
  prune(scope) {
    return this.entries.filter((entry) => this.fateOf(entry, scope) === "excusing").map(({ record }) => record);
  }
  fateOf(entry, scope) {
    let fate = this.fates.get(entry);
    return fate || (wasJudged(entry.record, scope) ? "gone" : "excusing");
  }
  say({ record, source, path }, fate) {
    let { rule, vendor, service, contract, guideline, finding, digest } = record, names = [vendor, service, contract, guideline].filter((name) => name !== void 0), place = [...path, "rule"];
    return ownFinding(
      {
        rule: "BSL-01",
        args: { case: fate, rule, subject: names.join("/") },
        subject: { vendor, service, contract, guideline },
        identity: [finding, digest],
        pointer: toPointer(place),
        ...source.show(place)
      },
      this.catalogue
    );
  }
};
function isAbout(entry, finding) {
  return entry.rule === finding.rule && (entry.vendor ?? null) === finding.vendor && (entry.service ?? null) === finding.service && (entry.contract ?? null) === finding.contract && (entry.guideline ?? null) === finding.guideline;
}
function isSameWork({ service }, { now, before }) {
  if (service === null || !before) return !0;
  let [was, is] = [before.get(service), now.get(service)];
  return was !== void 0 && is !== void 0 && otherFact(was, is) === void 0;
}
function hasNotGrown({ digest, lists = {} }, finding) {
  return digest !== finding.excuse ? !1 : Object.entries(listsOf(finding)).every(([name, items]) => {
    let accepted = new Set(Object.hasOwn(lists, name) ? lists[name] : []);
    return items.every((item) => accepted.has(item));
  });
}
function wasJudged({ vendor }, scope) {
  return vendor === void 0 ? scope.guidelines : scope.judged.has(vendor) || !scope.vendors.has(vendor);
}

// src/config/disposition.ts
function gateDigest({ waivers, baseline: baseline2, problems, ...values }) {
  let { inventory, failOn, settings, overrides, ignoresBaseline } = values;
  return digestOf({
    inventory,
    failOn,
    settings,
    overrides,
    ignoresBaseline,
    waivers: waivers.map(({ record }) => record),
    baseline: baseline2.map(({ record }) => record),
    problems: problems.map(({ code, file, pointer = "", args }) => ({ code, file, pointer, args }))
  });
}
var unexcused = { disposition: "open", waiver: null, change: null, worse: !1 }, Weigher = class {
  overrides;
  waivers;
  baseline;
  catalogue;
  constructor({ overrides, waivers, baseline: baseline2, ignoresBaseline, settings }, asOf, catalogue) {
    this.overrides = overrides, this.catalogue = catalogue, this.waivers = new WaiverRegister(waivers, { asOf, settings }, catalogue), this.baseline = new BaselineRegister(ignoresBaseline ? [] : baseline2, catalogue);
  }
  /**
   * Returns one vendor's findings in the same order, with the severity and disposition the run configuration gives
   * them, without those of rules that are off.
   */
  apply(findings, facts) {
    return this.baseline.apply(this.waivers.apply(this.weigh(findings), facts), facts);
  }
  /** Returns findings about the run configuration itself, limited to `kept`. Call it after all others were applied. */
  findings(scope, kept) {
    return this.weigh([
      ...this.waivers.findings(scope, kept?.waivers),
      ...this.baseline.findings(scope, kept?.baseline)
    ]);
  }
  /** Ids of findings that lost their excuse because the change altered the service it was given for. */
  withheld() {
    return /* @__PURE__ */ new Set([...this.waivers.withheld, ...this.baseline.withheld]);
  }
  /** The baseline's entries that are still needed. */
  neededBaseline(scope) {
    return this.baseline.prune(scope);
  }
  /**
   * Returns findings with their severities, and nothing excused yet. Throws `RunError` `policy-failed` for an unknown
   * rule or case.
   */
  weigh(findings) {
    return findings.flatMap((finding) => {
      let severity = severityOf(this.catalogue.knownCase(finding), this.overrides);
      return severity === "off" ? [] : [{ ...finding, ...unexcused, severity }];
    });
  }
};

export {
  compareFindings,
  compareProblems,
  parseStrictly,
  baselinePath,
  toBaseline,
  writeBaseline,
  listsOf,
  readBaseline,
  maxShards,
  isOwn,
  shardFrom,
  excuseIn,
  isOpen,
  isDue,
  doesFail,
  excusesOf,
  usedExcuses,
  joinExcuses,
  PackedList,
  ReportBuilder,
  verdictOf,
  countFound,
  findingOrder,
  problemOrder,
  gateDigest,
  Weigher
};
