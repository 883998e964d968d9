import { joinExcuses } from "../../config/excuses.ts";
import { canonical } from "../../judgement/fingerprint.ts";
import type { Language } from "../../model/language.ts";
import { proposedOrder } from "../../model/proposed-clauses.ts";
import type { PolicyIdentity, Report, Summary } from "../../model/report.ts";
import { RunError } from "../../model/run-error.ts";
import type { Shard } from "../../model/shard.ts";
import { findingOrder, problemOrder } from "../../report/build.ts";
import { assessmentsByVendor } from "./assessments-by-vendor.ts";

/** Report of a shard, and the file it came from. */
export interface Part {
  readonly file: string;
  readonly report: Report;
  /** Folder of the root below the top of the repository, ending in "/"; "" at the top. */
  readonly folder: string;
}

/** Identity of the joining tool: only the rules that judged know the texts of the report. */
export interface Joiner {
  readonly version: string;
  readonly policy: PolicyIdentity;
}

/** Report of the whole run, and the language it was requested in. */
export interface Joined {
  readonly report: Report;
  readonly language: Language | null;
  /** Same as in the parts. */
  readonly folder: string;
}

/**
 * Joins all shards of one run, in any order, into the report that the run would have given unsharded. Throws `RunError`
 * `merge-…` unless they are all shards of one run, each once.
 */
export function joinParts(parts: readonly Part[], joiner: Joiner): Joined {
  const sharded = parts.map(asShard).sort((a, b) => a.shard.index - b.shard.index);
  const [first] = sharded;
  if (!first) throw new RunError("merge-nothing", {});
  for (const part of sharded) refuseOtherRun(part, first);
  refuseOtherRules(first, joiner);
  refuseIncomplete(sharded, first.shard.count);
  const report = join(sharded, first);
  if (report.summary.vendors !== first.shard.vendors) {
    throw new RunError("merge-vendors", { found: report.summary.vendors, vendors: first.shard.vendors });
  }
  if (report.summary.vendors === 0 && report.problems.length === 0) throw new RunError("merge-empty", {});
  return { report, language: first.shard.language, folder: first.folder };
}

interface ShardedPart extends Part {
  readonly folder: string;
  readonly shard: Shard;
}

function asShard({ file, report, folder }: Part): ShardedPart {
  if (report.vendors) throw new RunError("merge-some-vendors", { file, vendors: report.vendors });
  if (!report.shard) throw new RunError("merge-whole", { file });
  return { file, report, folder, shard: report.shard };
}

/** Values that all shards of a run share, rendered for the error if they differ. */
const common: readonly (readonly [string, (part: ShardedPart) => string])[] = [
  ["as-of", ({ report }) => report.asOf],
  ["tool", ({ report }) => report.tool.version],
  ["policy", ({ report }) => report.policy.digest],
  ["texts", ({ report }) => canonical(report.policy)],
  ["commit", ({ report }) => report.commit ?? "–"],
  ["folder", ({ folder }) => folder || "."],
  ["fail-on", ({ report }) => report.failOn],
  ["fail-on", ({ report }) => canonical(report.failOnExcept ?? [])],
  ["overrides", ({ report }) => canonical(report.overrides)],
  ["gate", ({ shard }) => shard.gateDigest],
  ["inventory", ({ shard }) => canonical([shard.inventoryDigest, shard.vendors])],
  ["language", ({ shard }) => shard.language ?? "–"],
];

function refuseOtherRun(part: ShardedPart, first: ShardedPart): void {
  const names = { file: part.file, first: first.file };
  if (part.shard.count !== first.shard.count) {
    throw new RunError("merge-count", { ...names, theirs: part.shard.count, ours: first.shard.count });
  }
  for (const [difference, of] of common) {
    const [theirs, ours] = [of(part), of(first)];
    if (theirs !== ours) throw new RunError("merge-differs", { ...names, difference, theirs, ours });
  }
}

function refuseOtherRules({ file, report: { tool, policy } }: ShardedPart, joiner: Joiner): void {
  const isSame = tool.version === joiner.version && canonical(policy) === canonical(joiner.policy);
  if (!isSame) throw new RunError("merge-tool", { file, version: tool.version, own: joiner.version });
}

function refuseIncomplete(parts: readonly ShardedPart[], count: number): void {
  const byIndex = new Map<number, ShardedPart>();
  for (const part of parts) {
    const { index } = part.shard;
    const other = byIndex.get(index);
    if (other) throw new RunError("merge-twice", { file: part.file, first: other.file, index, count });
    byIndex.set(index, part);
  }
  const missing = Array.from({ length: count }, (_, at) => at + 1).filter((index) => !byIndex.has(index));
  if (missing.length > 0) throw new RunError("merge-missing", { missing: missing.map(String), count });
}

function join(parts: readonly ShardedPart[], { report: { shard: _, proposed: __, ...first } }: ShardedPart): Report {
  const reports = parts.map(({ report }) => report);
  const recordsOf = reports.find((report) => report.recordsOf)?.recordsOf;
  const proposed = reports.flatMap((report) => report.proposed ?? []).sort(proposedOrder);
  return {
    ...first,
    ...(recordsOf && { recordsOf }),
    verdict: reports.some(({ verdict }) => verdict === "fail") ? "fail" : "pass",
    summary: sumOf(reports.map(({ summary }) => summary)),
    findings: reports.flatMap(({ findings }) => findings).sort(findingOrder),
    problems: reports.flatMap(({ problems }) => problems).sort(problemOrder),
    ...(proposed.length > 0 && { proposed }),
    excuses: joinExcuses(reports.map(({ excuses }) => excuses)),
    assessments: assessmentsByVendor(reports.map(({ assessments }) => assessments)),
  };
}

/** Sums each count. */
export function sumOf(summaries: readonly Summary[]): Summary {
  const sum = (of: (summary: Summary) => number) => summaries.reduce((total, summary) => total + of(summary), 0);
  return {
    vendors: sum(({ vendors }) => vendors),
    services: sum(({ services }) => services),
    contracts: sum(({ contracts }) => contracts),
    notJudged: sum(({ notJudged }) => notJudged),
    requirements: {
      pass: sum(({ requirements }) => requirements.pass),
      fail: sum(({ requirements }) => requirements.fail),
      notApplicable: sum(({ requirements }) => requirements.notApplicable),
    },
    findings: {
      error: sum(({ findings }) => findings.error),
      warning: sum(({ findings }) => findings.warning),
      note: sum(({ findings }) => findings.note),
    },
    waived: sum(({ waived }) => waived),
    baselined: sum(({ baselined }) => baselined),
    problems: sum(({ problems }) => problems),
  };
}
