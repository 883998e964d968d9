import { excuseIn } from "../../model/finding.ts";
import { markdown as inMarkdown } from "../../report/formats/escape.ts";
import { historyWords } from "../../texts/history.ts";
import { words } from "../../texts/words.ts";
import type { HistoryFormat } from "./format.ts";
import type { HistoryEntry, HistoryItem } from "./report.ts";
import {
  aboutLines,
  commitLines,
  endLines,
  headLines,
  subjectOf,
  type Wording,
  wasText,
  wordingOf,
} from "./wording.ts";

/** Renders the history as a page. Text from the repository is never markup. */
export const markdown: HistoryFormat = (report, { language }) => {
  const wording = wordingOf(language);
  const { say, status } = wording;
  const { entries, end, until } = report;
  const [first = "", ...rest] = headLines(report, wording).map(inMarkdown);
  const list = (lines: readonly string[]) => lines.map((line) => `- ${inMarkdown(line)}`).join("\n");
  const rows = end.items.map((item) => rowOf(say(words.existing), item, language, wording));
  return `${[
    `# ${first}`,
    ...rest,
    list([...aboutLines(report, wording), say(historyWords.start, { status: status(report.start) })]),
    ...(entries.length === 0 ? [inMarkdown(say(historyWords.nothing))] : []),
    ...entries.flatMap((entry) => entryParts(entry, language, wording, list)),
    `## ${inMarkdown(`${say(historyWords.end, { until })}: ${status(end.status)}`)}`,
    list(endLines(report, wording)),
    ...(rows.length > 0 ? [table(rows, say)] : []),
  ].join("\n\n")}\n`;
};

function entryParts(
  entry: HistoryEntry,
  language: "en" | "ko",
  wording: Wording,
  list: (lines: readonly string[]) => string,
): string[] {
  const { say, standing, status, verdict, contractEvent } = wording;
  const { before, after, vendors, renamed = [], contracts, introduced, resolved, changed } = entry;
  const what =
    entry.kind === "commit" ? say(historyWords.commit, { commit: entry.commit.commit }) : say(historyWords.byDay);
  const facts = [
    ...(entry.kind === "commit" ? commitLines(entry.commit, wording) : []),
    ...vendors.map(({ vendor, before: was, after: is }) =>
      say(historyWords.vendorChange, { vendor, before: verdict(was), after: verdict(is) }),
    ),
    ...renamed.map((pair) => say(historyWords.renamed, { ...pair })),
    ...contracts.map(contractEvent),
  ];
  const rows = [
    ...introduced.map((item) => rowOf(say(historyWords.introduced), item, language, wording)),
    ...resolved.map((item) => rowOf(say(words.resolved), item, language, wording)),
    ...changed.map((item) => rowOf(`${say(historyWords.changed)}, ${wasText(item, say)}`, item, language, wording)),
  ];
  return [
    `## ${inMarkdown(`${entry.day}, ${what}`)}`,
    `**${inMarkdown(`${standing(before)} → ${status(after)}`)}**`,
    ...(facts.length > 0 ? [list(facts)] : []),
    ...(rows.length > 0 ? [table(rows, say)] : []),
  ];
}

function rowOf(change: string, item: HistoryItem, language: "en" | "ko", { say }: Wording): string {
  const { severity, disposition, rule, code, file, message } = item;
  const excused = excuseIn(disposition);
  const excuse = excused === null ? "" : ` (${say(words[excused])})`;
  const cells = [
    change,
    (severity ? say(words[severity]) : say(words.problem)) + excuse,
    rule ?? code ?? "",
    subjectOf(item),
    file,
    message[language],
  ];
  return `| ${cells.map(inMarkdown).join(" | ")} |`;
}

function table(rows: readonly string[], say: Wording["say"]): string {
  const heads = historyWords.columns.map((column) => say(column));
  return [`| ${heads.join(" | ")} |`, `|${" --- |".repeat(heads.length)}`, ...rows].join("\n");
}
