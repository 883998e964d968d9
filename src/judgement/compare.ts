import type { Change, Finding } from "../model/finding.ts";
import type { Problem } from "../model/problem.ts";

/** What was found on one side of a change. */
export interface Side {
  readonly findings: readonly Finding[];
  readonly problems: readonly Problem[];
}

/**
 * Marks what head has by whether base has it too, and adds what only base has as resolved. `isJudged` tells of which
 * findings of base head can say that they are gone: not of a folder that could not be judged.
 */
export function compareFindings(base: Side, head: Side, isJudged: (finding: Finding) => boolean): Finding[] {
  const before = idsOf(base.findings);
  const after = idsOf(head.findings);
  const gone = base.findings.filter((finding) => !after.has(finding.id) && isJudged(finding));
  return [
    ...head.findings.map((finding) => marked(finding, before.has(finding.id) ? "existing" : "introduced")),
    ...gone.map((finding) => marked(finding, "resolved")),
  ];
}

/**
 * A problem is existing where base has the same in the same words. In a folder that the change touches each is introduced:
 * what the change does there cannot be told.
 */
export function compareProblems(base: Side, head: Side, isTouched: (problem: Problem) => boolean): Problem[] {
  const before = new Set(base.problems.map(nameOf));
  return head.problems.map((problem) => {
    const isExisting = before.has(nameOf(problem)) && !isTouched(problem);
    return { ...problem, change: isExisting ? "existing" : "introduced" };
  });
}

function marked(finding: Finding, change: Change): Finding {
  return { ...finding, change };
}

function idsOf(findings: readonly Finding[]): ReadonlySet<string> {
  return new Set(findings.map(({ id }) => id));
}

function nameOf({ code, file, pointer, args }: Problem): string {
  return JSON.stringify([code, file, pointer ?? null, args]);
}
