import type { Language } from "../../model/language.ts";
import type { Catalogue } from "../../rules/catalogue.ts";
interface ListOptions {
    readonly language: Language;
    readonly color: boolean;
}
/** Formats of the list of all rules. */
export declare const ruleLists: {
    text: typeof text;
    json: typeof json;
    markdown: typeof table;
};
export type RuleListName = keyof typeof ruleLists;
export declare const ruleListNames: readonly RuleListName[];
declare function text(catalogue: Catalogue, { language, color }: ListOptions): string;
/** Renders the rules as data, in both languages. */
declare function json({ edition, law, rules }: Catalogue): string;
declare function table({ rules }: Catalogue, { language }: ListOptions): string;
export {};
