import type { Range } from "./key.ts";

/** Longest text of a document that a finding shows, in characters. */
export const maxExcerpt = 200;

/** A part of a text on one line: runs of spaces, line breaks and invisible characters are one space. */
export function onOneLine(source: string, { from, to }: Range): string {
  return source
    .slice(from, to)
    .replaceAll(/[\s\p{C}\p{Default_Ignorable_Code_Point}]+/gu, " ")
    .trim();
}

/** At most so many characters, with an ellipsis where some are left out. No pair of halves is cut. */
export function shortened(text: string, most = maxExcerpt): string {
  if (text.length <= most) return text;
  return `${text.slice(0, most - 1).replace(/[\ud800-\udbff]$/, "")}…`;
}
