import type { ConfigEntry } from "../../config/effective.ts";
import type { Language } from "../../model/language.ts";
import { type RuleOverride } from "../../model/rule-override.ts";
interface ConfigListing {
    /** Name of the file; null when there is none. */
    readonly file: string | null;
    readonly entries: readonly ConfigEntry[];
    readonly overrides: readonly RuleOverride[];
}
type List = (listing: ConfigListing, options: {
    language: Language;
    color: boolean;
}) => string;
/** The effective configuration, in the formats it can be asked for. */
export declare const configLists: {
    text: typeof text;
    json: typeof json;
};
export type ConfigListName = keyof typeof configLists;
export declare const configListNames: readonly ConfigListName[];
/** A configuration file that states every value, with comments that say where each comes from. */
declare function text({ file, entries, overrides }: ConfigListing, { language, color }: Parameters<List>[1]): string;
/** The same as data. Keys are joined by dots, as messages name them. */
declare function json({ file, entries, overrides }: ConfigListing): string;
export {};
