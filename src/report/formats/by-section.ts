import { isDue } from "../../model/finding.ts";
import { compareBy } from "../../model/order.ts";
import type { Report } from "../../model/report.ts";
import { compareSections } from "../../model/section.ts";
import type { Severity } from "../../model/severity.ts";

/** Findings and problems of a section that ask for action now. */
export interface SectionCounts extends Readonly<Record<Severity, number>> {
  readonly section: string;
  readonly problems: number;
}

/** Counts what asks for action, by section, the worst first; sections without any are left out. */
export function bySection({ findings, problems }: Pick<Report, "findings" | "problems">): SectionCounts[] {
  const counts = new Map<string, { problems: number } & Record<Severity, number>>();
  const of = (section: string) => {
    const known = counts.get(section) ?? { problems: 0, error: 0, warning: 0, note: 0 };
    counts.set(section, known);
    return known;
  };
  for (const finding of findings) if (isDue(finding)) of(finding.section)[finding.severity] += 1;
  for (const { section } of problems) of(section).problems += 1;
  return [...counts].map(([section, one]) => ({ section, ...one })).sort(worstFirst);
}

const worstFirst = compareBy<SectionCounts>(
  (a, b) => b.problems - a.problems,
  (a, b) => b.error - a.error,
  (a, b) => b.warning - a.warning,
  (a, b) => b.note - a.note,
  (a, b) => compareSections(a.section, b.section),
);
