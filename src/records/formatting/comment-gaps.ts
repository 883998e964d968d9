import { Lexer } from "yaml";

/** Tokens that stand for no characters: the begin of a document, the end of a flow, the begin of a text. */
const marks = ["\u0002", "\u0018", "\u001f"];

/** One token of a text. */
interface Token {
  readonly text: string;
  /** Whether it is a comment behind something on its line. */
  readonly isTrailing: boolean;
}

/**
 * Returns a text whose comments behind values have as many spaces before them as in the source, so that comments one
 * below the other stay in their column. Among comments of the same words the first takes the place of the first.
 */
export function withGapsOf(source: string, text: string): string {
  const gaps = gapsIn(source);
  const written: string[] = [];
  for (const token of tokensOf(text)) {
    const gap = token.isTrailing ? gaps.get(token.text)?.shift() : undefined;
    if (gap !== undefined) written[written.length - 1] = written.at(-1)?.replace(/ *$/, gap) ?? "";
    written.push(token.text);
  }
  return written.join("");
}

/** Returns the spaces before each comment behind a value, by the comment, in order. */
function gapsIn(source: string): Map<string, string[]> {
  const gaps = new Map<string, string[]>();
  let before = "";
  for (const { text, isTrailing } of tokensOf(source)) {
    const [gap = ""] = / *$/.exec(before) ?? [];
    before = text;
    if (!isTrailing) continue;
    const ofComment = gaps.get(text.trimEnd()) ?? [];
    gaps.set(text.trimEnd(), ofComment);
    ofComment.push(gap === "" ? " " : gap);
  }
  return gaps;
}

function* tokensOf(source: string): Generator<Token> {
  let isBehind = false;
  for (const text of new Lexer().lex(source)) {
    if (marks.includes(text)) continue;
    yield { text, isTrailing: isBehind && text.startsWith("#") };
    const line = text.slice(text.lastIndexOf("\n") + 1);
    isBehind = /\S/.test(line) || (isBehind && line === text);
  }
}
