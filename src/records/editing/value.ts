/** A value of a record. */
export type Value = null | boolean | number | string | readonly Value[] | { readonly [key: string]: Value };

/** Indentation style of a file, in spaces. */
export interface Style {
  /** Indentation of a mapping relative to the one around it. */
  readonly indent: number;
  /** Between the dash of an item and the item. */
  readonly gap: number;
}

/** Lines of one entry of a block mapping. */
export function entryLines(key: string, value: Value, style: Style): string[] {
  if (!needsLines(value)) return [`${keyText(key)}: ${inFlow(value)}`];
  return [`${keyText(key)}:`, ...indented(blockLines(value, style), style.indent)];
}

/** Lines of one item of a block sequence, its dash included. */
export function itemLines(value: Value, style: Style): string[] {
  const [first = "", ...others] = needsLines(value) ? blockLines(value, style) : [inFlow(value)];
  return [`-${" ".repeat(style.gap)}${first}`, ...indented(others, style.gap + 1)];
}

export function blockLines(value: Value, style: Style): string[] {
  if (isList(value)) return value.flatMap((item) => itemLines(item, style));
  if (!isRecord(value)) return [inFlow(value)];
  return Object.entries(value).flatMap(([key, one]) => entryLines(key, one, style));
}

/** Whether a value takes lines of its own in block style. */
export function needsLines(value: Value): boolean {
  return typeof value === "object" && value !== null && Object.keys(value).length > 0;
}

export function indented(lines: readonly string[], by: number): string[] {
  return lines.map((line) => " ".repeat(by) + line);
}

/** Renders a value on one line, in flow style. */
export function inFlow(value: Value): string {
  if (isList(value)) return `[${value.map(inFlow).join(", ")}]`;
  if (!isRecord(value)) return scalar(value);
  const entries = Object.entries(value).map(([key, one]) => `${keyText(key)}: ${inFlow(one)}`);
  return entries.length > 0 ? `{ ${entries.join(", ")} }` : "{}";
}

/**
 * Renders a key. `on` stays plain, as in every record: its meaning in older versions of YAML does not matter for a key.
 */
function keyText(key: string): string {
  return /^[a-z][a-z0-9_-]*$/.test(key) && !/^(?:true|false|null)$/.test(key) ? key : scalar(key);
}

/** Renders a scalar as people write it: in double quotes if it could be read as anything but the same text. */
function scalar(value: null | boolean | number | string): string {
  if (typeof value !== "string") return JSON.stringify(value);
  return isPlain(value) ? value : quoted(value);
}

/** Renders a text in double quotes, on one line; invisible characters are escaped. */
export function quoted(text: string): string {
  return JSON.stringify(text).replace(
    unseen,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

const unseen = /[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\uffff]/g;

/**
 * Whether a text can stay unquoted: it begins with a letter or digit, contains only letters, digits and characters
 * without meaning in YAML, and has a letter that cannot end a number.
 */
export function isPlain(text: string): boolean {
  if (date.test(text)) return true;
  const isWord = /^[\p{L}\p{N}](?:[\p{L}\p{N}_./@+·() -]*[\p{L}\p{N}_./@+)])?$/u.test(text);
  return isWord && /[\p{L}]/u.test(text) && !/ {2}/.test(text) && !reserved.test(text);
}

const date = /^\d{4}-\d\d-\d\d$/;

/** Words and numbers that some version of YAML reads as something other than text. */
const reserved =
  /^(?:true|false|yes|no|on|off|null|y|n|[\d.]+(?:e[+-]?\d+)?|0x[\da-f]+|0o[0-7]+|0b[01]+|\d+[.:_-].*)$/i;

function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}

function isRecord(value: Value): value is { readonly [key: string]: Value } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
