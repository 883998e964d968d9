import type { Language } from "../../model/language.ts";
import type { BrokenRule } from "../../model/rule-index.ts";
import { casesOf, nameOfCase, ownSeverity } from "../../model/rule-override.ts";
import { markdown } from "../../report/formats/escape.ts";
import { paletteFor } from "../../report/formats/palette.ts";
import type { Catalogue } from "../../rules/catalogue.ts";
import { words } from "../../texts/words.ts";
import type { RuleListName } from "./list.ts";

interface ListOptions {
  readonly language: Language;
  readonly color: boolean;
}

type List = (catalogue: Catalogue, options: ListOptions) => string;

/** Formats of the list of all cases of all rules. Their names are permanent: configurations use them. */
export const caseLists = { text, json, markdown: table } satisfies Record<RuleListName, List>;

function allCases({ rules }: Catalogue): BrokenRule[] {
  return rules.flatMap(casesOf);
}

function text(catalogue: Catalogue, { language, color }: ListOptions): string {
  const palette = paletteFor(color);
  const lines = allCases(catalogue).map((found) => {
    const severity = ownSeverity(found);
    const marks = [words[severity][language], ...kindOf(found).map((kind) => words.kinds[kind][language])];
    const name = palette[severity](nameOfCase(found.rule.id, found.name));
    return `${name}  ${found.broken[language]} ${palette.dim(`(${marks.join(", ")})`)}`;
  });
  return [...lines, ""].join("\n");
}

function kindOf({ broken }: BrokenRule) {
  return broken.kind === undefined ? [] : [broken.kind];
}

/** Renders the cases as data, in both languages. */
function json(catalogue: Catalogue): string {
  const cases = allCases(catalogue).map((found) => {
    const { rule, name, broken } = found;
    const { kind, since = rule.since, en, ko } = broken;
    const severity = ownSeverity(found);
    return { name: nameOfCase(rule.id, name), rule: rule.id, case: name, severity, kind, since, en, ko };
  });
  return `${JSON.stringify({ schemaVersion: 1, edition: catalogue.edition, cases }, null, 2)}\n`;
}

function table(catalogue: Catalogue, { language }: ListOptions): string {
  const heads = words.caseColumns.map((column) => column[language]);
  const rows = allCases(catalogue).map((found) => [
    `\`${nameOfCase(found.rule.id, found.name)}\``,
    words[ownSeverity(found)][language],
    kindOf(found)
      .map((kind) => words.kinds[kind][language])
      .join(", "),
    markdown(found.broken[language]),
  ]);
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(heads), `|${" --- |".repeat(heads.length)}`, ...rows.map(line), ""].join("\n");
}
