/**
 * Parses comma-separated values strictly by RFC 4180, after a byte order mark; throws for anything else. A parser of
 * our own, so that no fault is tolerated.
 */
export function parseCsv(text: string): string[][] {
  if (!text.startsWith("\ufeff")) throw new Error("no byte order mark");
  const rows: string[][] = [];
  let row: string[] = [];
  for (let at = 1; at < text.length; ) {
    const field = /^(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/.exec(text.slice(at, at + maxField));
    if (!field) throw new Error(`no field at ${at}`);
    const [{ length }, quoted, plain = "", end] = field;
    row.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === "\r\n") {
      rows.push(row);
      row = [];
    }
    at += length;
  }
  if (row.length > 0) throw new Error("the last row has no end");
  return rows;
}

/** Longest field these tests write. */
const maxField = 100_000;

/** Recovers the text of a cell, by the rule in `src/report/formats/csv.ts`. */
export function textOfCell(cell: string): string {
  const bare = /^'['\s]*[=+\-@\t\n＝＋－＠]/.test(cell) ? cell.slice(1) : cell;
  return bare.replace(/\\u\{([0-9a-f]+)\}/g, (_, digits: string) => String.fromCodePoint(Number.parseInt(digits, 16)));
}
