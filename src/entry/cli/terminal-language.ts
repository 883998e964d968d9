import { rootAround } from "../../adapters/disk/places.ts";
import { openDirectory } from "../../adapters/disk/tree.ts";
import { chooseLanguage } from "../../config/language.ts";
import { configName } from "../../config/load.ts";
import { type Language, languages } from "../../model/language.ts";
import { RunError } from "../../model/run-error.ts";
import { isParsed, parseFile } from "../../records/parse.ts";

/**
 * Returns the language of texts for people: that of `--language`, else of the `clausegate.yaml` that the command line
 * is about, else of the environment. A configuration that cannot be read decides nothing here: the command says so.
 */
export async function terminalLanguage(
  argv: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Promise<Language> {
  const option = optionValue("language", argv);
  const configured =
    option === undefined ? await configuredLanguage(optionValue("root", argv) ?? rootAround(".")) : option;
  return chooseLanguage(configured, environment);
}

/** Returns the value of an option that may be given as `--name value` or `--name=value`. */
function optionValue(name: string, argv: readonly string[]): string | undefined {
  return new RegExp(`(?:^|\\0)--${name}[=\\0]([^\\0]+)`).exec(argv.join("\0"))?.[1];
}

async function configuredLanguage(root: string): Promise<Language | undefined> {
  try {
    const file = await (await openDirectory(root)).file(configName);
    const parsed = file && parseFile(file);
    const value = parsed && isParsed(parsed) ? parsed.values[0] : undefined;
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, "language")) return undefined;
    return languages.find((language) => language === Reflect.get(value, "language"));
  } catch (error) {
    if (error instanceof RunError) return undefined;
    throw error;
  }
}
