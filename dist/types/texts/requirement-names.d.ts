import type { Localized } from "../model/language.ts";
/** What requirements are called where a title has no room: at the head of a column, in a list. By requirement key. */
export declare const requirementNames: Readonly<Record<string, Localized>>;
