import type { IsoDate } from "../../model/iso-date.ts";
import type { Language } from "../../model/language.ts";
import type { Rule } from "../../model/rule.ts";
import type { CatalogueIndex } from "../../rules/catalogue.ts";
/** Returns the rule of an id or a requirement key, in any case. Throws `RunError` `rule-unknown`. */
export declare function findRule(name: string, index: CatalogueIndex): Rule;
export interface ExplainOptions {
    /** Day whose law is cited; without one, citations name no edition. */
    readonly asOf?: IsoDate | undefined;
    readonly language: Language;
    readonly color: boolean;
}
/** Returns the page of a rule of the index for the terminal. */
export declare function explain(rule: Rule, index: CatalogueIndex, { asOf, language, color }: ExplainOptions): string;
