import { type Language, type Localized, type TextArgs } from "../model/language.ts";
/** Looks up what a value is called, for arguments that hold names of ours; undefined for anything else. */
export type Label = (argument: string, value: string) => Localized | undefined;
/** Puts arguments in the `{name}` places of a text, in every language. An unknown place stays as it is. */
export declare function fill(template: Localized, args: TextArgs, label?: Label): Localized;
/** The same text made for every language. */
export declare function byLanguage(make: (language: Language) => string): Localized;
/** An empty list. */
export declare const none: Localized;
