import type { Finding } from "../../model/finding.ts";
import type { Problem } from "../../model/problem.ts";
import type { Report } from "../../model/report.ts";

/** Whether the entries ahead in a merge queue bring a finding or a problem of the report, by their own report. */
export function broughtBy(ahead: Report): (found: Finding | Problem) => boolean {
  const brought = new Set([...ahead.findings, ...ahead.problems].filter(isNew).map(nameOf));
  return (found) => isNew(found) && brought.has(nameOf(found));
}

function isNew(found: Finding | Problem): boolean {
  return found.change === "introduced" || ("worse" in found && found.worse);
}

/** The name of a finding or problem, without its place, which may move. */
function nameOf(found: Finding | Problem): string {
  if ("rule" in found) return found.id;
  const { code, file, pointer, args } = found;
  return JSON.stringify([code, file, pointer ?? null, args]);
}
