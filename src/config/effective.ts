import type { FailOnExcept } from "../model/fail-on-except.ts";
import type { Language } from "../model/language.ts";
import type { Location } from "../model/location.ts";
import type { Rule } from "../model/rule.ts";
import type { BrokenRule } from "../model/rule-index.ts";
import {
  casesOf,
  nameOfCase,
  ownSeverity,
  type RuleOverride,
  type StatedSeverities,
  severityOf,
  statedFor,
} from "../model/rule-override.ts";
import {
  defaultTimeZone,
  evidenceRequiredBy,
  type Settings,
  settingKeys,
  settingOf,
  toSettings,
} from "../model/settings.ts";
import { type Severity, severities } from "../model/severity.ts";
import { defaultInventory } from "../model/tree.ts";
import type { CatalogueIndex } from "../rules/catalogue.ts";
import schema from "../schemas/config.schema.json" with { type: "json" };
import type { Config } from "../schemas/generated/types.ts";
import type { ConfigFile } from "./read.ts";

/** Source of a value: an option wins over the file, the file over the schema's default. */
export type Source =
  | { readonly kind: "default" }
  | { readonly kind: "file"; readonly location: Location }
  | { readonly kind: "option"; readonly option: string };

/** The merged values of a configuration. */
export interface ConfigValues {
  readonly inventory: string;
  /** Null where nobody chose one: people get the environment's language, data is in English. */
  readonly language: Language | null;
  readonly timezone: string;
  readonly failOn: Severity;
  readonly failOnExcept: FailOnExcept;
  /** As the file states them; `ruleOverrides` gives the effective changes. */
  readonly rules: StatedSeverities;
  readonly settings: Settings;
}

/** One value under its keys in the file. */
export interface ConfigEntry {
  readonly path: readonly string[];
  readonly value: string | number | readonly string[] | null;
  readonly source: Source;
}

/**
 * The effective configuration of a run. Frozen. `entries` is in the order of the schema; of the rules it has only those
 * stated.
 */
export interface EffectiveConfig {
  readonly values: ConfigValues;
  readonly entries: readonly ConfigEntry[];
}

/** Options that win over the file. */
export interface ConfigFlags {
  readonly failOn?: Severity | undefined;
  readonly language?: Language | undefined;
}

/** Lowest severity that fails the verdict, by the schema's default. */
export const defaultFailOn: Severity =
  severities.find((severity) => severity === schema.properties.fail_on.default) ?? "note";

/** Merges defaults, file and options, once. */
export function effectiveConfig(file: ConfigFile | undefined, flags: ConfigFlags = {}): EffectiveConfig {
  const stated: Partial<Config> = file?.config ?? {};
  const values: ConfigValues = {
    inventory: stated.inventory ?? defaultInventory,
    language: flags.language ?? stated.language ?? null,
    timezone: stated.timezone ?? defaultTimeZone,
    failOn: flags.failOn ?? stated.fail_on ?? defaultFailOn,
    failOnExcept: [...(stated.fail_on_except ?? [])],
    rules: { ...stated.rules },
    settings: toSettings(stated),
  };
  return freeze({ values, entries: entriesOf(values, stated, (path) => sourceOf(path, file, flags)) });
}

function entriesOf(
  values: ConfigValues,
  { settings = {}, evidence = {}, version = 1 }: Partial<Config>,
  source: (path: readonly string[]) => Source,
): ConfigEntry[] {
  const entry = (path: readonly string[], value: ConfigEntry["value"]) => ({ path, value, source: source(path) });
  return [
    entry(["version"], version),
    entry(["inventory"], values.inventory),
    entry(["language"], values.language),
    entry(["timezone"], values.timezone),
    entry(["fail_on"], values.failOn),
    entry(["fail_on_except"], values.failOnExcept),
    ...Object.entries(values.rules).map(([id, to]) => entry(["rules", id], to)),
    ...settingKeys.map((key) => entry(["settings", key], settingOf(settings, key))),
    entry(["evidence", "require"], evidenceRequiredBy({ evidence })),
  ];
}

function sourceOf(path: readonly string[], file: ConfigFile | undefined, flags: ConfigFlags): Source {
  const [key] = path;
  if (key === "fail_on" && flags.failOn) return { kind: "option", option: "--fail-on" };
  if (key === "language" && flags.language) return { kind: "option", option: "--language" };
  if (!file || !isStated(file.config, path)) return { kind: "default" };
  return { kind: "file", location: file.source.show(path, "key").location };
}

function isStated(value: unknown, [key, ...below]: readonly string[]): boolean {
  if (key === undefined) return true;
  return (
    typeof value === "object" && value !== null && Object.hasOwn(value, key) && isStated(Reflect.get(value, key), below)
  );
}

function freeze<T>(value: T): T {
  if (typeof value === "object" && value !== null) for (const part of Object.values(value)) freeze(part);
  return Object.freeze(value);
}

/**
 * The severities the configuration changes, in the order of the rules; a rule's cases follow it. A rule or case set to
 * the severity it has anyway is no change.
 */
export function ruleOverrides({ rules }: Pick<ConfigValues, "rules">, { catalogue }: CatalogueIndex): RuleOverride[] {
  return catalogue.rules.flatMap((rule) => {
    const ofRule = ruleOverride(rule, rules);
    return [...ofRule, ...casesOf(rule).flatMap((found) => caseOverride(found, rules, ofRule))];
  });
}

function ruleOverride(rule: Rule, stated: StatedSeverities): RuleOverride[] {
  const to = statedFor(rule.id, stated);
  if (to === undefined || to === rule.severity) return [];
  return [{ rule: rule.id, basis: basisOf(rule), from: rule.severity, to }];
}

function caseOverride(found: BrokenRule, stated: StatedSeverities, ofRule: readonly RuleOverride[]): RuleOverride[] {
  const { rule, name } = found;
  const to = statedFor(nameOfCase(rule.id, name), stated);
  if (to === undefined || to === severityOf(found, ofRule)) return [];
  return [{ rule: rule.id, case: name, basis: basisOf(rule), from: ownSeverity(found), to }];
}

const basisOf = ({ basis, isStatutory }: Rule) => (isStatutory ? "statute" : basis);
