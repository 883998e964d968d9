import type { Delimiter, MarkdownIt, StateInline } from "markdown-it";
import { unsureTag } from "./markup.ts";

const tilde = 0x7e;
/** Distinguishes pairs of one tilde from pairs of two. */
const singleMarker = -tilde;

/**
 * Reads strike-through between two tildes on either side (GFM). Between single tildes, GitHub also strikes out and
 * others do not, so it is marked as unsure; a tilde within a word, as in `3~5일`, is a range.
 */
export function readStrikes(reader: MarkdownIt): void {
  reader.inline.ruler.at("strikethrough", readTildes);
  reader.inline.ruler2.at("strikethrough", (state) => {
    for (const list of [state.delimiters, ...state.tokens_meta.map((meta) => meta?.delimiters ?? [])]) {
      for (const delimiter of list) strike(state, delimiter, list[delimiter.end]);
    }
    return true;
  });
}

function readTildes(state: StateInline, silent: boolean): boolean {
  if (silent || state.src.charCodeAt(state.pos) !== tilde) return false;
  const { can_open: open, can_close: close, length } = state.scanDelims(state.pos, true);
  const token = state.push("text", "", 0);
  token.content = "~".repeat(length);
  state.pos += length;
  const isRange = length === 1 && open && close;
  if (length > 2 || isRange) return true;
  const marker = length === 1 ? singleMarker : tilde;
  state.delimiters.push({ marker, length: 0, token: state.tokens.length - 1, end: -1, open, close });
  return true;
}

function strike(state: StateInline, { marker, token }: Delimiter, end: Delimiter | undefined): void {
  if (Math.abs(marker) !== tilde || !end) return;
  const tag = marker === singleMarker ? unsureTag : "s";
  mark(state, token, { tag, nesting: 1 });
  mark(state, end.token, { tag, nesting: -1 });
}

function mark(state: StateInline, at: number, { tag, nesting }: { tag: string; nesting: 1 | -1 }): void {
  const token = state.tokens[at];
  if (!token) return;
  token.type = nesting === 1 ? "s_open" : "s_close";
  Object.assign(token, { tag, nesting, content: "" });
}
