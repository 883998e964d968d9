import { eastAsianWidth } from "get-east-asian-width";

/**
 * Columns a terminal takes for a text without escape sequences. Korean letters take two, marks on a letter none. The
 * package `string-width` knows more scripts, but takes half as long to load as Node itself.
 */
export function displayWidth(text: string): number {
  if (/^[ -~]*$/.test(text)) return text.length;
  let width = 0;
  for (const [shown] of text.matchAll(shownAsOne)) width += widthOf(shown);
  return width;
}

const pictograph = /\p{Extended_Pictographic}(?:\uFE0F|\p{Emoji_Modifier})?/u.source;
/** Of Hangul written in parts: consonant and vowel, and the consonant below. */
const syllable = /[\u1100-\u115F\uA960-\uA97C][\u1160-\u11A7\uD7B0-\uD7C6][\u11A8-\u11FF\uD7CB-\uD7FB]?/u.source;
const flag = /\p{Regional_Indicator}{2}/u.source;
const keycap = /[\d#*]\uFE0F?\u20E3/u.source;
const shownAsOne = new RegExp(`${flag}|${keycap}|${pictograph}(?:\\u200D${pictograph})*|${syllable}|.`, "gsu");

const invisible =
  /^[\p{Default_Ignorable_Code_Point}\p{Control}\p{Format}\p{Nonspacing_Mark}\p{Enclosing_Mark}\p{Surrogate}]$/u;

function widthOf(shown: string): number {
  const [first = "", second] = shown;
  // Whatever several code points make together here is two columns wide.
  if (second !== undefined) return 2;
  return invisible.test(first) ? 0 : eastAsianWidth(first.codePointAt(0) ?? 0);
}
