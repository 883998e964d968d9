import { baselinePath } from "../../config/baseline/file.ts";
import type { ConfigEntry } from "../../config/effective.ts";
import { configName } from "../../config/load.ts";
import type { ReadRunConfig } from "../../config/run-config.ts";
import { identityOf, nameOf, type SourcedWaiver, waiversPath } from "../../config/waivers/file.ts";
import { canonical } from "../../judgement/fingerprint.ts";
import { type OwnFact, ownFinding } from "../../judgement/own-finding.ts";
import type { RuleFinding } from "../../model/finding.ts";
import { type Frame, type Location, toPointer } from "../../model/location.ts";
import type { Rule } from "../../model/rule.ts";
import { casesOf, nameOfCase, namesOfCases, type RuleOverride, severityOf } from "../../model/rule-override.ts";
import { runConfigSection } from "../../model/section.ts";
import type { GuidelineRecord, Sourced } from "../../records/records.ts";
import { cut } from "../../records/schema-problems.ts";
import type { CatalogueIndex } from "../../rules/catalogue.ts";
import type { Waiver } from "../../schemas/generated/types.ts";
import type { Passes } from "./passes.ts";

/** The run configurations before and after a change, and the findings that pass only through it. */
export interface ConfigChange {
  readonly from: ReadRunConfig;
  readonly head: ReadRunConfig;
  readonly passes: Passes;
}

/** POL-01 to 04: changes to the run configuration. They count once merged; findings that pass only then are named. */
export function configChanges({ from, head, passes }: ConfigChange, catalogue: CatalogueIndex): RuleFinding[] {
  // For an unreadable file it is unknown what the change removes.
  const areRead = (path: string) => ![...from.problems, ...head.problems].some(({ file }) => file === path);
  return said(
    [
      ...ruleChanges({ from, head, passes }, catalogue),
      ...settingChanges({ from, head, passes }),
      ...(areRead(waiversPath) ? waiverChanges({ from, head, passes }) : []),
      ...(areRead(baselinePath) ? baselineChanges({ from, head, passes }) : []),
    ],
    catalogue,
  );
}

type Guidelines = readonly Sourced<GuidelineRecord>[];

/** POL-05: changes to the guidelines, by which every vendor is judged. */
export function guidelineChanges(from: Guidelines, head: Guidelines, catalogue: CatalogueIndex): RuleFinding[] {
  const before = new Map(from.map((guideline) => [guideline.record.id, guideline]));
  const after = new Set(head.map(({ record }) => record.id));
  const gone = from.filter(({ record }) => !after.has(record.id));
  return said(
    [
      ...head.flatMap((guideline) => {
        const known = before.get(guideline.record.id);
        return known ? guidelineEdits(known.record, guideline) : [guidelineFact("added", guideline)];
      }),
      ...gone.map((guideline) => guidelineFact("removed", guideline)),
    ],
    catalogue,
  );
}

function said(facts: readonly OwnFact[], catalogue: CatalogueIndex): RuleFinding[] {
  return facts.map((fact) => ({ ...ownFinding(fact, catalogue), section: runConfigSection }));
}

/** Most findings named in a message; of the rest only the number is given. */
const mostPasses = 5;

/** The arguments of a change, with the findings that pass only after the merge, if any. */
function passing<T extends OwnFact["args"]>(args: T, passes: readonly string[]): T | (T & { passes: string[] }) {
  if (passes.length === 0) return args;
  const more = passes.length - mostPasses;
  return { ...args, passes: [...passes.slice(0, mostPasses), ...(more > 0 ? [`+${more}`] : [])] };
}

function ruleChanges({ from: base, head, passes }: ConfigChange, { catalogue }: CatalogueIndex): OwnFact[] {
  return catalogue.rules.flatMap((rule) => {
    const [was, is] = [severitiesOf(rule, base), severitiesOf(rule, head)];
    return namedOf(rule, [base, head]).flatMap((name) => {
      const [from, to] = [was.get(name), is.get(name)];
      if (from === undefined || to === undefined || from === to) return [];
      const basis = rule.isStatutory ? "statute" : rule.basis;
      const args = passing({ case: "changed", rule: name, basis, from, to }, passes.ofRule(name));
      return [fact("POL-01", args, [name, from, to], entryPlace(head, ["rules", name]))];
    });
  });
}

/** Names of a rule and of its cases that one of the run configurations names: the others follow the rule. */
function namedOf(rule: Rule, configs: readonly ReadRunConfig[]): string[] {
  const named = new Set(configs.flatMap(({ overrides }) => overrides.map((one) => nameOfCase(one.rule, one.case))));
  return [rule.id, ...namesOfCases(rule).filter((name) => named.has(name))];
}

/** Severities of a rule and of its cases, by name. */
function severitiesOf(rule: Rule, { overrides }: ReadRunConfig): ReadonlyMap<string, RuleOverride["to"]> {
  const ofRule = overrides.find((one) => one.rule === rule.id && one.case === undefined)?.to ?? rule.severity;
  return new Map<string, RuleOverride["to"]>([
    [rule.id, ofRule],
    ...casesOf(rule).map((found) => [nameOfCase(rule.id, found.name), severityOf(found, overrides)] as const),
  ]);
}

function settingChanges({ from: base, head, passes }: ConfigChange): OwnFact[] {
  const before = valuesOf(base);
  return [...valuesOf(head)].flatMap(([setting, { path, value: to }]) => {
    const from = before.get(setting)?.value ?? null;
    if (canonical(from) === canonical(to)) return [];
    const args = passing({ case: "changed", setting, from: shown(from), to: shown(to) }, passes.ofSetting(setting));
    return [fact("POL-02", args, [setting, shown(from), shown(to)], entryPlace(head, path))];
  });
}

