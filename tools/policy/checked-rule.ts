import type { Localized } from "../../src/model/language.ts";
import { caseKinds, groups, type Rule } from "../../src/model/rule.ts";
import { severities } from "../../src/model/severity.ts";
import type { Catalogue } from "../../src/rules/catalogue.ts";

/** A rule as written, before it is checked. */
export type DraftRule = { readonly [Key in keyof Rule]?: unknown };

/** Keys in the order of the catalogue. */
const keys = [
  ...([
    "id",
    "requirement",
    "group",
    "severity",
    "basis",
    "isStatutory",
    "isWaivable",
    "title",
    "description",
  ] as const),
  ...(["cites", "citation", "cases", "remedy", "since", "changed", "frameworks", "examples", "resources"] as const),
];

/** Returns the rule of an id, its keys in a fixed order. Throws where a key is missing or unknown. */
export function checked(id: string, draft: DraftRule): Rule {
  const unknown = Object.keys(draft).find((key) => !keys.some((known) => known === key));
  if (unknown !== undefined) throw new Error(`${id}: unknown key "${unknown}"`);
  const whole: DraftRule = { ...draft, id };
  const rule: DraftRule = Object.fromEntries(keys.map((key) => [key, whole[key]]));
  refuseLacking(id, rule);
  return rule;
}

function refuseLacking(id: string, rule: DraftRule): asserts rule is Rule {
  refuseOddValues(id, rule);
  const { cases, frameworks, resources, examples } = rule;
  if (!isMapping(cases) || Object.keys(cases).length === 0) throw new Error(`${id}: no cases`);
  for (const [name, text] of textsOf(rule, cases))
    if (!isLocalized(text)) throw new Error(`${id}: ${name} lacks a text in en or ko`);
  for (const [name, broken] of Object.entries(cases)) if (isMapping(broken)) refuseOddCase(`${id}/${name}`, broken);
  refuseOddBasis(id, cases);
  for (const [name, broken] of Object.entries(cases))
    if (isMapping(broken) && broken.formerly !== undefined && !Object.hasOwn(cases, String(broken.formerly)))
      throw new Error(`${id}: ${name} was formerly "${broken.formerly}"`);
  if (!Array.isArray(resources) || !isMapping(frameworks)) throw new Error(`${id}: no resources or frameworks`);
  if (!isMapping(examples) || !examples.record || !examples.bad || !examples.good)
    throw new Error(`${id}: its examples lack something`);
}

function refuseOddValues(id: string, { group, requirement, severity, since }: DraftRule): void {
  if (!groups.some((known) => known === group) || !new RegExp(`^${group}-\\d{2}$`).test(id))
    throw new Error(`${group}: id "${id}"`);
  if (!/^[a-z]+(-[a-z]+)*$/.test(String(requirement))) throw new Error(`${id}: requirement "${requirement}"`);
  if (!severities.some((known) => known === severity)) throw new Error(`${id}: severity "${severity}"`);
  refuseOddVersion(id, since);
}

/** Checks a case; its name is `RULE/case`, as the configuration names it. */
function refuseOddCase(name: string, { kind, since, severity = "note" }: Readonly<Record<string, unknown>>): void {
  if (!/^[A-Z]{3}-\d{2}\/[a-z0-9]+(-[a-z0-9]+)*$/.test(name)) throw new Error(`case "${name}"`);
  if (kind !== undefined && !caseKinds.some((known) => known === kind)) throw new Error(`${name}: kind "${kind}"`);
  if (!severities.some((known) => known === severity)) throw new Error(`${name}: severity "${severity}"`);
  refuseOddVersion(name, since);
}

function refuseOddVersion(name: string, since: unknown): void {
  if (since !== undefined && !/^\d+\.\d+\.\d+$/.test(String(since))) throw new Error(`${name}: since "${since}"`);
}

/** Bases that a case may have of its own. */
const basesOfCases: readonly unknown[] = [undefined, "statute", "guideline"];

function refuseOddBasis(id: string, cases: Readonly<Record<string, unknown>>): void {
  for (const [name, broken] of Object.entries(cases))
    if (isMapping(broken) && !basesOfCases.includes(broken.basis))
      throw new Error(`${id}: basis "${broken.basis}" of ${name}`);
}

function textsOf(rule: DraftRule, cases: Readonly<Record<string, unknown>>): [name: string, text: unknown][] {
  const remedies = Object.entries(cases).flatMap(([name, broken]): [string, unknown][] =>
    isMapping(broken) && broken.remedy ? [[`remedy of ${name}`, broken.remedy]] : [],
  );
  const { title, description, citation, remedy, changed } = rule;
  const texts = { title, description, citation, remedy, ...(changed !== undefined && { changed }) };
  return [...Object.entries(texts), ...Object.entries(cases), ...remedies];
}

/** Whether a value is a text in English and in Korean letters. */
function isLocalized(value: unknown): value is Localized {
  if (!isMapping(value)) return false;
  return typeof value.en === "string" && value.en.trim() !== "" && /[가-힣]/.test(String(value.ko ?? ""));
}

/** Whether a value has the texts of a group. */
export function isGroupText(value: unknown): value is Catalogue["groups"][keyof Catalogue["groups"]] {
  return isMapping(value) && isLocalized(value.title) && isLocalized(value.applies);
}

export function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
