// Extracts the catalogue of rules: from METADATA of the Rego, and for the run configuration's own rules from files of their own.
import { load } from "js-yaml";
import { type Basis, type Group, gateGroups, groups, type Rule } from "../../src/model/rule.ts";
import type { Catalogue } from "../../src/rules/catalogue.ts";
import { opa } from "../opa.ts";
import { readText } from "../paths.ts";
import { checked, type DraftRule, isGroupText, isMapping } from "./checked-rule.ts";

/** What `opa inspect` says of an annotated package. */
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
interface RuleMetadata extends Partial<Pick<Rule, "id" | "group" | "severity" | "basis" | "citation" | "cases">> {
  readonly requirement?: string;
  readonly remedy?: Rule["remedy"];
  readonly frameworks?: Rule["frameworks"];
  readonly ko?: { readonly title?: string; readonly description?: string };
  readonly stands_in_for_statute?: boolean;
}

/** The catalogue, rules in order of their ids by group. Throws where METADATA lacks something. */
export function extractCatalogue(): Catalogue {
  const { annotations }: { annotations: readonly Annotated[] } = JSON.parse(
    opa("inspect", "--annotations", "--format", "json", "policies"),
  );
  const root = annotations.find((entry) => packageOf(entry) === "data.clausegate")?.annotations.custom;
  if (!root?.edition || !root.guide || !root.statute || !root.groups)
    throw new Error("policies/clausegate.rego lacks METADATA");
  const { edition, guide, statute } = root;
  const own = gateGroups.map(readOwnGroup);
  const described = { ...root.groups, ...Object.fromEntries(own.map(({ group, texts }) => [group, texts])) };
  const ofPolicies = annotations.filter((entry) => entry.annotations.custom?.id).map(toRule);
  const rules = [...ofPolicies, ...own.flatMap((one) => one.rules)].sort((a, b) => order(a) - order(b));
  refuseDuplicates(rules.map(({ id }) => id));
  refuseDuplicates(rules.map(({ requirement }) => requirement));
  return { schemaVersion: 1, edition, guide, statute, groups: inOrder(described), rules };
}

function packageOf({ path }: Annotated): string {
  return path.map(({ value }) => value).join(".");
}

function toRule(entry: Annotated): Rule {
  const { title, description, related_resources: resources, custom = {} } = entry.annotations;
  const { id = "", requirement, group, severity, basis, citation, cases, remedy, frameworks } = custom;
  const expected = `data.clausegate.${group?.toLowerCase()}.${requirement?.replaceAll("-", "_")}`;
  const path = packageOf(entry);
  if (path !== expected) throw new Error(`${id}: the package is ${path}, its METADATA says ${expected}`);
  if (!ofRequirements.includes(basis)) throw new Error(`${id}: basis "${basis}"`);
  if (!resources?.length) throw new Error(`${id}: no source`);
  const isStatutory = basis === "statute" || custom.stands_in_for_statute === true;
  return checked(id, {
    ...{ requirement, group, severity, basis, isStatutory, isWaivable: true },
    title: { en: title, ko: custom.ko?.title },
    description: { en: description, ko: custom.ko?.description },
    ...{ citation, cases, remedy, frameworks, resources, examples: readExamples(id) },
  });
}

const ofRequirements: readonly (Basis | undefined)[] = ["statute", "guideline"];

interface OwnGroup {
  readonly group: Group;
  readonly texts: Catalogue["groups"][Group];
  readonly rules: readonly Rule[];
}

/** A group of the run configuration's own rules. No Rego decides them; they cite the gate, and have no source outside. */
function readOwnGroup(group: Group): OwnGroup {
  const content = load(readText(`policies/gate/${group.toLowerCase()}.yaml`));
  const { [group]: texts, ...drafts } = isMapping(content) ? content : {};
  if (!isGroupText(texts)) throw new Error(`${group}: no title or applies`);
  const rules = Object.entries(drafts).map(([id, draft]) => {
    const { waivable: isWaivable = false, ...rule }: DraftRule & { waivable?: unknown } = isMapping(draft) ? draft : {};
    const own = { group, basis: "gate", isStatutory: false, isWaivable, frameworks: {}, resources: [] };
    return checked(id, { ...own, ...rule });
  });
  return { group, texts, rules };
}

/** The bad and the good fragment of a rule, as they are written; `checked` looks at them. */
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
