import { excuseIn } from "../../model/finding.ts";
import type { Language } from "../../model/language.ts";
import { markdown as inMarkdown } from "../../report/formats/escape.ts";
import { historyWords } from "../../texts/history.ts";
import { words } from "../../texts/words.ts";
import type { HistoryFormat } from "./format.ts";
import type { CommitFacts, HistoryEntry, HistoryItem, SideChanges, SideReport } from "./report.ts";
import {
  aboutLines,
  besideArgs,
  besideCounts,
  causeOf,
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
    ...sideParts(report.sides, language, wording, list),
    `## ${inMarkdown(`${say(historyWords.end, { until })}: ${status(end.status)}`)}`,
    list(endLines(report, wording)),
    ...(rows.length > 0 ? [table(rows, say)] : []),
  ].join("\n\n")}\n`;
};

type ListOf = (lines: readonly string[]) => string;

function entryParts(entry: HistoryEntry, language: Language, wording: Wording, list: ListOf): string[] {
  const { standing, status } = wording;
  const { day, before, after } = entry;
  const commit = entry.kind === "commit" ? entry.commit : null;
  return [
    `## ${inMarkdown(`${day}, ${causeOf(commit, wording)}`)}`,
    `**${inMarkdown(`${standing(before)} → ${status(after)}`)}**`,
    ...changeParts(entry, { commit, language, wording, list }),
  ];
}

interface Context {
  readonly commit: CommitFacts | null;
  readonly language: Language;
  readonly wording: Wording;
  readonly list: ListOf;
}

/** Renders what a commit states about itself, and what it or a day changed. */
function changeParts(changes: SideChanges, { commit, language, wording, list }: Context): string[] {
  const { say, verdict, ending, events } = wording;
  const { vendors, introduced, resolved, changed } = changes;
  const facts = [
    ...(commit ? commitLines(commit, wording) : []),
    ...vendors.map(({ vendor, before: was, after: is }) =>
      say(historyWords.vendorChange, { vendor, before: verdict(was), after: verdict(is) }),
    ),
    ...events(changes),
  ];
  const rows = [
    ...introduced.map((item) => rowOf(say(historyWords.introduced), item, language, wording)),
    ...resolved.map((item) => rowOf(ending(item), item, language, wording)),
    ...changed.map((item) => rowOf(`${say(historyWords.changed)}, ${wasText(item, say)}`, item, language, wording)),
  ];
  return [...(facts.length > 0 ? [list(facts)] : []), ...(rows.length > 0 ? [table(rows, say)] : [])];
}

/** Renders the commits that are not on the line of first parents, by the merges that brought them in. */
function sideParts(sides: readonly SideReport[], language: Language, wording: Wording, list: ListOf): string[] {
  if (sides.length === 0) return [];
  const { say } = wording;
  return [
    `## ${inMarkdown(say(historyWords.besideHeading, besideCounts(sides)))}`,
    ...sides.flatMap((side) => [
      inMarkdown(say(historyWords.besideLine, besideArgs(side))),
      ...(side.entries.length === 0 ? [inMarkdown(say(historyWords.besideNothing))] : []),
      ...side.entries.flatMap(({ day, commit, reason, ...changes }) => [
        `### ${inMarkdown(`${day}, ${causeOf(commit, wording)}`)}`,
        ...(reason ? [inMarkdown(wording.status({ standing: "not-judged", reason }))] : []),
        ...changeParts(changes, { commit, language, wording, list }),
      ]),
    ]),
  ];
}

function rowOf(change: string, item: HistoryItem, language: Language, { say }: Wording): string {
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
