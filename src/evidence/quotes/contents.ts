import type { Candidate } from "./headings.ts";

/** Minimum number of consecutive headings, with only blank lines between them, for a table of contents. */
const fewest = 3;
const contentsTitle = /(?:^|\n)[\s#*_<[〈【「]*(?:목\s*차|차\s*례|(?:table\s+of\s+)?contents)[\s#*_>\]〉】」]*$/i;

/** Removes the lines of a table of contents: consecutive headings that all occur again, or that follow such a title. */
export function withoutContents(source: string, candidates: readonly Candidate[]): Candidate[] {
  const lastOf = new Map(candidates.map((one, at) => [nameOf(one), at]));
  const kept: Candidate[] = [];
  for (let at = 0; at < candidates.length; ) {
    const end = endOfRow(source, candidates, at);
    const row = candidates.slice(at, end);
    const again = row.filter((one) => (lastOf.get(nameOf(one)) ?? 0) >= end).length;
    const isEntitled = row.length > 1 && contentsTitle.test(before(source, row[0]));
    // The last heading may be followed by the text of its article, and then the table lists it too.
    if (!(isEntitled || (row.length >= fewest && again >= row.length - 1))) kept.push(...row);
    else if (again < row.length && !isEntitled) kept.push(...row.slice(-1));
    at = end;
  }
  return kept;
}

function nameOf({ style, label }: Candidate): string {
  return `${style} ${label}`;
}

/** Returns the end of a row of headings, given the first of them. */
function endOfRow(source: string, candidates: readonly Candidate[], first: number): number {
  const names = new Set<string>();
  let end = first;
  for (let last: Candidate | undefined; end < candidates.length; end += 1) {
    const next = candidates[end];
    if (!next || (last && !(last.isClean && isBlank(source, last.lineTo, next.lineFrom)))) break;
    // The first heading after the table is also listed in it.
    if (names.has(nameOf(next))) break;
    names.add(nameOf(next));
    last = next;
  }
  return end;
}

/** Characters between two headings that are examined. */
const maxBetween = 200;

function isBlank(source: string, from: number, to: number): boolean {
  return to - from <= maxBetween && source.slice(from, to).trim() === "";
}

function before(source: string, one: Candidate | undefined): string {
  const to = one?.lineFrom ?? 0;
  return source.slice(Math.max(0, to - maxBetween), to).trimEnd();
}
