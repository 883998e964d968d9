import markdownIt, { type MarkdownIt, type Token } from "markdown-it";
import footnotePlugin from "markdown-it-footnote";
import { placeFootnotes } from "./footnotes.ts";
import { formulasIn, joinDoubts } from "./formulas.ts";
import { drawnLanguages, unsureTag } from "./markup.ts";
import { readPlainText } from "./plain-text.ts";
import { type ShownText, shownText } from "./shown-text.ts";
import { readStrikes } from "./strikes.ts";

/**
 * Reads the text that a reader sees of rendered Markdown (CommonMark with GitHub's extensions), including inline HTML.
 * Throws `Unread`.
 */
export function readMarkdown(bytes: Uint8Array): ShownText {
  const { facts, body } = splitFrontMatter(readPlainText(bytes));
  reader ??= gitHubMarkdown();
  const unsure = facts === "" ? "" : `<${unsureTag}>${reader.utils.escapeHtml(facts)}</${unsureTag}>\n`;
  const shown = shownText(unsure + reader.render(body));
  return { ...shown, doubts: joinDoubts([...shown.doubts, ...formulasIn(shown.text)]) };
}

/** Created with the first document, which takes as long as reading a contract. Keeps no state of a document. */
let reader: MarkdownIt | undefined;

function gitHubMarkdown(): MarkdownIt {
  const own = markdownIt({ html: true }).use(footnotePlugin).disable("footnote_inline");
  own.use(readStrikes).use(placeFootnotes);
  // Accept every link: its address is not part of the text.
  own.validateLink = () => true;
  own.normalizeLink = (address) => address;
  const { fence } = own.renderer.rules;
  own.renderer.rules.fence = (tokens, at, options, env, self) =>
    isDrawn(tokens[at])
      ? `<${unsureTag}>${own.utils.escapeHtml(tokens[at]?.content ?? "")}</${unsureTag}>`
      : (fence?.(tokens, at, options, env, self) ?? "");
  return own;
}

function isDrawn(token: Token | undefined): boolean {
  return drawnLanguages.includes(token?.info.trim().split(/\s/)[0]?.toLowerCase() ?? "");
}

/** Splits off a first block of YAML: GitHub shows it as a table, most others hide it. */
function splitFrontMatter(text: string): { facts: string; body: string } {
  const found = /^---[ \t]*\n(?:[ \t]*\n|#[^\n]*\n)*["']?[\p{L}\p{N}_][^\n:]*:(?:[ \t][^\n]*)?\n/u.exec(text);
  const end = found && /^(?:---|\.\.\.)[ \t]*$/m.exec(text.slice(found[0].length));
  if (!found || !end) return { facts: "", body: text };
  const behind = found[0].length + end.index;
  return { facts: text.slice(text.indexOf("\n"), behind), body: text.slice(behind + end[0].length) };
}
