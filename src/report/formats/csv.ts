import { cellText } from "./escape.ts";

/**
 * Renders comma-separated values that Excel opens correctly everywhere: UTF-8 with a byte order mark, rows ending in CR
 * LF, quotes as in RFC 4180. No cell is a formula. To recover a cell's text, drop a `'` that is followed only by `'`,
 * white space and one of `= + - @`, then replace each `\u{…}` by the character it names.
 */
export function csv(rows: Iterable<readonly string[]>): string {
  let text = "\ufeff";
  for (const row of rows) text += `${row.map(csvCell).join(",")}\r\n`;
  return text;
}

/** Includes the full-width forms, which Excel treats the same in some languages. */
const formula = /^['\s]*[=+\-@\t\n\uff1d\uff0b\uff0d\uff20]/;

function csvCell(text: string): string {
  const shown = cellText(text);
  const inert = formula.test(shown) ? `'${shown}` : shown;
  return /[",;\s]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}
