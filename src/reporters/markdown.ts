import { groupBy } from "../model/group.ts";
import type { Language } from "../model/language.ts";
import type { Report } from "../model/report.ts";
import { rulePage } from "../model/rule-page.ts";
import { compareSections, type Section } from "../model/section.ts";
import { fill } from "../texts/fill.ts";
import { words } from "../texts/words.ts";
import { markdown as inMarkdown } from "./escape.ts";
import type { RenderOptions } from "./reporter.ts";
import { sectionTitle } from "./section-title.ts";

interface Row {
  readonly section: Section;
  /** In Markdown. */
  readonly cells: readonly string[];
}

/** Markdown for a comment or a summary: the verdict first, then a table for each vendor. */
export function markdown(report: Report, options: RenderOptions): string {
  const { language } = options;
  const { summary, verdict, asOf } = report;
  const { requirements, findings } = summary;
  const say = (text: Parameters<typeof fill>[0], args: Parameters<typeof fill>[1]) =>
    inMarkdown(fill(text, args)[language]);
  const groups = [...groupBy(rowsOf(report, options), ({ section }) => section)].sort(([a], [b]) =>
    compareSections(a, b),
  );
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
    ...groups.map(([group, rows]) =>
      table(
        sectionTitle(group, (text) => text[language]),
        rows,
        language,
      ),
    ),
  ];
  return `${parts.join("\n\n")}\n`;
}

function rowsOf({ problems, findings }: Report, { language, rulePages }: RenderOptions): Row[] {
  return [
    ...problems.map(({ section, code, file, location, message, remedy }) => {
      const place = location ? `${file}:${location.line}` : file;
      return {
        section,
        cells: [words.problem[language], code, place, message[language], remedy[language]].map(inMarkdown),
      };
    }),
    ...findings.map(({ section, severity, disposition, rule, location, message, remedy }) => {
      const name = disposition === "open" ? words[severity][language] : `${words[severity][language]} (${disposition})`;
      const [first, ...others] = [name, `${location.file}:${location.line}`, message[language], remedy[language]].map(
        inMarkdown,
      );
      return { section, cells: [first ?? "", ruleLink(rule, rulePages), ...others] };
    }),
  ];
}

function ruleLink(rule: string, rulePages: string | undefined): string {
  const name = inMarkdown(rule);
  return rulePages === undefined ? name : `[${name}](${rulePage(rule, rulePages)})`;
}

function table(title: string, rows: readonly Row[], language: Language): string {
  const heads = words.columns.map((column) => column[language]);
  return [
    `## ${inMarkdown(title)}`,
    "",
    `| ${heads.join(" | ")} |`,
    `|${" --- |".repeat(heads.length)}`,
    ...rows.map(({ cells }) => `| ${cells.join(" | ")} |`),
  ].join("\n");
}
