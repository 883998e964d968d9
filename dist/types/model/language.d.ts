/** Languages every text exists in. */
export declare const languages: readonly ["en", "ko"];
export type Language = (typeof languages)[number];
/** One text in every language. */
export type Localized = Readonly<Record<Language, string>>;
/** Values that fill the `{name}` placeholders of a text. */
export type TextArgs = Readonly<Record<string, string | number | readonly string[]>>;
