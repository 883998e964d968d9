/**
 * What a terminal or a log would act on, or not show, instead of showing it: control characters, line and paragraph
 * separators, direction controls, invisible characters, and halves of surrogate pairs. The joiner and the variation
 * selectors that emoji are made of may stay.
 */
const unsafe = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}]|(?![\u200d\ufe0e\ufe0f])\p{Default_Ignorable_Code_Point}/gu;

/**
 * Text from outside on one line of a terminal or a CI log: nothing in it can end the line, move the cursor, colour, or
 * start a GitHub workflow command (`##[…]` counts anywhere in a line; `::` only at its start, where we never put it).
 */
export function terminal(text: string): string {
  return text
    .replace(unsafe, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`)
    .replaceAll("##[", "## [");
}

/**
 * JSON that a CI log can show: the same value, with the characters above and the start of a workflow command (`##[`) written
 * as escapes. Between its strings JSON has nothing but line breaks and ASCII.
 */
export function jsonForLogs(json: string): string {
  return json
    .replace(unsafe, (character) => (character === "\n" ? character : unicodeEscapes(character)))
    .replaceAll("##[", "#\\u0023[");
}

function unicodeEscapes(character: string): string {
  return Array.from({ length: character.length }, (_, at) => character.charCodeAt(at))
    .map((unit) => `\\u${unit.toString(16).padStart(4, "0")}`)
    .join("");
}
