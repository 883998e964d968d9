import {
  WaiverRegister,
  ownFinding
} from "./JX7WV6GS.mjs";
import {
  canonical,
  digestOf
} from "./KUXKGZT4.mjs";
import {
  noFacts,
  otherFact
} from "./EV54EK3E.mjs";
import {
  isExcepted
} from "./A5IAKOD6.mjs";
import {
  severityOf
} from "./RVCNQUSK.mjs";
import {
  documentsOf,
  problemAt,
  toPointer,
  validateDocument
} from "./T5ESZW27.mjs";
import {
  SourceText,
  YAMLException,
  load,
  maxDepth,
  maxPlainFileBytes
} from "./7DZRBUIB.mjs";
import {
  baseline,
  compareBy,
  compareText
} from "./AWFRYJOD.mjs";

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

// src/model/rules-version.ts
var firstRulesVersion = "0.1.0";
function sinceOf({ rule, broken }) {
  return latest([rule.since, broken.since]);
}
function rulesVersion(rules) {
  return latest(rules.flatMap((rule) => Object.values(rule.cases).map((broken) => sinceOf({ rule, broken }))));
}
function isLater(version, other) {
  let [these, those] = [version, other].map((text) => text.split(".").map(Number)), at = these?.findIndex((number, index) => number !== those?.[index]) ?? -1;
  return at >= 0 && (these?.[at] ?? 0) > (those?.[at] ?? 0);
}
function latest(versions) {
  return versions.reduce(
    (known, one) => one !== void 0 && isLater(one, known) ? one : known,
    firstRulesVersion
  );
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
function toBaseline(findings, rules = firstRulesVersion) {
  let accepted = findings.filter((finding) => isAcceptable(finding) && finding.disposition !== "waived");
  return writeBaseline(accepted.map(toEntry), rules);
}
function isAcceptable({ basis, kind }) {
  return basis !== "gate" && kind !== "upcoming";
}
function writeBaseline(entries, rules = firstRulesVersion) {
  let lines = entries.toSorted(entryOrder).map((entry) => `    ${JSON.stringify(inKeyOrder(entry))}`), list = lines.length > 0 ? `[
${lines.join(`,
`)}
  ]` : "[]";
  return `{
  "schemaVersion": 1,
${rules === firstRulesVersion ? "" : `  "rules": ${JSON.stringify(rules)},
`}  "entries": ${list}
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
  let source = parseJson(file), none = { entries: [], rules: firstRulesVersion };
  if ("code" in source) return { ...none, problems: [source] };
  let { value } = source;
  if (!isValid(value)) return { ...none, problems: validateDocument("baseline", source) };
  let entries = value.entries.map((record, at) => ({ record, source, path: ["entries", at] })), problems = repeated(entries);
  return { entries: problems.length > 0 ? [] : entries, rules: value.rules ?? firstRulesVersion, problems };
}
function isValid(value) {
  return baseline(value);
}
function repeated(entries) {
  let seen = /* @__PURE__ */ new Set();
  return entries.flatMap(({ record, source, path }) => seen.size < seen.add(record.finding).size ? [] : [problemAt(source, "duplicate-item", [...path, "finding"], { args: { value: record.finding } })]);
}

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
  let { inventory, failOn, failOnExcept, settings, overrides, baselineRules, ignoresBaseline } = values;
  return digestOf({
    inventory,
    failOn,
    failOnExcept,
    settings,
    overrides,
    baselineRules,
    ignoresBaseline,
    waivers: waivers.map(({ record }) => record),
    baseline: baseline2.map(({ record }) => record),
    problems: problems.map(({ code, file, pointer = "", args }) => ({ code, file, pointer, args }))
  });
}
var unexcused = { disposition: "open", waiver: null, change: null, worse: !1 }, Weigher = class {
  overrides;
  failOnExcept;
  /** Version of the rules before any that changed; null where no baseline counts. */
  baselineRules;
  waivers;
  baseline;
  catalogue;
  constructor({ overrides, failOnExcept, waivers, baseline: baseline2, baselineRules, ignoresBaseline, settings }, asOf, catalogue) {
    this.overrides = overrides, this.failOnExcept = failOnExcept, this.baselineRules = ignoresBaseline ? null : baselineRules, this.catalogue = catalogue, this.waivers = new WaiverRegister(waivers, { asOf, settings }, catalogue), this.baseline = new BaselineRegister(ignoresBaseline ? [] : baseline2, catalogue);
  }
  /**
   * Returns one vendor's findings in the same order, with the severity and disposition the run configuration gives
   * them, without those of rules that are off.
   */
  apply(findings, facts) {
    return this.baseline.apply(this.waivers.apply(this.weigh(findings), facts), facts).map((finding) => this.isOfChangedRule(finding) ? { ...finding, ofChangedRule: !0 } : finding);
  }
  isOfChangedRule(finding) {
    return this.baselineRules === null || finding.disposition !== "open" || !this.catalogue.isExcusable(finding.rule) ? !1 : isLater(sinceOf(this.catalogue.knownCase(finding)), this.baselineRules);
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
      let found = this.catalogue.knownCase(finding), severity = severityOf(found, this.overrides);
      return severity === "off" ? [] : [{ ...finding, ...unexcused, severity, ...this.marksOf(found) }];
    });
  }
  marksOf(found) {
    let { kind } = found.broken;
    return { ...kind && { kind }, ...isExcepted(found, this.failOnExcept) && { excepted: !0 } };
  }
};

export {
  compareFindings,
  compareProblems,
  rulesVersion,
  parseStrictly,
  baselinePath,
  toBaseline,
  isAcceptable,
  writeBaseline,
  toEntry,
  listsOf,
  readBaseline,
  gateDigest,
  Weigher
};
