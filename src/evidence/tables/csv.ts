import { RunError } from "../../model/run-error.ts";
import type { Table } from "../../model/table.ts";
import { readPlainText } from "../documents/plain-text.ts";
import { Budget, Grid } from "./grid.ts";

const delimiters = [",", ";", "\t"] as const;
type Delimiter = (typeof delimiters)[number];

/**
 * Reads a CSV file (RFC 4180) in UTF-8, UTF-16 or CP949 with any line ends, separated by comma, semicolon or tab. Rows
 * are counted as a spreadsheet counts them. Throws `Unread`, `RunError` `register-quote-open`.
 */
export function readCsv(path: string, bytes: Uint8Array): Table {
  const text = readPlainText(bytes);
  const named = /^sep=([,;\t])\n/i.exec(text);
  const source: CsvSource = { path, text, start: named?.[0].length ?? 0, delimiter: delimiterOf(text, named?.[1]) };
  const grid = new Grid(new Budget());
  let row = named ? 1 : 0;
  for (const cells of recordsOf(source)) {
    row += 1;
    for (const [at, cell] of cells.entries()) grid.set(row, at + 1, { text: cell });
  }
  return { kind: "csv", name: "", number: 1, before: [], rows: grid.toRows() };
}

interface CsvSource {
  readonly path: string;
  readonly text: string;
  readonly start: number;
  readonly delimiter: Delimiter;
}

/** Longest beginning of a text that decides the delimiter. */
const headLength = 20_000;

/** Returns the delimiter that is named, else the one that occurs most often outside quotes in the first lines. */
function delimiterOf(text: string, named: string | undefined): Delimiter {
  const known = delimiters.find((one) => one === named);
  if (known) return known;
  const head = text.slice(0, headLength).replaceAll(/"[^"]*"/g, "");
  const counts = delimiters.map((one) => ({ one, count: head.split(one).length }));
  return counts.reduce((best, next) => (next.count > best.count ? next : best)).one;
}

/** Yields the cells of each record; an empty line is one empty cell. */
function* recordsOf({ path, text, start, delimiter }: CsvSource): Generator<string[]> {
  let cells: string[] = [];
  for (let at = start; at < text.length; ) {
    const isQuoted = text[at] === '"';
    const { cell, end } = isQuoted ? quotedCell({ path, text, start: at, delimiter }) : plainCell(text, at, delimiter);
    cells.push(cell);
    at = end + 1;
    if (text[end] === delimiter && at < text.length) continue;
    yield cells;
    cells = [];
  }
}

function plainCell(text: string, start: number, delimiter: Delimiter): { cell: string; end: number } {
  let end = start;
  while (end < text.length && text[end] !== delimiter && text[end] !== "\n") end += 1;
  return { cell: text.slice(start, end), end };
}

/** Reads a quoted cell; what follows its closing quote up to the delimiter belongs to it. */
function quotedCell({ path, text, start, delimiter }: CsvSource): { cell: string; end: number } {
  let cell = "";
  for (let at = start + 1; ; ) {
    const quote = text.indexOf('"', at);
    if (quote < 0) throw new RunError("register-quote-open", { path, line: text.slice(0, start).split("\n").length });
    cell += text.slice(at, quote);
    if (text[quote + 1] !== '"') {
      const rest = plainCell(text, quote + 1, delimiter);
      return { cell: cell + rest.cell, end: rest.end };
    }
    cell += '"';
    at = quote + 2;
  }
}
