import type { Language } from "../../model/language.ts";
import { groups, type Rule } from "../../model/rule.ts";
import { markdown } from "../../report/formats/escape.ts";
import { type Palette, paletteFor } from "../../report/formats/palette.ts";
import type { Catalogue } from "../../rules/catalogue.ts";
import { words } from "../../texts/words.ts";

interface ListOptions {
  readonly language: Language;
  readonly color: boolean;
}

type List = (catalogue: Catalogue, options: ListOptions) => string;

/** Formats of the list of all rules. */
export const ruleLists = { text, json, markdown: table } satisfies Record<string, List>;
export type RuleListName = keyof typeof ruleLists;
export const ruleListNames: readonly RuleListName[] = ["text", "json", "markdown"];

function text(catalogue: Catalogue, { language, color }: ListOptions): string {
  const palette = paletteFor(color);
  const parts = groups.map((group) => {
    const { title, applies } = catalogue.groups[group];
    const rules = catalogue.rules.filter((rule) => rule.group === group);
    const heading = `${palette.bold(title[language])} — ${applies[language]}`;
    return [heading, ...rules.map((rule) => line(rule, language, palette)), ""].join("\n");
  });
  return parts.join("\n");
}

function line({ id, severity, requirement, title }: Rule, language: Language, palette: Palette): string {
  return `  ${palette[severity](id)}  ${title[language]} ${palette.dim(`(${requirement})`)}`;
}

/** Renders the rules as data, in both languages. */
function json({ edition, law, rules }: Catalogue): string {
  return `${JSON.stringify({ schemaVersion: 1, edition, law, rules }, null, 2)}\n`;
}

function table({ rules }: Catalogue, { language }: ListOptions): string {
  const heads = words.ruleColumns.map((column) => column[language]);
  const rows = rules.map(({ id, requirement, title, severity, basis }) =>
    [id, `\`${requirement}\``, markdown(title[language]), words[severity][language], words[basis][language]].join(
      " | ",
    ),
  );
  return [`| ${heads.join(" | ")} |`, `|${" --- |".repeat(heads.length)}`, ...rows.map((row) => `| ${row} |`), ""].join(
    "\n",
  );
}
