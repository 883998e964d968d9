import { type Finding, isDue } from "../../model/finding.ts";
import type { Problem } from "../../model/problem.ts";
import type { Report } from "../../model/report.ts";

/** Cases of EVD-02 that a digest repairs. */
const digestCases: readonly unknown[] = ["changed", "not-recorded"];

/** Number of findings and problems that `clausegate fix` repairs; none at a commit, which it cannot change. */
export function repairable({ findings, problems, commit }: Pick<Report, "findings" | "problems" | "commit">): number {
  if (commit !== null) return 0;
  return findings.filter(needsDigest).length + problems.filter(hasRuleForKey).length;
}

function needsDigest(finding: Finding): boolean {
  return isDue(finding) && finding.rule === "EVD-02" && digestCases.includes(finding.args.case);
}

function hasRuleForKey({ code, args }: Problem): boolean {
  return code === "unknown-value" && args.requirement !== undefined;
}
