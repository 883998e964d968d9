import type { Range } from "./key.ts";

/** A text with spaces in the place of what a reader of Markdown does not see, so that everything else keeps its place. */
export function visible(source: string): string {
  let shown = "";
  let at = 0;
  for (const { from, to } of hiddenIn(source)) {
    if (to <= at) continue;
    const start = Math.max(at, from);
    shown += source.slice(at, start) + source.slice(start, to).replaceAll(/[^\n]/g, " ");
    at = to;
  }
  return shown + source.slice(at);
}

const attribute = String.raw`\s{1,20}[a-z:_-]{1,50}(?:\s{0,20}=\s{0,20}(?:"[^"<>]{0,500}"|'[^'<>]{0,500}'|[^\s"'=<>]{1,500}))?`;
/** Tags of HTML, addresses of links, and names of characters. All repetitions have a bound, so that no text takes long. */
const markup = new RegExp(
  [
    String.raw`</?[a-z][a-z0-9-]{0,30}(?:${attribute}){0,20}\s{0,20}/?>`,
    String.raw`\]\((?:https?:|mailto:|#|\.{0,2}/)[^\s()]{0,500}\)`,
    // Definitions of links, with a title on their own or the next line, and text that is struck out.
    String.raw`(?<![^\n])[ \t>*+-]{0,20}\[[^\]]{1,1000}\]:[^\n]{0,2000}(?:\n[ \t>]{0,20}["'(][^\n]{0,2000})?`,
    String.raw`~~(?=\S)[^~]{1,5000}~~`,
    "&(?:nbsp|amp|lt|gt|quot|apos|ensp|emsp|middot|shy|#160|#39);",
  ].join("|"),
  "gi",
);

/** In order; one may lie in another. */
function hiddenIn(source: string): Range[] {
  const found = [...source.matchAll(markup)].map(({ 0: text, index }) => ({ from: index, to: index + text.length }));
  return [...commentsIn(source), ...unseenElementsIn(source), ...found].sort((a, b) => a.from - b.from);
}

/** Elements nobody sees, or that are struck out; and every one that is styled or `hidden`: what a style does is not known here. */
const unseenElement =
  /<(?:(script|style|template|noscript|title|del|s|strike)\b[^<>]{0,2000}|([a-z][a-z0-9-]{0,30})\b[^<>]{0,2000}?\s(?:style|hidden)\b[^<>]{0,2000})>/gi;

/** With what is in them. One that is not closed hides all that follows. */
function unseenElementsIn(source: string): Range[] {
  const elements: Range[] = [];
  unseenElement.lastIndex = 0;
  for (let match = unseenElement.exec(source); match; match = unseenElement.exec(source)) {
    const to = endOfElement(source, match[1] ?? match[2] ?? "", unseenElement.lastIndex);
    elements.push({ from: match.index, to });
    unseenElement.lastIndex = to;
  }
  return elements;
}

/** Elements of the same name within count. */
function endOfElement(source: string, name: string, from: number): number {
  const tag = new RegExp(`<(/?)${name}(?![a-z0-9-])`, "gi");
  tag.lastIndex = from;
  let open = 1;
  for (let match = tag.exec(source); match; match = tag.exec(source)) {
    open += match[1] === "/" ? -1 : 1;
    if (open === 0) return tag.lastIndex;
  }
  return source.length;
}

const [commentStart, commentEnd] = ["<!--", "-->"];

/** One that is not closed hides all that follows. */
function commentsIn(source: string): Range[] {
  const comments: Range[] = [];
  for (let from = source.indexOf(commentStart); from >= 0; ) {
    const end = source.indexOf(commentEnd, from + commentStart.length);
    const to = end < 0 ? source.length : end + commentEnd.length;
    comments.push({ from, to });
    from = source.indexOf(commentStart, to);
  }
  return comments;
}
