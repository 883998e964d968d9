import type { Line } from "./lines.ts";

/** The heading of an article. */
export interface Heading {
  /** As a person names the article: `제6조`, `제26조의2`, `Article 6`, `Section 6`, `6.`. */
  readonly label: string;
  /** Where the label begins. */
  readonly from: number;
  /** Whether it can be nothing else. A numbered line may be an item of a list. */
  readonly isSure: boolean;
}

/** A line that may be a heading. */
interface Candidate extends Heading {
  readonly number: number;
  /** Of an article that was put in later, as 2 in 제26조의2. */
  readonly branch: number;
}

/** The articles' headings, in order. A document numbers its articles in one way: the first of these that it has. */
export function headingsOf(lines: readonly Line[]): Heading[] {
  for (const style of [korean, article, section, marked, numbered]) {
    const found = inSequence(lines.flatMap((line) => style(line) ?? []));
    if (found.length > 0) return found;
  }
  return [];
}

/**
 * The headings that a record's words may name: `제6조의2` for `제6조의2 제1항(비밀유지)`, both for `제6조, 제7조`. A bare number, as in
 * `6.2`, is one in any style.
 */
export function headingLabels(article: string): string[] {
  const text = article
    .normalize("NFKC")
    .slice(0, maxHeading)
    .replaceAll(/\([^()]*\)/g, " ");
  const korean = [...text.matchAll(/(\d{1,4})\s*조(?:\s*의\s*(\d{1,3}))?/g)];
  const english = [...text.matchAll(/(\bart(?:icle)?s?\b\.?|\bsec(?:tion)?s?\b\.?|§)\s*(\d{1,3}|[IVXLC]{1,7})\b/gi)];
  const bare = /^\s*(\d{1,3})(?!\d)/.exec(text)?.[1];
  if (korean.length > 0) return korean.map(([, number, branch]) => koreanLabel(numberOf(number), numberOf(branch)));
  if (english.length > 0) {
    return english.map(([, name = "", number = ""]) =>
      englishLabel(/^a/i.test(name) ? "Article" : "Section", number.toUpperCase()),
    );
  }
  if (bare === undefined) return [];
  return [
    koreanLabel(numberOf(bare), 0),
    englishLabel("Article", bare),
    englishLabel("Section", bare),
    plainLabel(numberOf(bare)),
  ];
}

function koreanLabel(number: number, branch: number): string {
  return `제${number}조${branch > 0 ? `의${branch}` : ""}`;
}

function englishLabel(name: "Article" | "Section", number: string | undefined): string {
  return `${name} ${numberOf(number)}`;
}

function plainLabel(number: number): string {
  return `${number}.`;
}

/** Articles that may be missing between two headings, because they were deleted. */
const maxGap = 5;

/** A line that begins with a reference to some article looks like a heading, but comes out of turn. An annex begins again with 1. */
function inSequence(candidates: readonly Candidate[]): Candidate[] {
  const headings: Candidate[] = [];
  let last: Candidate | undefined;
  for (const one of candidates) {
    const isNext = !last || (one.number > last.number && one.number <= last.number + maxGap);
    const isBranch = last?.number === one.number && one.branch > last.branch;
    const isAnnex = one.number === 1 && one.isSure;
    if (!isNext && !isBranch && !isAnnex) continue;
    headings.push(one);
    last = one;
  }
  return headings;
}

/** Marks of Markdown, and spaces. */
const before = String.raw`^[\s#*_>]*`;
const koreanHeading = new RegExp(
  String.raw`${before}(제\s*([\d０-９]{1,4})\s*조(?:\s*의\s*([\d０-９]{1,3}))?)(?![\d０-９])(.*)$`,
  "su",
);

function korean({ text, from }: Line): Candidate | undefined {
  const found = koreanHeading.exec(text.slice(0, maxHeading));
  if (!found || !isKoreanTitle(found[4] ?? "")) return undefined;
  const [number, branch] = [numberOf(found[2]), numberOf(found[3])];
  return { label: koreanLabel(number, branch), from: from + text.indexOf("제"), isSure: true, number, branch };
}

