import type { Candidate } from "./headings.ts";

/** Headings in a row, with nothing but blank lines between them, from which on they may be a table of contents. */
const fewest = 3;
const contentsTitle = /(?:^|\n)[\s#*_<[〈【「]*(?:목\s*차|차\s*례|(?:table\s+of\s+)?contents)[\s#*_>\]〉】」]*$/i;

/** Without the lines of a table of contents: headings in a row that all come again, or that stand below such a title. */
export function withoutContents(source: string, candidates: readonly Candidate[]): Candidate[] {
  const lastOf = new Map(candidates.map((one, at) => [nameOf(one), at]));
  const kept: Candidate[] = [];
  for (let at = 0; at < candidates.length; ) {
    const end = endOfRow(source, candidates, at);
    const row = candidates.slice(at, end);
    const again = row.filter((one) => (lastOf.get(nameOf(one)) ?? 0) >= end).length;
    const isEntitled = row.length > 1 && contentsTitle.test(before(source, row[0]));
    // What follows the last may be the text of an article, which is then in the table as well.
    if (!(isEntitled || (row.length >= fewest && again >= row.length - 1))) kept.push(...row);
    else if (again < row.length && !isEntitled) kept.push(...row.slice(-1));
    at = end;
  }
  return kept;
}

function nameOf({ style, label }: Candidate): string {
  return `${style} ${label}`;
}

/** Where a row of headings ends that begins at one of them. */
function endOfRow(source: string, candidates: readonly Candidate[], first: number): number {
  const names = new Set<string>();
  let end = first;
  for (let last: Candidate | undefined; end < candidates.length; end += 1) {
    const next = candidates[end];
    if (!next || (last && !(last.isClean && isBlank(source, last.lineTo, next.lineFrom)))) break;
    // The first heading behind the table stands in it.
    if (names.has(nameOf(next))) break;
    names.add(nameOf(next));
    last = next;
  }
  return end;
}

/** Characters between two headings that are looked at. */
const maxBetween = 200;

function isBlank(source: string, from: number, to: number): boolean {
  return to - from <= maxBetween && source.slice(from, to).trim() === "";
}

function before(source: string, one: Candidate | undefined): string {
  const to = one?.lineFrom ?? 0;
  return source.slice(Math.max(0, to - maxBetween), to).trimEnd();
}