/** All values except those of the rules, which have their own finding. */
function valuesOf({ config }: ReadRunConfig): Map<string, ConfigEntry> {
  const values = config.entries.filter(({ path }) => path[0] !== "rules");
  return new Map(values.map((entry) => [entry.path.join("."), entry]));
}

/** Where head's configuration states a value; the file's start where it does not. */
function entryPlace({ config }: ReadRunConfig, path: readonly string[]): Place {
  const entry = config.entries.find((one) => one.path.join(".") === path.join("."));
  const location = entry?.source.kind === "file" ? entry.source.location : undefined;
  return {
    pointer: toPointer(path),
    ...(location ? { location, frame: noFrame(location) } : beginning(configName)),
  };
}

function waiverChanges({ from, head, passes }: ConfigChange): OwnFact[] {
  const before = new Map(from.waivers.map((waiver) => [nameOf(waiver), waiver]));
  const after = new Map(head.waivers.map((waiver) => [nameOf(waiver), waiver]));
  const gone = [...before].filter(([name]) => !after.has(name));
  const removed = gone.map(([, waiver]) => waiverFact("removed", waiver, []));
  return [
    ...[...after].flatMap(([name, waiver]) => {
      const known = before.get(name);
      const passed = passes.ofWaiver(waiver);
      return known ? waiverEdits(known.record, waiver, passed) : [waiverFact("added", waiver, passed)];
    }),
    ...removed,
  ];
}

function waiverFact(
  what: "added" | "removed",
  { record, source, path }: SourcedWaiver,
  passes: readonly string[],
): OwnFact {
  const { rule, vendor, expires_on: last } = record;
  const args = passing({ case: what, rule, vendor, [what === "added" ? "to" : "from"]: last }, passes);
  const place = what === "added" ? { pointer: "", ...source.show([...path, "rule"]) } : whole(waiversPath);
  return fact("POL-03", args, identityOf(record), place, record);
}

function waiverEdits(before: Waiver, { record, source, path }: SourcedWaiver, passes: readonly string[]): OwnFact[] {
  const keys = ["reason", "owner", "approver", "expires_on", "ticket", "acknowledges_statute", "given_for"] as const;
  return keys.flatMap((key) => {
    if (canonical(before[key]) === canonical(record[key])) return [];
    const about = { rule: record.rule, vendor: record.vendor, from: shown(before[key]), to: shown(record[key]) };
    const args = passing({ case: "changed", key, ...about }, effects.includes(key) ? passes : []);
    const place = { pointer: "", ...source.show([...path, key]) };
    return [fact("POL-03", args, [...identityOf(record), key], place, record)];
  });
}

/** Keys of a waiver that decide whether it waives anything. */
const effects: readonly string[] = ["owner", "approver", "expires_on", "acknowledges_statute", "given_for"];

function baselineChanges({ from: base, head, passes }: ConfigChange): OwnFact[] {
  const names = ({ baseline }: ReadRunConfig) => new Set(baseline.map(({ record }) => canonical(record)));
  const [before, after] = [names(base), names(head)];
  const added = [...after].filter((name) => !before.has(name)).length;
  const removed = [...before].filter((name) => !after.has(name)).length;
  if (added + removed === 0) return [];
  const counted = { case: "changed", from: before.size, to: after.size, added, removed };
  const args = passing(counted, passes.ofBaseline());
  return [fact("POL-04", args, [String(added), String(removed)], whole(baselinePath))];
}

function guidelineFact(what: "added" | "removed", { record, source }: Sourced<GuidelineRecord>): OwnFact {
  const place = what === "added" ? { pointer: "/id", ...source.show(["id"]) } : whole(source.file);
  const args = { case: what, guideline: record.id };
  return { ...fact("POL-05", args, [record.id], place), subject: { guideline: record.id } };
}

function guidelineEdits(before: GuidelineRecord, { record, source }: Sourced<GuidelineRecord>): OwnFact[] {
  const [old, now] = [new Map(Object.entries(before)), new Map(Object.entries(record))];
  const keys = [...new Set([...old.keys(), ...now.keys()])];
  return keys.flatMap((key) => {
    const [from, to] = [old.get(key), now.get(key)];
    if (canonical(from) === canonical(to)) return [];
    const args = { case: "changed", key, guideline: record.id, from: shown(from), to: shown(to) };
    const place = { pointer: `/${key}`, ...source.show([key]) };
    return [{ ...fact("POL-05", args, [record.id, key], place), subject: { guideline: record.id } }];
  });
}

interface Place {
  readonly pointer: string;
  readonly location: Location;
  readonly frame: Frame;
}

function fact(
  rule: string,
  args: OwnFact["args"],
  identity: OwnFact["identity"],
  place: Place,
  { vendor, service, contract }: Partial<Waiver> = {},
): OwnFact {
  return { rule, args, identity, ...place, subject: { vendor, service, contract } };
}

function whole(file: string): Place {
  return { pointer: "", ...beginning(file) };
}

function beginning(file: string): { location: Location; frame: Frame } {
  const location = { file, line: 1, column: 1, endLine: 1, endColumn: 1 };
  return { location, frame: noFrame(location) };
}

function noFrame({ line }: Location): Frame {
  return { firstLine: line, lines: [] };
}

/** A value as shown in a message. */
function shown(value: unknown): string {
  if (value === undefined || value === null) return "–";
  return cut(typeof value === "string" ? value : canonical(value));
}
