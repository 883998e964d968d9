import type { Past } from "../../model/past.ts";
import { type FactSources, factsOf } from "./commit-facts.ts";
import type { Changes, SideEntry, SideReport } from "./report.ts";
import type { PlayedSide } from "./side-lines.ts";
import type { Step } from "./timeline.ts";

interface Facts extends Omit<FactSources, "signatures"> {
  readonly past: Pick<Past, "signatures">;
}

/** Reports the lines beside the first parents, in order of the merges. */
export async function sideReports(
  sides: readonly PlayedSide[],
  isWorthReporting: (changes: Changes) => boolean,
  facts: Facts,
): Promise<SideReport[]> {
  const reports: SideReport[] = [];
  for (const side of sides) {
    const steps = [...side.steps()].filter((step) => side.isOwn(step) && isWorthReporting(step.changes));
    const { mergedBy, base, moments, changing } = side;
    reports.push({
      mergedBy: mergedBy.commit.id,
      mergedOn: mergedBy.day,
      base: base?.id ?? null,
      commits: moments.map(({ commit, day }) => ({ id: commit.id, day, changes: changing.includes(commit.id) })),
      entries: await entriesOf(steps, side, facts),
    });
  }
  return reports;
}

async function entriesOf(
  steps: readonly Step[],
  { moments, base }: PlayedSide,
  { past, ...sources }: Facts,
): Promise<SideEntry[]> {
  const momentOf = ({ index }: Step) => moments[base ? index - 1 : index];
  const commits = steps.flatMap((step) => (step.kind === "commit" ? (momentOf(step)?.commit ?? []) : []));
  const signatures = await past.signatures(commits);
  return steps.map((step) => {
    const { kind, day, changes } = step;
    const moment = kind === "commit" ? momentOf(step) : undefined;
    const { before: _, configuration: __, after, ...own } = changes;
    return {
      kind,
      day,
      commit: moment ? factsOf(moment, { signatures, ...sources }) : null,
      reason: after.reason,
      ...own,
    };
  });
}
