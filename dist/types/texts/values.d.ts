import type { Localized } from "../model/language.ts";
/** Names of the frameworks rules are paired with, in the order of the pages. */
export declare const frameworkNames: Readonly<Record<string, string>>;
/** What values of ours are called, by argument. */
export declare const labels: Readonly<Record<string, Readonly<Record<string, Localized>>>>;
/** What a value of ours is called in an argument of that name. */
export declare function valueLabel(argument: string, value: string): Localized | undefined;
