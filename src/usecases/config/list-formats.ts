import type { ConfigEntry, Source } from "../../config/effective.ts";
import type { Language, Localized } from "../../model/language.ts";
import { isLowered, type RuleOverride } from "../../model/rule-override.ts";
import { displayWidth } from "../../report/formats/display-width.ts";
import { jsonForLogs, terminal } from "../../report/formats/escape.ts";
import { paletteFor } from "../../report/formats/palette.ts";
import { fill } from "../../texts/fill.ts";
import { words } from "../../texts/words.ts";

interface ConfigListing {
  /** Name of the file; null when there is none. */
  readonly file: string | null;
  readonly entries: readonly ConfigEntry[];
  readonly overrides: readonly RuleOverride[];
}

type List = (listing: ConfigListing, options: { language: Language; color: boolean }) => string;

/** Formats of the effective configuration. */
export const configLists = { text, json } satisfies Record<string, List>;
export type ConfigListName = keyof typeof configLists;
export const configListNames: readonly ConfigListName[] = ["text", "json"];

/** Renders a configuration file that states every value, with the source of each in comments. */
function text({ file, entries, overrides }: ConfigListing, { language, color }: Parameters<List>[1]): string {
  const palette = paletteFor(color);
  const say = (localized: Localized) => localized[language];
  const section = (name: string) => {
    const below = entries.filter(({ path }) => path.length > 1 && path[0] === name);
    return below.length > 0 ? [`${name}:`, ...below.map(line)] : [];
  };
  const single = entries.filter(({ path }) => path.length === 1);
  const width = Math.max(...entries.map((entry) => displayWidth(yaml(entry))));
  const line = (entry: ConfigEntry) => {
    const override = overrides.find(({ rule }) => entry.path[0] === "rules" && entry.path[1] === rule);
    const comment = terminal([origin(entry), ...(override ? [change(override)] : [])].map(say).join(", "));
    const paint = override && isStatuteLowered(override) ? palette.warning : palette.dim;
    return `${yaml(entry)}${" ".repeat(width - displayWidth(yaml(entry)))}  ${paint(`# ${comment}`)}`;
  };
  return [
    ...(file === null ? [palette.dim(`# ${say(words.noConfig)}`)] : []),
    ...single.map(line),
    ...["rules", "settings", "evidence"].flatMap(section),
    "",
  ].join("\n");
}

/** Renders one value as in the file; a comment where nobody chose it. */
function yaml({ path, value }: ConfigEntry): string {
  const key = `${"  ".repeat(path.length - 1)}${path.at(-1)}:`;
  return value === null ? `# ${key}` : `${key} ${scalar(value)}`;
}

/** Quotes text unless it is plainly text: no character in it may end the line or change its type. */
function scalar(value: string | number): string {
  if (typeof value === "number") return String(value);
  const isPlain = /^(?!(?:true|false|null)$)[\p{L}][\p{L}\p{N}_./+-]*$/iu.test(value) && terminal(value) === value;
  return isPlain ? value : jsonForLogs(JSON.stringify(value));
}

function origin({ value, source }: ConfigEntry): Localized {
  if (value === null) return words.byEnvironment;
  if (source.kind === "default") return words.byDefault;
  const place = placeOf(source);
  return { en: place, ko: place };
}

function placeOf(source: Exclude<Source, { kind: "default" }>): string {
  if (source.kind === "option") return source.option;
  const { file, line, column } = source.location;
  return `${file}:${line}:${column}`;
}

function change(override: RuleOverride): Localized {
  const { from, to } = override;
  return fill(isStatuteLowered(override) ? words.statuteLowered : words.ruleChanged, { from, to });
}

function isStatuteLowered(override: RuleOverride): boolean {
  return override.basis === "statute" && isLowered(override);
}

/** Renders the same as data. Keys are joined by dots, as in messages. */
function json({ file, entries, overrides }: ConfigListing): string {
  const values = entries.map(({ path, value, source }) => ({ key: path.join("."), value, ...toJson(source) }));
  const changes = overrides.map((override) => ({ ...override, lowered: isLowered(override) }));
  return jsonForLogs(`${JSON.stringify({ schemaVersion: 1, file, values, overrides: changes }, null, 2)}\n`);
}

function toJson(source: Source): object {
  if (source.kind === "default") return { source: "default" };
  if (source.kind === "option") return { source: "option", option: source.option };
  const { file, line, column } = source.location;
  return { source: "file", file, line, column };
}
