import type { Language, Localized } from "../../model/language.ts";
import type { Rule } from "../../model/rule.ts";
import { RunError } from "../../model/run-error.ts";
import { suggest } from "../../records/suggest.ts";
import { paletteFor } from "../../report/formats/palette.ts";
import type { CatalogueIndex } from "../../rules/catalogue.ts";
import { frameworkNames } from "../../texts/values.ts";
import { words } from "../../texts/words.ts";

/** The rule of an id or a requirement key, in any case. Throws `RunError` `rule-unknown`. */
export function findRule(name: string, index: CatalogueIndex): Rule {
  const rule = index.rule(name.toUpperCase()) ?? index.requirement(name.toLowerCase());
  if (rule) return rule;
  const known = index.catalogue.rules.flatMap(({ id, requirement }) => [id, requirement]);
  const suggestion = suggest(name, known);
  throw new RunError("rule-unknown", { name, ...(suggestion && { suggestion }) });
}

/** What a rule demands, why, of whom, how it is broken, and what to write: a page for a person. */
export function explain(
  rule: Rule,
  index: CatalogueIndex,
  { language, color }: { language: Language; color: boolean },
): string {
  const palette = paletteFor(color);
  const say = (text: Localized) => text[language];
  const section = (name: Localized, lines: readonly string[]) => [
    "",
    palette.bold(say(name)),
    ...lines.map((one) => `  ${one}`.trimEnd()),
  ];
  const { cases, remedy, examples } = rule;
  const remedies = [remedy, ...Object.values(cases).flatMap((broken) => broken.remedy ?? [])];
  return [
    `${palette[rule.severity](rule.id)} ${palette.bold(say(rule.title))}`,
    `${rule.requirement} · ${say(words[rule.severity])} · ${say(words[rule.basis])}`,
    ...section(words.demands, [say(rule.description)]),
    ...section(words.appliesTo, [say(index.catalogue.groups[rule.group].applies)]),
    ...section(words.source, [say(rule.citation), ...rule.resources.map(({ ref }) => ref)]),
    ...section(words.findingsSay, Object.values(cases).map(say)),
    ...section(words.bad, examples.bad.trimEnd().split("\n")),
    ...section(words.good, examples.good.trimEnd().split("\n")),
    ...section(words.whatToWrite, remedies.map(say)),
    ...section(words.exceptions, [say(words.exceptionOf[rule.group]), ...waiving(rule).map(say)]),
    ...pairings(rule, index, section, say),
    "",
  ].join("\n");
}

/** How a finding is waived for a time; nothing for most rules of the run configuration itself. */
function waiving({ isStatutory, isWaivable }: Rule): Localized[] {
  if (!isWaivable) return [];
  return [isStatutory ? words.waivingStatute : words.waiving];
}

/** What other frameworks have; the run configuration's own rules have no counterpart. */
function pairings(
  rule: Rule,
  index: CatalogueIndex,
  section: (name: Localized, lines: readonly string[]) => string[],
  say: (text: Localized) => string,
): string[] {
  if (rule.basis === "gate") return [];
  return section(words.pairing, [
    ...Object.entries(rule.frameworks).map(([name, items]) => `${frameworkNames[name] ?? name}: ${items.join(", ")}`),
    ...(index.isTerm(rule.id) ? [say(words.pairingCloud)] : []),
    say(words.pairingNote),
  ]);
}
