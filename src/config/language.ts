import { type Language, languages } from "../model/language.ts";

/** Chooses a language: by option, else by the locale of the environment, else English. */
export function chooseLanguage(
  option: string | undefined,
  environment: Readonly<Record<string, string | undefined>>,
): Language {
  const chosen = languages.find((language) => language === option);
  if (chosen) return chosen;
  const locale = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || "";
  return locale.toLowerCase().startsWith("ko") ? "ko" : "en";
}
