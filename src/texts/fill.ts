import { type Language, type Localized, languages, type TextArgs } from "../model/language.ts";
import { numberText, valueLabel } from "./values.ts";

/** Looks up the text of a value, for arguments that contain our own names; undefined for anything else. */
export type Label = (argument: string, value: string) => Localized | undefined;

/** Puts arguments in the `{name}` places of a text, in every language. An unknown place stays as it is. */
export function fill(template: Localized, args: TextArgs, label: Label = valueLabel): Localized {
  return byLanguage((language) => fillIn(template[language], args, { language, label }));
}

/** As `fill`, in one language. */
export function fillIn(template: string, args: TextArgs, { language, label = valueLabel }: Labelling): string {
  return template.replaceAll(/\{([a-z_]+)\}/g, (place, name: string) => {
    const value = Object.hasOwn(args, name) ? args[name] : undefined;
    return value === undefined ? place : write(name, value, { language, label });
  });
}

/** A language, and the names of values in it. */
interface Labelling {
  readonly language: Language;
  /** By default, the names of our own values. */
  readonly label?: Label;
}

/** Makes a text in every language. */
export function byLanguage(make: (language: Language) => string): Localized {
  const [en, ko] = languages.map(make);
  return { en: en ?? "", ko: ko ?? "" };
}

/** The text of an empty list. */
export const none: Localized = { en: "none", ko: "없음" };

function write(name: string, value: TextArgs[string], { language, label }: Required<Labelling>): string {
  const one = (text: string) => label(name, text)?.[language] ?? text;
  if (typeof value === "number") return one(numberText(name, value));
  if (typeof value === "string") return one(value);
  return value.length > 0 ? value.map(one).join(", ") : none[language];
}
