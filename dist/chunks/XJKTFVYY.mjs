import {
  doesFail,
  isOpen
} from "./6G4ILWCR.mjs";
import {
  severities,
  severityRank
} from "./RVCNQUSK.mjs";
import {
  compareSections
} from "./T5ESZW27.mjs";
import {
  compareBy,
  compareText
} from "./AWFRYJOD.mjs";

// src/config/excuses.ts
function excusesOf({ waivers, baseline, ignoresBaseline, settings }) {
  return {
    waiverDays: settings.waiverDays,
    waivers: waivers.map(({ record }) => record),
    baseline: ignoresBaseline ? [] : baseline.map(({ record }) => record)
  };
}
function usedExcuses({ waiverDays, waivers, baseline }, findings) {
  let ids = (disposition, nameOf) => new Set(findings.filter((finding) => finding.disposition === disposition).map(nameOf)), waived = ids("waived", (finding) => nameIn(finding.rule, finding.vendor)), baselined = ids("baselined", ({ id }) => id);
  return inOrder({
    waiverDays,
    waivers: waivers.filter(({ rule, vendor }) => waived.has(nameIn(rule, vendor))),
    baseline: baseline.filter(({ finding }) => baselined.has(finding))
  });
}
function joinExcuses(all) {
  return inOrder({
    waiverDays: all[0]?.waiverDays ?? 0,
    waivers: all.flatMap(({ waivers }) => waivers),
    baseline: all.flatMap(({ baseline }) => baseline)
  });
}
function inOrder({ waiverDays, waivers, baseline }) {
  return { waiverDays, waivers: waivers.toSorted(byVendor), baseline: baseline.toSorted(byFinding) };
}
var byVendor = compareBy(
  (a, b) => compareText(a.vendor, b.vendor),
  (a, b) => compareText(a.rule, b.rule)
), byFinding = (a, b) => compareText(a.finding, b.finding);
function nameIn(rule, vendor) {
  return `${rule} ${vendor}`;
}

// src/model/proposed-clauses.ts
var proposedOrder = compareBy(
  (a, b) => compareText(a.vendor, b.vendor),
  (a, b) => compareText(a.contract, b.contract)
);

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
  proposed = [];
  assessments = new PackedList();
  answers = { pass: 0, fail: 0, "not-applicable": 0 };
  counts = { vendors: 0, services: 0, contracts: 0, notJudged: 0 };
  add({ vendor, contracts, findings, problems, assessed, proposed }) {
    this.proposed.push(...proposed);
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
      ...run.failOnExcept.length > 0 && { failOnExcept: run.failOnExcept },
      commit: run.commit,
      ...run.recordsOf && { recordsOf: run.recordsOf },
      verdict: verdictOf({ findings, problems }, run.failOn),
      summary: this.summary({ findings, problems }),
      findings,
      problems,
      assessments: this.assessments,
      rules: run.rules,
      law: run.law,
      overrides: run.overrides,
      ...run.idleSeverities.length > 0 && { idleSeverities: run.idleSeverities },
      ...this.proposed.length > 0 && { proposed: this.proposed.toSorted(proposedOrder) },
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

export {
  excusesOf,
  usedExcuses,
  joinExcuses,
  proposedOrder,
  PackedList,
  ReportBuilder,
  verdictOf,
  countFound,
  findingOrder,
  problemOrder
};
