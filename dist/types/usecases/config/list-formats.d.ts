import type { ConfigEntry } from "../../config/effective.ts";
import type { IdleSeverity } from "../../model/idle-severity.ts";
import type { Language } from "../../model/language.ts";
import { type RuleOverride } from "../../model/rule-override.ts";
interface ConfigListing {
    /** Name of the file; null when there is none. */
    readonly file: string | null;
    readonly entries: readonly ConfigEntry[];
    readonly overrides: readonly RuleOverride[];
    readonly idleSeverities: readonly IdleSeverity[];
}
type List = (listing: ConfigListing, options: {
    language: Language;
    color: boolean;
}) => string;
/** Formats of the effective configuration. */
export declare const configLists: {
    text: typeof text;
    json: typeof json;
};
export type ConfigListName = keyof typeof configLists;
export declare const configListNames: readonly ConfigListName[];
/** Renders a configuration file that states every value, with the source of each in comments. */
declare function text({ file, entries, overrides, idleSeverities }: ConfigListing, { language, color }: Parameters<List>[1]): string;
/** Renders the same as data. Keys are joined by dots, as in messages. */
declare function json({ file, entries, overrides, idleSeverities }: ConfigListing): string;
export {};
