import type { Change, Finding } from "../model/finding.ts";
import type { Problem } from "../model/problem.ts";

/** The findings and problems of one state of a change. */
export interface State {
  readonly findings: readonly Finding[];
  readonly problems: readonly Problem[];
}

/** Facts about base's findings apart from the findings themselves. */
export interface Comparison {
  /** Whether head can show that a finding is gone: not where its folder could not be judged. */
  readonly isJudged: (finding: Finding) => boolean;
  /** Findings whose subject has another name in head, by their ids. */
  readonly renamed: ReadonlySet<string>;
}

/** Marks head's findings as introduced or existing, and adds those only base has as resolved. */
export function compareFindings(base: State, head: State, { isJudged, renamed }: Comparison): Finding[] {
  const before = new Map(base.findings.map((finding) => [finding.id, finding]));
  const after = new Set(head.findings.map(({ id }) => id));
  const gone = base.findings.filter((finding) => !after.has(finding.id) && isJudged(finding));
  return [
    ...head.findings.map((finding) => {
      const known = before.get(finding.id);
      return known
        ? { ...marked(finding, "existing"), worse: isWorse(known, finding, renamed.has(finding.id)) }
        : marked(finding, "introduced");
    }),
    ...gone.map((finding) => marked(finding, "resolved")),
  ];
}

/**
 * A problem is existing where base has the same in the same words. In a file or folder the change touches, each is
 * introduced: the effect of the change there is unknown.
 */
export function compareProblems(base: State, head: State, isTouched: (problem: Problem) => boolean): Problem[] {
  const before = new Set(base.problems.map(nameOf));
  return head.problems.map((problem) => {
    const isExisting = before.has(nameOf(problem)) && !isTouched(problem);
    return { ...problem, change: isExisting ? "existing" : "introduced" };
  });
}

function marked(finding: Finding, change: Change): Finding {
  return { ...finding, change };
}

/** Arguments that list missing things: a longer list makes a finding worse. */
export const shortfalls = ["requirements", "endpoint", "areas", "criteria", "clauses"];

/**
 * Arguments that state how long the vendor may take, or the interval at which it acts: a higher number makes a finding
 * worse.
 */
const lengths = ["deadline_hours", "deadline_days", "months", "interval_months"];

/**
 * Whether a finding lists more than before, allows more time, or lost its excuse. A renamed one has no excuse yet:
 * waivers and baseline still have the old name.
 */
function isWorse(before: Finding, after: Finding, isRenamed: boolean): boolean {
  const isExposed = before.disposition !== "open" && after.disposition === "open" && !isRenamed;
  return (
    isExposed ||
    shortfalls.some((name) => hasMore(before.args[name], after.args[name])) ||
    lengths.some((name) => isLonger(before.args[name], after.args[name]))
  );
}

function hasMore(before: Finding["args"][string] | undefined, after: Finding["args"][string] | undefined): boolean {
  if (typeof after !== "object") return false;
  const known = new Set(typeof before === "object" ? before : []);
  return after.some((item) => !known.has(item));
}

/** A number where there was none is not longer: the same finding is only put in another way. */
function isLonger(before: Finding["args"][string] | undefined, after: Finding["args"][string] | undefined): boolean {
  return typeof before === "number" && typeof after === "number" && after > before;
}

function nameOf({ code, file, pointer, args }: Problem): string {
  return JSON.stringify([code, file, pointer ?? null, args]);
}
