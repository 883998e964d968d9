// Extracts the catalogue of rules: from METADATA of the Rego, and for the run configuration's own rules from separate
// files.
import { load } from "js-yaml";
import type { Cite, Law } from "../../src/model/law.ts";
import { type Basis, type Group, groups, type Rule, runConfigGroups } from "../../src/model/rule.ts";
import type { Catalogue } from "../../src/rules/catalogue.ts";
import { undatedCitation } from "../../src/texts/law.ts";
import { opa } from "../opa.ts";
import { readText } from "../paths.ts";
import { sourcesOnly } from "./arguments.ts";
import { checked, type DraftRule, isGroupText, isMapping } from "./checked-rule.ts";
import { readLaw } from "./law.ts";

/** An annotated package in the output of `opa inspect`. */
interface Annotated {
  readonly path: readonly { readonly value: string }[];
  readonly annotations: Annotations;
}

interface Annotations {
  readonly title: string;
  readonly description: string;
  readonly related_resources?: Rule["resources"];
  readonly custom?: RuleMetadata & Partial<Omit<Catalogue, "schemaVersion" | "rules">>;
}

/** Keys below `custom` of a rule. */
interface RuleMetadata
  extends Partial<Pick<Rule, "id" | "group" | "severity" | "basis" | "cites" | "cases" | "since" | "changed">> {
  readonly requirement?: string;
  readonly remedy?: Rule["remedy"];
  readonly frameworks?: Rule["frameworks"];
  readonly ko?: { readonly title?: string; readonly description?: string };
}

/** Returns the catalogue, rules in order of their ids by group. Throws where METADATA is incomplete. */
export function extractCatalogue(): Catalogue {
  const { annotations }: { annotations: readonly Annotated[] } = JSON.parse(
    opa("inspect", "--annotations", "--format", "json", "policies"),
  );
  const root = annotations.find((entry) => packageOf(entry) === "data.clausegate")?.annotations.custom;
  if (!root?.groups) throw new Error("policies/clausegate.rego lacks METADATA");
  const law = readLaw();
  const own = runConfigGroups.map(readOwnGroup);
  const described = { ...root.groups, ...Object.fromEntries(own.map(({ group, texts }) => [group, texts])) };
  const relations = readRelations();
  const ofPolicies = annotations.filter((entry) => entry.annotations.custom?.id).map((entry) => toRule(entry, law));
  const rules = [...speakingForStatute(ofPolicies, relations), ...own.flatMap((one) => one.rules)].sort(
    (a, b) => order(a) - order(b),
  );
  refuseDuplicates(rules.map(({ id }) => id));
  refuseDuplicates(rules.map(({ requirement }) => requirement));
  refuseUnknownRequirements(law, rules);
  const edition = law.guide?.editions.at(-1)?.number ?? "";
  return { schemaVersion: 1, edition, law, groups: inOrder(described), ...toFacts(relations), rules };
}

/** Relations between rules, terms and records that the Rego uses. */
interface Relations {
  readonly terms: Readonly<Record<string, object>>;
  readonly stand_ins: Readonly<Record<string, readonly string[]>>;
  readonly demanding_types: Readonly<Record<string, string>>;
  readonly principal_kinds: Catalogue["principalKinds"];
}

function readRelations(): Relations {
  const query = `{
    "terms": data.clausegate.lib.requirements.terms,
    "stand_ins": data.clausegate.lib.stand_ins.groups,
    "demanding_types": data.clausegate.lib.services.demanding_types,
    "principal_kinds": data.clausegate.lib.agreements.principal_kinds,
  }`;
  const { result } = JSON.parse(opa("eval", "--format", "json", "--data", "policies", ...sourcesOnly, query));
  return result[0].expressions[0].value;
}

/** Marks rules that stand in for items of the law as statutory: excusing them excuses these items. */
function speakingForStatute(rules: readonly Rule[], { stand_ins: standIns }: Relations): Rule[] {
  const ofStatute = new Set(rules.filter(({ basis }) => basis === "statute").map(({ group }) => group.toLowerCase()));
  return rules.map((rule) => {
    const speaksForStatute = standIns[rule.id]?.some((group) => ofStatute.has(group));
    return { ...rule, isStatutory: rule.isStatutory || speaksForStatute === true };
  });
}

function toFacts(relations: Relations): Pick<Catalogue, "termGroups" | "demandingTypes" | "principalKinds"> {
  const { terms, demanding_types: demandingTypes, principal_kinds: principalKinds } = relations;
  const termGroups = groups.filter((group) => group.toLowerCase() in terms);
  return { termGroups, demandingTypes: Object.keys(demandingTypes), principalKinds };
}

