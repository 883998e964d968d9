/** Characters of an article before a passage that are examined. */
const maxBefore = 20_000;
/** Longest paragraph mark, in characters. */
const maxMark = 8;

/** Circled numbers, also within a line: after a sentence or a title, and the first one after any space. */
const circled = /(?:[\n.)\]】〉>」』]\s{0,4}|\s(?=\u2460))([\u2460-\u2473])(?!\s?[항호])/gu;
/** Other marks, at the start of a line. */
const lettered = /\n[ \t>*_-]{0,20}(\((?:[a-z]|[ivx]{1,4}|\d{1,2}|[가-하])\))(?=\s)/gu;
const numbered = /\n[ \t>*_-]{0,20}(\d{1,2}[.)])(?=\s)/gu;
const inLabel = /^(?:section|article|§)\s*[\d.IVXLC]+(\([a-z0-9]{1,4}\))/i;
const decimal = /\n[ \t>#*_-]{0,20}(\d{1,3}(?:\.\d{1,2}){1,3})(?=[.)]?\s)/g;

/**
 * Returns the paragraph of an article at a place; undefined before the first. `from` is the start of the article's
 * heading, `number` its number.
 */
export function paragraphAt(
  source: string,
  { from, number }: { readonly from: number; readonly number: number },
  place: number,
): string | undefined {
  const start = Math.max(from, place - maxBefore);
  const text = source.slice(start, place + maxMark);
  const last = (marks: RegExp, behind = 0) => lastMark(text, marks, { from: behind, to: place - start });
  const circle = last(circled)?.text.codePointAt(0);
  if (circle !== undefined) return `제${circle - 0x245f}항`;
  const section = last(decimal);
  const isOwn = section?.text.startsWith(`${number}.`) === true;
  const letter = last(lettered, isOwn ? section.at : 0)?.text;
  if (isOwn) return `${section.text}${letter ?? ""}`;
  return letter ?? inLabel.exec(source.slice(from, from + 40))?.[1] ?? last(numbered)?.text;
}

/** Returns the last mark between two places of a text, and its place. */
function lastMark(
  text: string,
  marks: RegExp,
  { from, to }: { readonly from: number; readonly to: number },
): { readonly text: string; readonly at: number } | undefined {
  let found: { text: string; at: number } | undefined;
  for (const { index, 0: whole, 1: mark = "" } of text.matchAll(marks)) {
    const at = index + whole.length - mark.length;
    if (at >= from && at <= to) found = { text: mark, at };
  }
  return found;
}
