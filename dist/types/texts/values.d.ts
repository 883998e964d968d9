import type { Localized } from "../model/language.ts";
/** Names of the frameworks rules are paired with. */
export declare const frameworkNames: Readonly<Record<string, string>>;
/** What a value of ours is called in an argument of that name. */
export declare function valueLabel(argument: string, value: string): Localized | undefined;