function packageOf({ path }: Annotated): string {
  return path.map(({ value }) => value).join(".");
}

function toRule(entry: Annotated, law: Law): Rule {
  const { title, description, related_resources: resources, custom = {} } = entry.annotations;
  const { id = "", requirement, group, severity, basis, cites, cases, remedy, since, changed, frameworks } = custom;
  const expected = `data.clausegate.${group?.toLowerCase()}.${requirement?.replaceAll("-", "_")}`;
  const path = packageOf(entry);
  if (path !== expected) throw new Error(`${id}: the package is ${path}, its METADATA says ${expected}`);
  if (!ofRequirements.includes(basis)) throw new Error(`${id}: basis "${basis}"`);
  if (!resources?.length) throw new Error(`${id}: no source`);
  if (!cites?.length) throw new Error(`${id}: cites nothing`);
  refuseUnknownCites(id, [...cites, ...Object.values(cases ?? {}).flatMap((broken) => broken.cites ?? [])], law);
  return checked(id, {
    ...{ requirement, group, severity, basis, isStatutory: basis === "statute", isWaivable: true },
    title: { en: title, ko: custom.ko?.title },
    description: { en: description, ko: custom.ko?.description },
    ...{ cites, citation: undatedCitation(cites, law) },
    ...{ cases, remedy, since, changed, frameworks, resources, examples: readExamples(id) },
  });
}

/** Refuses a cited place that no text has, or that is no place of its kind of text. */
function refuseUnknownCites(id: string, cites: readonly Cite[], law: Law): void {
  for (const cite of cites) {
    const kind = law[cite.text]?.kind;
    if (kind === undefined) throw new Error(`${id}: cites the unknown text "${cite.text}"`);
    const isPlace = kind === "statute" ? cite.articles?.every(isArticle) : cite.criterion !== undefined;
    if (!isPlace) throw new Error(`${id}: cites no place of "${cite.text}"`);
  }
}

const isArticle = (article: unknown) => typeof article === "string" && /^\d+(-\d+)?(\(\d+\))?\d*$/.test(article);

/** Refuses a change of law for a requirement that no rule has. */
function refuseUnknownRequirements(law: Law, rules: readonly Rule[]): void {
  const touched = Object.values(law).flatMap(({ editions }) =>
    editions.flatMap(({ changes = [] }) => changes.flatMap(({ requirements = [] }) => requirements)),
  );
  const unknown = touched.find((key) => !rules.some(({ requirement }) => requirement === key));
  if (unknown !== undefined) throw new Error(`policies/law: a change touches the unknown requirement "${unknown}"`);
}

const ofRequirements: readonly (Basis | undefined)[] = ["statute", "guideline"];

interface OwnGroup {
  readonly group: Group;
  readonly texts: Catalogue["groups"][Group];
  readonly rules: readonly Rule[];
}

/** Reads a group of the run configuration's own rules. No Rego decides them; they cite Clausegate's own rules. */
function readOwnGroup(group: Group): OwnGroup {
  const content = load(readText(`policies/operating/${group.toLowerCase()}.yaml`));
  const { [group]: texts, ...drafts } = isMapping(content) ? content : {};
  if (!isGroupText(texts)) throw new Error(`${group}: no title or applies`);
  const rules = Object.entries(drafts).map(([id, draft]) => {
    const { waivable: isWaivable = false, ...rule }: DraftRule & { waivable?: unknown } = isMapping(draft) ? draft : {};
    const own = { group, basis: "gate", isStatutory: false, isWaivable, cites: [], frameworks: {}, resources: [] };
    return checked(id, { ...own, ...rule });
  });
  return { group, texts, rules };
}

/** The unchecked bad and good fragment of a rule; `checked` verifies them. */
function readExamples(id: string): unknown {
  const content = load(readText(`policies/examples/${id}.yaml`));
  const examples = isMapping(content) ? content[id] : undefined;
  if (!isMapping(examples)) throw new Error(`${id}: no examples`);
  return { record: examples.record, bad: examples.bad, good: examples.good };
}

function inOrder({ SEL, AGR, SEC, PII, DEV, EVD, WVR, BSL, CHG, POL }: Catalogue["groups"]): Catalogue["groups"] {
  return { SEL, AGR, SEC, PII, DEV, EVD, WVR, BSL, CHG, POL };
}

const order = (rule: Rule) => groups.indexOf(rule.group) * 100 + Number(rule.id.slice(4));

function refuseDuplicates(names: readonly string[]): void {
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  if (twice) throw new Error(`"${twice}" is used twice`);
}
