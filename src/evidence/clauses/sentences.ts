import type { Range } from "../quotes/key.ts";
import { linesOf } from "../quotes/lines.ts";
import type { Section } from "../quotes/outline.ts";

/** A sentence of a contract, with what stands above it. */
export interface Sentence extends Range {
  /** Article as a person cites it: `제6조`, `Section 9.2`, `B-4`; absent before the first. */
  readonly article?: string;
  readonly annex?: string;
  /** Titles of the article and of what it is part of, and the lines that introduce the list the sentence is an item of. */
  readonly headings: readonly Range[];
  readonly leads: readonly Range[];
  /** Number of the paragraph in the document: sentences of one paragraph share it. */
  readonly paragraph: number;
  /** Number of the article in the document. */
  readonly section: number;
}

/** Longest text read as one sentence, in characters. */
const maxSentence = 2_000;

/** Returns the sentences of a text in order. Headings are none. */
export function sentencesOf(source: string, sections: readonly Section[]): Sentence[] {
  const found: Sentence[] = [];
  const reader = new SectionReader(source, found);
  for (const section of sections) reader.read(section);
  return found;
}

class SectionReader {
  private readonly source: string;
  private readonly found: Sentence[];
  private paragraph = 0;
  private section = 0;
  /** Title of the annex, and of the numbered article that `4.1` is part of. */
  private annexTitle: Range | undefined;
  private parent: { readonly number: string; readonly title: Range } | undefined;

  constructor(source: string, found: Sentence[]) {
    this.source = source;
    this.found = found;
  }

  read(section: Section): void {
    const { annex, article } = section;
    const heading = article === undefined && annex === undefined ? undefined : titleOf(this.source, section);
    if (article === undefined) {
      this.annexTitle = heading?.title;
      this.parent = undefined;
    } else if (!/\d\.\d/.test(article)) {
      this.parent = heading?.title && { number: /\d+/.exec(article)?.[0] ?? "", title: heading.title };
    }
    const isBelow = this.parent && article?.startsWith(`${this.parent.number}.`) === true && /\d\.\d/.test(article);
    const above = [this.annexTitle ?? [], (isBelow && this.parent?.title) || []].flat();
    // An item of one line: its text is no title.
    const isItem =
      annex !== undefined && article !== undefined && this.source.slice(heading?.end, section.to).trim() === "";
    const own = { from: (isItem ? heading?.title?.from : heading?.end) ?? section.from, to: section.to };
    const titles = isItem ? above : [...above, heading?.title ?? []].flat();
    this.lines(own, {
      annex,
      article: article && (annex === undefined ? citedAs(article, this.textOf(section)) : article.replace(/\.$/, "")),
      titles,
    });
  }

  private textOf({ from, to }: Range): string {
    return this.source.slice(from, Math.min(to, from + 200));
  }

  private lines(range: Range, place: SectionPlace): void {
    let current = place;
    this.section += 1;
    const leads: { readonly rank: number; readonly range: Range }[] = [];
    for (const block of blocksOf(this.source, range)) {
      const part = partOf(this.source, block, current);
      if (part) {
        this.section += 1;
        leads.length = 0;
        current = { annex: place.annex, article: part.article, titles: [...place.titles, part.title ?? []].flat() };
      }
      const body = part ? { ...block, from: part.from } : block;
      while ((leads.at(-1)?.rank ?? -1) >= body.rank) leads.pop();
      this.sentences(
        body,
        current,
        leads.map((lead) => lead.range),
      );
      const text = this.source.slice(Math.max(body.from, body.to - 200), body.to);
      if (introduces.test(text)) leads.push({ rank: body.rank, range: body });
    }
  }

  private sentences(block: Block, { annex, article, titles }: SectionPlace, leads: readonly Range[]): void {
    this.paragraph += 1;
    for (const range of splitSentences(this.source, withoutMark(this.source, block))) {
      this.found.push({
        ...range,
        ...(annex !== undefined && { annex }),
        ...(article !== undefined && { article }),
        headings: titles,
        leads,
        paragraph: this.paragraph,
        section: this.section,
      });
    }
  }
}

interface SectionPlace {
  readonly annex: string | undefined;
  readonly article: string | undefined;
  readonly titles: readonly Range[];
}

