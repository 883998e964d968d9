import { cellText } from "./escape.ts";

/**
 * Comma-separated values as Excel opens them everywhere: UTF-8 with a byte order mark, rows end in CR LF, quotes as RFC 4180
 * has them. No cell is a formula. A reader gets a cell's text back in two steps: a `'` goes where nothing but `'`, white space
 * and one of `= + - @` follows, and each `\u{…}` becomes the character it names.
 */
export function csv(rows: Iterable<readonly string[]>): string {
  let text = "\ufeff";
  for (const row of rows) text += `${row.map(csvCell).join(",")}\r\n`;
  return text;
}

/** Also in the form of full width: Excel takes them for the others in some languages. */
const formula = /^['\s]*[=+\-@\t\n\uff1d\uff0b\uff0d\uff20]/;

function csvCell(text: string): string {
  const shown = cellText(text);
  const inert = formula.test(shown) ? `'${shown}` : shown;
  return /[",;\s]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}