/** Characters of a line that are looked at. */
const maxHeading = 400;

/** What follows the number in a heading: a title in brackets, after which no particle follows, or a few words that are no sentence. */
function isKoreanTitle(rest: string): boolean {
  const after = rest.replace(/[*_#\s.:]+$/u, "");
  if (/^[\s*_]*[([{（【［〔〈<「『]/u.test(after)) {
    return /^[\s*_]*[([{（【［〔〈<「『][^)\]}）】］〕〉>」』]{1,80}[)\]}）】］〕〉>」』](?![가-힣])/u.test(after);
  }
  if (after === "") return true;
  const isTitle = /^[\s.:*_]/u.test(after) && after.trim().length <= 30;
  return isTitle && !/[,다]$|^[\s*_]*(제\s*\d|및|또는|내지|부터|에서|각\s|단서|본문|전단|후단)/u.test(after);
}

const articleHeading = new RegExp(
  String.raw`${before}((?:article|ARTICLE|Article)\s+(\d{1,3}|[IVXLC]{1,7}))\b(.*)$`,
  "su",
);
const sectionHeading = new RegExp(
  String.raw`${before}((?:section|SECTION|Section|§)\s*(\d{1,3}|[IVXLC]{1,7}))\b(?!\.\d)(.*)$`,
  "su",
);

function article(line: Line): Candidate | undefined {
  return english(line, articleHeading, "Article");
}

function section(line: Line): Candidate | undefined {
  return english(line, sectionHeading, "Section");
}

function english({ text, from }: Line, heading: RegExp, name: "Article" | "Section"): Candidate | undefined {
  const found = heading.exec(text.slice(0, maxHeading));
  if (!found || !isEnglishTitle(found[3] ?? "")) return undefined;
  const number = numberOf(found[2]);
  return {
    label: englishLabel(name, found[2]),
    from: from + text.indexOf(found[1] ?? ""),
    isSure: true,
    number,
    branch: 0,
  };
}

/** A title is short, begins with a capital and is no sentence that goes on; `Article 28 of the Act` is a reference. */
function isEnglishTitle(rest: string): boolean {
  const after = rest.replace(/[*_#\s.:]+$/u, "");
  return (
    after === "" ||
    (/^[\s*_]*[.:)(\u2013\u2014-]?[\s*_]*[("\u201c]?[A-Z]/u.test(after) && after.length <= 80 && !/[,;]$/.test(after))
  );
}

/** `# 6. Title` and `**6. Title.**`: only where a heading is marked as one. */
function marked({ text, from }: Line): Candidate | undefined {
  const found = /^\s{0,3}(?:#{1,6}\s+[*_]{0,3}|[*_]{2,3})(\d{1,3})[.)]?[*_]{0,3}\s+\S/.exec(text.slice(0, maxHeading));
  return found ? plain(found[1], text, from, true) : undefined;
}

function numbered({ text, from }: Line): Candidate | undefined {
  const found = /^(\d{1,3})[.)]\s+["\u201c(]?[\p{Lu}가-힣][^.;]{0,80}(?:\.|$)/u.exec(text.slice(0, maxHeading));
  return found ? plain(found[1], text, from, false) : undefined;
}

function plain(digits: string | undefined, text: string, from: number, isSure: boolean): Candidate {
  const number = numberOf(digits);
  return { label: plainLabel(number), from: from + text.indexOf(digits ?? ""), isSure, number, branch: 0 };
}

const romanDigits: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

/** Of Arabic, full-width or Roman digits; 0 for none. */
function numberOf(digits = ""): number {
  const plainDigits = digits.normalize("NFKC");
  if (/^\d*$/.test(plainDigits)) return Number(plainDigits);
  const values = [...plainDigits].map((digit) => romanDigits[digit] ?? 0);
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
}
