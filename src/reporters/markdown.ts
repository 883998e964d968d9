import type { Finding } from "../model/finding.ts";
import { groupBy } from "../model/group.ts";
import type { Language, Localized } from "../model/language.ts";
import type { Report } from "../model/report.ts";
import { rulePage } from "../model/rule-page.ts";
import { compareSections, gateSection, type Section } from "../model/section.ts";
import { fill } from "../texts/fill.ts";
import { words } from "../texts/words.ts";
import { markdown as inMarkdown } from "./escape.ts";
import { judgedBy, overrideLine } from "./judged-by.ts";
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
  const { summary, verdict, asOf, change } = report;
  const { requirements, findings } = summary;
  const say = (text: Parameters<typeof fill>[0], args: Parameters<typeof fill>[1]) =>
    inMarkdown(fill(text, args)[language]);
  const rows = groupBy(rowsOf(report, options), ({ section }) => section);
  const sections = new Set([...rows.keys(), ...(change?.merged ? [gateSection] : [])]);
  const groups = [...sections].sort(compareSections).map((section) => [section, rows.get(section) ?? []] as const);
  const parts = [
    `# ${words[verdict][language]} — ${say(words.heading, { as_of: asOf })}`,
    [
      `- ${say(words.scope, { vendors: summary.vendors, services: summary.services, contracts: summary.contracts })}`,
      `- ${say(words.requirements, { ...requirements, not_applicable: requirements.notApplicable })}`,
      `- ${say(words.findings, { errors: findings.error, warnings: findings.warning, notes: findings.note })}`,
      ...(summary.problems > 0
        ? [`- ${say(words.problems, { problems: summary.problems, not_judged: summary.notJudged })}`]
        : []),
      ...(change
        ? [
            `- ${say(words.judgedBy, judgedBy(change))}`,
            `- ${say(words.changes, { introduced: change.introduced, existing: change.existing, resolved: change.resolved })}`,
          ]
        : []),
      ...(summary.waived + summary.baselined > 0
        ? [`- ${say(words.excused, { waived: summary.waived, baselined: summary.baselined })}`]
        : []),
    ].join("\n"),
    ...overrides(report, language),
    ...groups.flatMap(([section, rows]) => [
      ...(rows.length > 0
        ? [
            table(
              sectionTitle(section, (text) => text[language]),
              rows,
              language,
            ),
          ]
        : []),
      ...(section === gateSection ? merged(report, options) : []),
    ]),
  ];
  return `${parts.join("\n\n")}\n`;
}

function rowsOf({ problems, findings }: Report, { language, rulePages }: RenderOptions): Row[] {
  return [
    ...problems.map(({ section, code, file, location, message, remedy, change }) => {
      const place = location ? `${file}:${location.line}` : file;
      const name = words.problem[language] + (change === null ? "" : ` (${words[change][language]})`);
      return {
        section,
        cells: [name, code, place, message[language], remedy[language]].map(inMarkdown),
      };
    }),
    ...findings.map((finding) => {
      const { section, rule, location, message, remedy } = finding;
      const name = stateOf(finding, language);
      const [first, ...others] = [name, `${location.file}:${location.line}`, message[language], remedy[language]].map(
        inMarkdown,
      );
      return { section, cells: [first ?? "", ruleLink(rule, rulePages), ...others] };
    }),
  ];
}

/** The severity, and why the finding does not count or where it stands in the change. */
function stateOf({ severity, disposition, change, worse, waiver }: Finding, language: Language): string {
  const until = waiver ? ` ${waiver.expiresOn}` : "";
  const states = [
    ...(disposition === "open" ? [] : [words[disposition][language] + until]),
    ...(change === null ? [] : [words[worse ? "worse" : change][language]]),
  ];
  return states.length > 0 ? `${words[severity][language]} (${states.join(", ")})` : words[severity][language];
}

function overrides({ overrides: list }: Report, language: Language): string[] {
  if (list.length === 0) return [];
  const lines = list.map((override) => `- ${inMarkdown(overrideLine(override, (text) => text[language]))}`);
  return [`## ${words.overrides[language]}\n\n${lines.join("\n")}`];
}

function merged({ change }: Report, { language, rulePages }: RenderOptions): string[] {
  if (!change?.merged) return [];
  const line = (what: Localized) => (finding: Finding) =>
    `- ${what[language]}: ${ruleLink(finding.rule, rulePages)} ${inMarkdown(finding.message[language])}`;
  const lines = [
    ...change.merged.appear.map(line(words.willAppear)),
    ...change.merged.vanish.map(line(words.willVanish)),
  ];
  if (lines.length === 0) lines.push(`- ${words.willStay[language]}`);
  return [`## ${words.merged[language]}\n\n${lines.join("\n")}`];
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
