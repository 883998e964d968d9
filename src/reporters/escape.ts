/**
 * What a terminal or a log would act on instead of showing: control characters (C0, C1, DEL), line and paragraph
 * separators, direction controls, invisible spaces, and halves of surrogate pairs.
 */
const unsafe =
  /[\u0000-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * Text from outside on one line of a terminal or a CI log: nothing in it can end the line, move the cursor, colour, or
 * start a GitHub workflow command (`##[…]` counts anywhere in a line; `::` only at its start, where we never put it).
 */
export function terminal(text: string): string {
  return text.replace(unsafe, (character) => `\\u{${character.charCodeAt(0).toString(16)}}`).replaceAll("##[", "## [");
}
