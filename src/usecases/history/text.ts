import { terminal } from "../../report/formats/escape.ts";
import { type Palette, paletteFor } from "../../report/formats/palette.ts";
import { historyWords } from "../../texts/history.ts";
import { words } from "../../texts/words.ts";
import type { HistoryFormat } from "./format.ts";
import type { HistoryEntry, Status } from "./report.ts";
import { aboutLines, commitLines, endLines, headLines, type Wording, wordingOf } from "./wording.ts";

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
    `${palette.bold(say(historyWords.end, { until }))}: ${paint(end.status, palette)(terminal(status(end.status)))}`,
    ...endLines(report, wording).map((line) => `  ${line}`),
    ...end.items.map((one) => `  ${terminal(item(one))}`),
    "",
  ].join("\n");
};

function entryLines(entry: HistoryEntry, wording: Wording, palette: Palette): string[] {
  const { say, standing, status, verdict, item, contractEvent } = wording;
  const { before, after, vendors, contracts, introduced, resolved, changed } = entry;
  const what =
    entry.kind === "commit" ? say(historyWords.commit, { commit: entry.commit.commit }) : say(historyWords.byDay);
  const about = entry.kind === "commit" ? commitLines(entry.commit, wording) : [];
  return [
    `${palette.bold(entry.day)}  ${what}`,
    `  ${terminal(standing(before))} → ${paint(after, palette)(terminal(status(after)))}`,
    ...about.map((line) => `  ${palette.dim(terminal(line))}`),
    ...vendors.map(({ vendor, before: was, after: is }) =>
      terminal(`  ${say(historyWords.vendorChange, { vendor, before: verdict(was), after: verdict(is) })}`),
    ),
    ...(entry.renamed ?? []).map((pair) => terminal(`  ${say(historyWords.renamed, { ...pair })}`)),
    ...contracts.map((one) => terminal(`  ${contractEvent(one)}`)),
    ...introduced.map((one) => `  + ${say(historyWords.introduced)} ${terminal(item(one))}`),
    ...resolved.map((one) => `  - ${say(words.resolved)} ${terminal(item(one))}`),
    ...changed.map((one) => `  ~ ${say(historyWords.changed)} ${terminal(item(one))}`),
  ];
}

function paint({ standing }: Status, palette: Palette): Palette["bold"] {
  if (standing === "pass") return palette.success;
  return standing === "no-inventory" ? palette.dim : palette.error;
}
