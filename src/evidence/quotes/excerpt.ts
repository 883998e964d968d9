import type { Range } from "./key.ts";

/** Longest excerpt of a document that a finding shows, in characters. */
export const maxExcerpt = 200;

/** Returns a part of a text on one line: runs of spaces, line breaks and invisible characters become one space. */
export function onOneLine(source: string, { from, to }: Range): string {
  return source
    .slice(from, to)
    .replaceAll(/[\s\p{C}\p{Default_Ignorable_Code_Point}]+/gu, " ")
    .trim();
}

/** Shortens a text to at most `most` characters, with an ellipsis if it was cut. Never splits a surrogate pair. */
export function shortened(text: string, most = maxExcerpt): string {
  if (text.length <= most) return text;
  return `${text.slice(0, most - 1).replace(/[\ud800-\udbff]$/, "")}…`;
}
