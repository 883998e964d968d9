import { groupBy } from "../model/group.ts";
import type { Language } from "../model/language.ts";
import { compareText } from "../model/order.ts";
import type { Report } from "../model/report.ts";
import { fill } from "../texts/fill.ts";
import { words } from "../texts/words.ts";
import { markdown as inMarkdown } from "./escape.ts";
import type { RenderOptions } from "./reporter.ts";

interface Row {
  readonly group: string;
  readonly cells: readonly string[];
}

/** Markdown for a comment or a summary: the verdict first, then a table for each vendor. */
export function markdown(report: Report, { language }: RenderOptions): string {
  const { summary, verdict, asOf } = report;
  const { requirements, findings } = summary;
  const say = (text: Parameters<typeof fill>[0], args: Parameters<typeof fill>[1]) =>
    inMarkdown(fill(text, args)[language]);
  const groups = [...groupBy(rowsOf(report, language), ({ group }) => group)].sort(([a], [b]) => compareText(a, b));
  const parts = [
    `# ${words[verdict][language]} — ${say(words.heading, { as_of: asOf })}`,
    [
      `- ${say(words.scope, { vendors: summary.vendors, services: summary.services, contracts: summary.contracts })}`,
      `- ${say(words.requirements, { ...requirements, not_applicable: requirements.notApplicable })}`,
      `- ${say(words.findings, { errors: findings.error, warnings: findings.warning, notes: findings.note })}`,
      ...(summary.problems > 0
        ? [`- ${say(words.problems, { problems: summary.problems, not_judged: summary.notJudged })}`]
        : []),
    ].join("\n"),
    ...groups.map(([group, rows]) => table(group || words.outside[language], rows, language)),
  ];
  return `${parts.join("\n\n")}\n`;
}

function rowsOf({ problems, findings }: Report, language: Language): Row[] {
  return [
    ...problems.map(({ vendor, code, file, location, message, remedy }) => {
      const place = location ? `${file}:${location.line}` : file;
      return {
        group: vendor ?? "",
        cells: [words.problem[language], code, place, message[language], remedy[language]],
      };
    }),
    ...findings.map(({ vendor, severity, disposition, rule, location, message, remedy }) => {
      const name = disposition === "open" ? words[severity][language] : `${words[severity][language]} (${disposition})`;
      return {
        group: vendor ?? "",
        cells: [name, rule, `${location.file}:${location.line}`, message[language], remedy[language]],
      };
    }),
  ];
}

function table(title: string, rows: readonly Row[], language: Language): string {
  const heads = words.columns.map((column) => column[language]);
  return [
    `## ${inMarkdown(title)}`,
    "",
    `| ${heads.join(" | ")} |`,
    `|${" --- |".repeat(heads.length)}`,
    ...rows.map(({ cells }) => `| ${cells.map(inMarkdown).join(" | ")} |`),
  ].join("\n");
}
