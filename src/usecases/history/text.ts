import { terminal } from "../../report/formats/escape.ts";
import { type Palette, paletteFor } from "../../report/formats/palette.ts";
import { historyWords } from "../../texts/history.ts";
import type { HistoryFormat } from "./format.ts";
import type { CommitFacts, HistoryEntry, SideChanges, SideEntry, SideReport, Status } from "./report.ts";
import {
  aboutLines,
  besideArgs,
  besideCounts,
  causeOf,
  commitLines,
  endLines,
  headLines,
  type Wording,
  wordingOf,
} from "./wording.ts";

/** Renders the history for a person: entry by entry, then the state on the last day. */
export const text: HistoryFormat = (report, { language, color }) => {
  const palette = paletteFor(color);
  const wording = wordingOf(language);
  const { say, status, item } = wording;
  const { entries, end, until } = report;
  const [first = "", ...rest] = headLines(report, wording).map(terminal);
  return [
    palette.bold(first),
    ...rest,
    ...aboutLines(report, wording).map((line) => palette.dim(terminal(line))),
    say(historyWords.start, { status: terminal(status(report.start)) }),
    "",
    ...(entries.length === 0 ? [say(historyWords.nothing), ""] : []),
    ...entries.flatMap((entry) => [...entryLines(entry, wording, palette), ""]),
    ...sideLines(report.sides, wording, palette),
    `${palette.bold(say(historyWords.end, { until }))}: ${paint(end.status, palette)(terminal(status(end.status)))}`,
    ...endLines(report, wording).map((line) => `  ${line}`),
    ...end.items.map((one) => `  ${terminal(item(one))}`),
    "",
  ].join("\n");
};

function entryLines(entry: HistoryEntry, wording: Wording, palette: Palette): string[] {
  const { standing, status } = wording;
  const { day, before, after } = entry;
  return [
    `${palette.bold(day)}  ${causeOf(entry.kind === "commit" ? entry.commit : null, wording)}`,
    `  ${terminal(standing(before))} → ${paint(after, palette)(terminal(status(after)))}`,
    ...changeLines(entry, entry.kind === "commit" ? entry.commit : null, wording, palette),
  ];
}

/** Renders what a commit states about itself, and what it or a day changed. */
function changeLines(changes: SideChanges, commit: CommitFacts | null, wording: Wording, palette: Palette): string[] {
  const { say, verdict, item, ending, events } = wording;
  const { vendors, introduced, resolved, changed } = changes;
  const about = commit ? commitLines(commit, wording) : [];
  return [
    ...about.map((line) => `  ${palette.dim(terminal(line))}`),
    ...vendors.map(({ vendor, before: was, after: is }) =>
      terminal(`  ${say(historyWords.vendorChange, { vendor, before: verdict(was), after: verdict(is) })}`),
    ),
    ...events(changes).map((line) => terminal(`  ${line}`)),
    ...introduced.map((one) => `  + ${say(historyWords.introduced)} ${terminal(item(one))}`),
    ...resolved.map((one) => `  - ${ending(one)}: ${terminal(item(one))}`),
    ...changed.map((one) => `  ~ ${say(historyWords.changed)} ${terminal(item(one))}`),
  ];
}

/** Renders the commits that are not on the line of first parents, by the merges that brought them in. */
function sideLines(sides: readonly SideReport[], wording: Wording, palette: Palette): string[] {
  if (sides.length === 0) return [];
  const { say } = wording;
  return [
    palette.bold(say(historyWords.besideHeading, besideCounts(sides))),
    ...sides.flatMap((side) => [
      `  ${say(historyWords.besideLine, besideArgs(side))}`,
      ...(side.entries.length === 0 ? [`    ${say(historyWords.besideNothing)}`] : []),
      ...side.entries.flatMap((entry) => sideEntryLines(entry, wording, palette).map((line) => `    ${line}`)),
    ]),
    "",
  ];
}

function sideEntryLines(entry: SideEntry, wording: Wording, palette: Palette): string[] {
  const { day, commit, reason } = entry;
  const { status } = wording;
  return [
    `${palette.bold(day)}  ${causeOf(commit, wording)}`,
    ...(reason ? [`  ${terminal(status({ standing: "not-judged", reason }))}`] : []),
    ...changeLines(entry, commit, wording, palette),
  ];
}

function paint({ standing }: Status, palette: Palette): Palette["bold"] {
  if (standing === "pass") return palette.success;
  return standing === "no-inventory" ? palette.dim : palette.error;
}
