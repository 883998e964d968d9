import { isOpen } from "../../model/finding.ts";
import type { IsoDate } from "../../model/iso-date.ts";
import { rulePage } from "../../model/rule-page.ts";
import { markdown as inMarkdown } from "../../report/formats/escape.ts";
import { weightings } from "../../report/formats/judged-by.ts";
import { fill } from "../../texts/fill.ts";
import { words } from "../../texts/words.ts";
import type { Organisation, OrganisationOptions, Repository } from "./organisation.ts";
import {
  countsOf,
  itemsOf,
  itemTextsIn,
  placeOf,
  recordsLines,
  severityOf,
  totalLines,
  versionOf,
} from "./organisation-words.ts";

/** Renders Markdown: the verdict, a table of the repositories, then the findings and problems of each. */
export function* organisationMarkdown(organisation: Organisation, options: OrganisationOptions): Generator<string> {
  const { language } = options;
  const { asOf, verdict, repositories } = organisation;
  yield `# ${words[verdict][language]} — ${inMarkdown(fill(words.heading, { as_of: asOf })[language])}\n\n`;
  yield totalLines(organisation, language)
    .map((line) => `- ${inMarkdown(line)}\n`)
    .join("");
  yield `\n${row(words.repositoryColumns.map((column) => column[language]))}`;
  yield row(words.repositoryColumns.map(() => "---"));
  for (const repository of repositories) yield row(cellsOf(repository, language));
  for (const repository of repositories) yield* section(repository, asOf, options);
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |\n`;
}

function cellsOf(repository: Repository, language: OrganisationOptions["language"]): string[] {
  const { name, verdict, commit } = repository;
  return [
    inMarkdown(name),
    words[verdict][language],
    ...countsOf(repository).map(String),
    commit === null ? "–" : inMarkdown(commit.slice(0, 12)),
    inMarkdown(versionOf(repository)),
  ];
}

function* section(
  repository: Repository,
  asOf: IsoDate,
  { language, rulePages }: OrganisationOptions,
): Generator<string> {
  const { name, problems, findings } = repository;
  const lines = [
    ...recordsLines(repository, asOf, language),
    ...weightings(repository).map(({ text }) => `${words.overrides[language]}: ${text[language]}`),
  ];
  if (lines.length + problems.length + findings.length === 0) return;
  yield `\n## ${inMarkdown(name)}\n\n`;
  yield lines.map((line) => `- ${inMarkdown(line)}\n`).join("");
  if (problems.length + findings.length === 0) return;
  if (lines.length > 0) yield "\n";
  yield row(words.columns.map((column) => column[language]));
  yield row(words.columns.map(() => "---"));
  const textsOf = itemTextsIn(repository);
  for (const item of itemsOf(repository)) {
    const { message, remedy } = textsOf(item);
    const isFinding = "rule" in item;
    const rule = inMarkdown(isFinding ? item.rule : item.code);
    const mark = isFinding && !isOpen(item) ? ` (${words[item.disposition][language]})` : "";
    yield row([
      severityOf(item, language) + mark,
      isFinding && rulePages !== undefined ? `[${rule}](${rulePage(item.rule, rulePages)})` : rule,
      inMarkdown(placeOf(item)),
      inMarkdown(message),
      inMarkdown(remedy),
    ]);
  }
}