/** Writes the label of a heading as contracts are cited: `4.2.` as `Section 4.2`, and as `4.2` in Korean. */
function citedAs(label: string, heading: string): string {
  if (!/^\d/.test(label)) return label;
  const number = label.replace(/\.$/, "");
  return /[가-힣]/u.test(heading) ? number : `Section ${number}`;
}

const introduces =
  /(?:[:：]|(?:다음|아래)(?:의|과|와)?\s?(?:각\s?[호목항]|사항|같|내용|기준|조치|사유|행위|업무)[^.]{0,80}\.?|the following[^.]{0,60})\s*$/iu;

const label =
  /^[\s#*_>]*(?:제\s*[\d０-９]+\s*조(?:\s*의\s*[\d０-９]+)?|(?:article|section|§)\s*[\dIVXLC.]+|\d{1,3}(?:\.\d{1,3})*[.)]?|(?:별지|별첨|별표|붙임|부속서|부속합의서|첨부|부록|부칙|annex|appendix|schedule|exhibit|attachment)\s*[\dA-Z제호-]{0,6})[.:\s]*/iu;
const bracketed = /^\s*[([{（【［〔〈<「『]([^)\]}）】］〕〉>」』\n]{1,60})[)\]}）】］〕〉>」』]/u;
/** Longest title, in characters. */
const maxTitle = 60;

/** Title of a part, and where its text begins. */
function titleOf(source: string, { from, to }: Range): { readonly title: Range | undefined; readonly end: number } {
  const lineEnd = endOfLine(source, from, to);
  const line = source.slice(from, Math.min(lineEnd, from + 400));
  const start = label.exec(line)?.[0].length ?? 0;
  const rest = line.slice(start);
  const inBrackets = bracketed.exec(rest)?.[0];
  if (inBrackets !== undefined) {
    const end = from + start + inBrackets.length;
    return { title: { from: from + start, to: end }, end };
  }
  const isShort =
    rest.trim().length <= maxTitle &&
    !/(?:다|음|함|요)\.?\s*$|[.;]\s*$/u.test(rest) &&
    !/\b(?:shall|must|will)\b/.test(rest);
  if (isShort) return { title: rest.trim() === "" ? undefined : { from: from + start, to: lineEnd }, end: lineEnd };
  const lead = /^([A-Z][\w,&'/ -]{1,50})\.\s/.exec(rest)?.[1];
  if (lead !== undefined && !/\b(?:shall|must|will|may|is|are)\b/.test(lead)) {
    const end = from + start + lead.length + 1;
    return { title: { from: from + start, to: end }, end };
  }
  return { title: undefined, end: from + start };
}

function endOfLine(source: string, from: number, to: number): number {
  const end = source.indexOf("\n", from);
  return end < 0 || end > to ? to : end;
}

interface Part {
  readonly article: string;
  readonly title: Range | undefined;
  readonly from: number;
}

/** A part numbered in a way of its own, below an article or in an annex: `A.`, `B-4.`, `4.1`. */
function partOf(source: string, { from, to }: Range, { annex, article }: SectionPlace): Part | undefined {
  const line = source.slice(from, Math.min(endOfLine(source, from, to), from + 200));
  const found = (annex === undefined ? decimal : inAnnex).exec(line);
  const name = found?.[1];
  if (!found || name === undefined || line.includes("\t") || !goesOn(name, article, annex)) return undefined;
  const at = from + found[0].length;
  const { title, end } = titleOf(source, { from: at, to });
  const hasText = source.slice(end, to).trim() !== "";
  return {
    article: annex === undefined ? citedAs(name, line) : name,
    title: hasText ? title : undefined,
    from: hasText ? Math.max(at, Math.min(end, to)) : at,
  };
}

/** Whether a number continues those before it: `4.2` after `4.1` or `Section 4`, and in an annex also `B` after `A`. */
function goesOn(name: string, article: string | undefined, annex: string | undefined): boolean {
  if (article?.startsWith("제")) return false;
  if (annex === undefined) return article === undefined || topOf(name) === topOf(article);
  if (article === undefined) return true;
  if (/\D{3}/.test(article)) return false;
  const [one, other] = [topOf(name), topOf(article)];
  return (
    /^\d/.test(name) === /^\d/.test(article) &&
    (one === other || /^[A-Z]/.test(name) || Number(one) === Number(other) + 1)
  );
}

function topOf(label: string): string {
  return /[A-Z](?![a-z])|\d+/.exec(label)?.[0] ?? "";
}

const inAnnex = /^\s*([A-Z](?:-?\d{1,2})?|[A-Z]\.\d{1,2}|\d{1,2}(?:\.\d{1,2}){0,2})[.)]?\s+(?=[\p{Lu}가-힣「"\u201c])/u;
const decimal = /^\s*(\d{1,3}(?:\.\d{1,2}){1,2})[.)]?\s+(?=["\u201c(「]?[\p{Lu}가-힣])/u;

/** Lines that belong together, with the rank of the mark they begin with: 0 for none, then ①, 1., 가., (1), -. */
interface Block extends Range {
  readonly rank: number;
}

const marks: readonly RegExp[] = [
  /^\s*[\u2460-\u2473]/u,
  /^\s*(?:\d{1,2}[.)](?!\d)|\d{1,2}\.\d{1,2}(?:\.\d{1,2})?)\s?/u,
  /^\s*(?:[가-하]\s?[.)]|\([a-z]\)|[a-z][.)])\s/u,
  /^\s*(?:\(\s?(?:\d{1,2}|[가-하]|[ivx]{1,4})\s?\)|[ivx]{1,4}[.)])\s?/u,
  /^\s*[-–•·ㆍ∙*○●□■◦ㅇ※▶]\s?/u,
];

