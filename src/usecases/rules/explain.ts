import { groupBy } from "../../model/group.ts";
import type { IsoDate } from "../../model/iso-date.ts";
import type { Language, Localized } from "../../model/language.ts";
import type { Rule } from "../../model/rule.ts";
import { RunError } from "../../model/run-error.ts";
import { suggest } from "../../records/suggest.ts";
import { paletteFor } from "../../report/formats/palette.ts";
import type { CatalogueIndex } from "../../rules/catalogue.ts";
import { pageOf, type RulePage } from "../../rules/page.ts";
import { fill } from "../../texts/fill.ts";
import { rulePageHeadings as headings, pairingCloud, pairingNote } from "../../texts/rule-page.ts";
import { words } from "../../texts/words.ts";

/** Returns the rule of an id or a requirement key, in any case. Throws `RunError` `rule-unknown`. */
export function findRule(name: string, index: CatalogueIndex): Rule {
  const rule = index.rule(name.toUpperCase()) ?? index.requirement(name.toLowerCase());
  if (rule) return rule;
  const known = index.catalogue.rules.flatMap(({ id, requirement }) => [id, requirement]);
  const suggestion = suggest(name, known);
  throw new RunError("rule-unknown", { name, ...(suggestion && { suggestion }) });
}

export interface ExplainOptions {
  /** Day whose law is cited; without one, citations name no edition. */
  readonly asOf?: IsoDate | undefined;
  readonly language: Language;
  readonly color: boolean;
}

/** Returns the page of a rule of the index for the terminal. */
export function explain(rule: Rule, index: CatalogueIndex, { asOf, language, color }: ExplainOptions): string {
  const palette = paletteFor(color);
  const ofDay = asOf === undefined ? rule : (index.on(asOf).rule(rule.id) ?? rule);
  const page = pageOf(ofDay, index.catalogue);
  const say = (text: Localized) => text[language];
  const sections = sectionsOf(page, say).flatMap(([heading, lines]) => [
    "",
    palette.bold(say(heading)),
    ...lines.map((line) => `  ${line}`.trimEnd()),
  ]);
  return [
    `${palette[page.severity](page.id)} ${palette.bold(say(page.title))}`,
    [page.requirement, ...[words[page.severity], words[page.basis], ...day(asOf)].map(say)].join(" · "),
    ...sections,
    "",
  ].join("\n");
}

const day = (asOf: IsoDate | undefined) => (asOf === undefined ? [] : [fill(words.lawAsOf, { as_of: asOf })]);

type Say = (text: Localized) => string;
type Section = readonly [heading: Localized, lines: readonly string[]];

function sectionsOf(page: RulePage, say: Say): Section[] {
  const { examples, exceptions } = page;
  return [
    [headings.demands, [say(page.demands)]],
    [headings.appliesTo, [say(page.appliesTo)]],
    [headings.source, [say(page.citation), ...ofCases(page, say), ...page.sources.map(({ url }) => url)]],
    ...(page.penalty ? [[headings.penalty, [say(page.penalty)]] as const] : []),
    [headings.findingsSay, findingLines(page, say)],
    [headings.bad, examples.bad.trimEnd().split("\n")],
    [headings.good, examples.good.trimEnd().split("\n")],
    [headings.exceptions, exceptions.brief.map(say)],
    ...(hasPairings(page) ? [[headings.pairing, pairingLines(page, say)] as const] : []),
  ];
}

/** Cases with the same remedy, by name and message, and the remedy below them. Arguments of a message are left out. */
function findingLines({ cases, remedy }: RulePage, say: Say): string[] {
  const byRemedy = groupBy(cases, ({ remedy: own }) => say(own ?? remedy));
  return [...byRemedy].flatMap(([text, same], at) => [
    ...(at > 0 ? [""] : []),
    ...same.map(({ name, message }) => `${name}: ${say(message).replaceAll(/\{[a-z_]+\}/g, "…")}`),
    `  ${say(headings.whatToWrite)}: ${text}`,
  ]);
}

function hasPairings({ pairings, pairsWithCloud }: RulePage): boolean {
  return pairings.length > 0 || pairsWithCloud;
}

/** Sources of cases that do not rest on the rule's own. */
function ofCases({ cases }: RulePage, say: Say): string[] {
  return cases.flatMap(({ name, citation }) => (citation ? [`${name}: ${say(citation)}`] : []));
}

function pairingLines({ pairings, pairsWithCloud }: RulePage, say: Say): string[] {
  return [
    ...pairings.map(({ name, framework, items }) => `${name ?? framework}: ${items.join(", ")}`),
    ...(pairsWithCloud ? [say(pairingCloud.brief)] : []),
    say(pairingNote),
  ];
}
