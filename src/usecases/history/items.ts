import { createHash } from "node:crypto";
import { listsOf } from "../../config/baseline/file.ts";
import { canonical } from "../../judgement/fingerprint.ts";
import type { Finding } from "../../model/finding.ts";
import type { Problem } from "../../model/problem.ts";
import type { RuleIndex } from "../../model/rule-index.ts";
import { localizedFindingTexts } from "../../texts/findings.ts";
import { localizedProblemTexts } from "../../texts/problems.ts";
import type { ChangedItem, HistoryItem } from "./report.ts";

/** Findings and problems of a part of the inventory. */
export interface PartFound {
  readonly findings: readonly Finding[];
  readonly problems: readonly Problem[];
}

export const nothingFound: PartFound = { findings: [], problems: [] };

/** Returns the differences between two states of a part. A finding is identified by its id, whatever its wording. */
export function differences(
  before: PartFound,
  after: PartFound,
  rules: RuleIndex,
): { introduced: HistoryItem[]; resolved: HistoryItem[]; changed: ChangedItem[] } {
  const was = new Map(before.findings.map((finding) => [finding.id, finding]));
  const is = new Set(after.findings.map(({ id }) => id));
  const had = new Set(before.problems.map(problemId));
  const has = new Set(after.problems.map(problemId));
  return {
    introduced: [
      ...after.findings.filter(({ id }) => !was.has(id)).map((finding) => findingItem(finding, rules)),
      ...after.problems.filter((problem) => !had.has(problemId(problem))).map(problemItem),
    ],
    resolved: [
      ...before.findings.filter(({ id }) => !is.has(id)).map((finding) => findingItem(finding, rules)),
      ...before.problems.filter((problem) => !has.has(problemId(problem))).map(problemItem),
    ],
    changed: after.findings.flatMap((finding) => {
      const other = was.get(finding.id);
      return other && isOtherwise(other, finding) ? [changedItem(other, finding, rules)] : [];
    }),
  };
}

function isOtherwise(before: Finding, after: Finding): boolean {
  if (before.severity !== after.severity || before.disposition !== after.disposition) return true;
  if (before.excepted !== after.excepted) return true;
  return canonical(listsOf(before)) !== canonical(listsOf(after));
}

function changedItem({ severity, disposition }: Finding, after: Finding, rules: RuleIndex): ChangedItem {
  return { ...findingItem(after, rules), was: { severity, disposition } };
}

export function findingItem(finding: Finding, rules: RuleIndex): HistoryItem {
  const { id, rule, requirement, severity, disposition, waiver, vendor, service, contract, guideline } = finding;
  const { message } = localizedFindingTexts(finding, rules);
  return {
    ...{ kind: "finding", id, rule, code: null, requirement, severity, disposition, waiver },
    ...(finding.excepted && { excepted: true }),
    ...{ vendor, service, contract, guideline, file: finding.location.file, message },
  };
}

export function problemItem(problem: Problem): HistoryItem {
  const { code, vendor, file } = problem;
  const { message } = localizedProblemTexts(problem);
  return {
    ...{ kind: "problem", id: problemId(problem), rule: null, code, requirement: null, severity: null },
    ...{ disposition: null, waiver: null, vendor, service: null, contract: null, guideline: null, file, message },
  };
}

/** Returns an id like a finding's: 128 bits in lower-case hexadecimal, independent of line numbers. */
function problemId({ code, file, pointer, args }: Problem): string {
  const facts = JSON.stringify([code, file, pointer ?? null, canonical(args)]);
  return createHash("sha256").update(facts).digest("hex").slice(0, 32);
}
