import type { FailOnExcept } from "../model/fail-on-except.ts";
import type { Language } from "../model/language.ts";
import type { Location } from "../model/location.ts";
import { type RuleOverride, type StatedSeverities } from "../model/rule-override.ts";
import { type Settings } from "../model/settings.ts";
import { type Severity } from "../model/severity.ts";
import type { CatalogueIndex } from "../rules/catalogue.ts";
import type { ConfigFile } from "./read.ts";
/** Source of a value: an option wins over the file, the file over the schema's default. */
export type Source = {
    readonly kind: "default";
} | {
    readonly kind: "file";
    readonly location: Location;
} | {
    readonly kind: "option";
    readonly option: string;
};
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
export declare const defaultFailOn: Severity;
/** Merges defaults, file and options, once. */
export declare function effectiveConfig(file: ConfigFile | undefined, flags?: ConfigFlags): EffectiveConfig;
/**
 * The severities the configuration changes, in the order of the rules; a rule's cases follow it. A rule or case set to
 * the severity it has anyway is no change.
 */
export declare function ruleOverrides({ rules }: Pick<ConfigValues, "rules">, { catalogue }: CatalogueIndex): RuleOverride[];
