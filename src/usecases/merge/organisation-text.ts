import { isOpen } from "../../model/finding.ts";
import { displayWidth } from "../../report/formats/display-width.ts";
import { terminal } from "../../report/formats/escape.ts";
import { weightings } from "../../report/formats/judged-by.ts";
import { type Palette, paletteFor } from "../../report/formats/palette.ts";
import { fill } from "../../texts/fill.ts";
import { words } from "../../texts/words.ts";
import type { Organisation, OrganisationOptions, Repository } from "./organisation.ts";
import {
  countsOf,
  type Item,
  itemsOf,
  itemTextsIn,
  placeOf,
  recordsLines,
  severityOf,
  totalLines,
  versionOf,
} from "./organisation-words.ts";

/**
 * Renders the report for a person: a table of the repositories, then the findings and problems of each, one per line.
 */
export function* organisationText(organisation: Organisation, options: OrganisationOptions): Generator<string> {
  const { language, color } = options;
  const palette = paletteFor(color);
  const { version, asOf, verdict, repositories } = organisation;
  yield `${palette.bold(`clausegate ${version}`)}  ${fill(words.heading, { as_of: asOf })[language]}\n\n`;
  const heads = words.repositoryColumns.map((column) => column[language]);
  yield table([heads, ...repositories.map((repository) => cellsOf(repository, language))]);
  for (const repository of repositories) yield* section(repository, { ...options, asOf }, palette);
  yield `\n${totalLines(organisation, language).join("\n")}\n`;
  const paint = verdict === "pass" ? palette.success : palette.error;
  yield `${paint(palette.bold(words[verdict][language]))}\n`;
}

function cellsOf(repository: Repository, language: OrganisationOptions["language"]): string[] {
  const { name, verdict, commit } = repository;
  return [
    terminal(name),
    words[verdict][language],
    ...countsOf(repository).map(String),
    commit === null ? "–" : commit.slice(0, 12),
    versionOf(repository),
  ];
}

/** Renders cells in columns. Korean letters are two columns wide. */
function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((cells) => displayWidth(cells[at] ?? ""))));
  const padded = (cell: string, at: number) => cell + " ".repeat((widths[at] ?? 0) - displayWidth(cell));
  return rows.map((cells) => `${cells.map(padded).join("  ").trimEnd()}\n`).join("");
}

function* section(
  repository: Repository,
  { language, asOf }: Pick<OrganisationOptions, "language"> & Pick<Organisation, "asOf">,
  palette: Palette,
): Generator<string> {
  const { name, problems, findings } = repository;
  const weighed = weightings(repository);
  const records = recordsLines(repository, asOf, language);
  if (records.length + weighed.length + problems.length + findings.length === 0) return;
  yield `\n${palette.bold(terminal(name))}\n`;
  for (const line of records) yield `  ${line}\n`;
  for (const { text } of weighed) {
    yield `  ${words.overrides[language]}: ${text[language]}\n`;
  }
  const textsOf = itemTextsIn(repository);
  for (const item of itemsOf(repository)) yield `  ${lineOf(item, textsOf(item).message, { language, palette })}\n`;
}

function lineOf(
  item: Item,
  message: string,
  { language, palette }: { readonly language: OrganisationOptions["language"]; readonly palette: Palette },
): string {
  const isFinding = "rule" in item;
  const isCounting = !isFinding || isOpen(item);
  const paint = !isCounting ? palette.dim : isFinding ? palette[item.severity] : palette.error;
  const state = isCounting || !isFinding ? severityOf(item, language) : words[item.disposition][language];
  const name = paint(`${state} ${isFinding ? item.rule : item.code}`);
  return `${name} ${terminal(message)} ${palette.dim(`--> ${terminal(placeOf(item))}`)}`;
}
