import { type FactSources, readFacts } from "./commit-facts.ts";
import type { Changes, SideEntry, SideReport } from "./report.ts";
import type { PlayedSide } from "./side-lines.ts";
import type { Step } from "./timeline.ts";

/** Reports the lines beside the first parents, in order of the merges. */
export async function sideReports(
  sides: readonly PlayedSide[],
  isWorthReporting: (changes: Changes) => boolean,
  sources: FactSources,
): Promise<SideReport[]> {
  const reports: SideReport[] = [];
  for (const side of sides) {
    const steps = [...side.steps()].filter((step) => side.isOwn(step) && isWorthReporting(step.changes));
    const { mergedBy, base, moments } = side;
    const changing = new Set(side.changing);
    reports.push({
      mergedBy: mergedBy.commit.id,
      mergedOn: mergedBy.day,
      base: base?.id ?? null,
      commits: moments.map(({ commit, day }) => ({ id: commit.id, day, changes: changing.has(commit.id) })),
      entries: await entriesOf(steps, side, sources),
    });
  }
  return reports;
}

async function entriesOf(
  steps: readonly Step[],
  { moments, base }: PlayedSide,
  sources: FactSources,
): Promise<SideEntry[]> {
  const momentOf = ({ index }: Step) => moments[base ? index - 1 : index];
  const told = steps.flatMap((step) => (step.kind === "commit" ? (momentOf(step) ?? []) : []));
  const factsOf = await readFacts(told, sources);
  return steps.map((step) => {
    const { kind, day, changes } = step;
    const moment = kind === "commit" ? momentOf(step) : undefined;
    const { before: _, configuration: __, after, ...own } = changes;
    return { kind, day, commit: moment ? factsOf(moment) : null, reason: after.reason, ...own };
  });
}