/** A block without the mark it begins with. */
function withoutMark(source: string, { from, to, rank }: Block): Range {
  const mark = marks[rank - 1]?.exec(source.slice(from, Math.min(to, from + 12)))?.[0] ?? "";
  return { from: from + mark.length, to };
}

function rankOf(line: string): number {
  return marks.findIndex((mark) => mark.test(line)) + 1;
}

function blocksOf(source: string, { from, to }: Range): Block[] {
  const blocks: Block[] = [];
  let open: { from: number; to: number; rank: number } | undefined;
  const close = () => {
    if (open && source.slice(open.from, open.to).trim() !== "") blocks.push(...dividedAtMarks(source, open));
    open = undefined;
  };
  for (const { text, ...line } of linesOf(source, { from, to })) {
    const rank = rankOf(text);
    const isRow = text.includes("\t");
    if (text.trim() === "") close();
    else if (!open || rank > 0 || isRow) {
      close();
      open = { ...line, rank: isRow ? marks.length : rank };
    } else open.to = line.to;
  }
  close();
  return blocks;
}

/** Divides at circled numbers, which also stand within a line. */
function dividedAtMarks(source: string, block: Block): Block[] {
  const text = source.slice(block.from, block.to);
  const cuts = [...text.matchAll(/(?<=[.\])】다]\s{0,3}|^\s{0,3})[\u2460-\u2473](?!\s?[항호])/gu)].map(
    ({ index }) => index,
  );
  const starts = [0, ...cuts.filter((cut) => text.slice(0, cut).trim() !== "")];
  return starts.map((start, n) => {
    const from = block.from + start;
    return {
      from,
      to: block.from + (starts[n + 1] ?? text.length),
      rank: rankOf(source.slice(from, from + 10)) || block.rank,
    };
  });
}

const sentenceEnd = /[다요음함임됨것등]\.(?=\s|[\u2460-\u2473"'”’)\]]|$)|[.;?!][)\]"”]?(?=\s+["“([]?[A-Z가-힣])|[。]/gu;
const abbreviation =
  /(?:\b(?:No|Nos|e\.g|i\.e|Inc|Ltd|Co|Corp|Art|Arts|Sec|Mr|Ms|Dr|St|vs|cf|B\.V)|^\s*[(]?(?:\d{1,2}(?:\.\d{1,2})*|[가-하a-zA-Z]))$/u;

/** Divides a text into sentences; one that is too long is cut. */
function splitSentences(source: string, { from, to }: Range): Range[] {
  const text = source.slice(from, to);
  const found: Range[] = [];
  let start = 0;
  const push = (end: number) => {
    for (let at = start; at < end; at += maxSentence) {
      const cut = Math.min(end, at + maxSentence);
      if (text.slice(at, cut).trim() !== "") found.push({ from: from + at, to: from + cut });
    }
    start = end;
  };
  for (const { index, 0: sign } of text.matchAll(sentenceEnd)) {
    if (/^[.]/.test(sign) && abbreviation.test(text.slice(Math.max(start, index - 12), index))) continue;
    push(index + sign.length);
  }
  push(text.length);
  return found;
}
