/**
 * What a terminal or a log would act on instead of showing: control characters, line and paragraph separators, direction
 * controls, invisible spaces, and halves of surrogate pairs.
 */
const unsafe = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}\u200b\u2060-\u2064\ufeff]/gu;

/**
 * Text from outside on one line of a terminal or a CI log: nothing in it can end the line, move the cursor, colour, or
 * start a GitHub workflow command (`##[…]` counts anywhere in a line; `::` only at its start, where we never put it).
 */
export function terminal(text: string): string {
  return text
    .replace(unsafe, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`)
    .replaceAll("##[", "## [");
}
