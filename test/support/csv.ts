/**
 * Fields of comma-separated values exactly as RFC 4180 has them, after a byte order mark; anything else throws. A parser of our
 * own, so that nothing is forgiven.
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

/** The text of a cell, as `src/report/formats/csv.ts` says it can be had back. */
export function textOfCell(cell: string): string {
  const bare = /^'['\s]*[=+\-@\t\n＝＋－＠]/.test(cell) ? cell.slice(1) : cell;
  return bare.replace(/\\u\{([0-9a-f]+)\}/g, (_, digits: string) => String.fromCodePoint(Number.parseInt(digits, 16)));
}
