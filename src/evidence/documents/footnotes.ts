import type { MarkdownIt, StateCore, Token } from "markdown-it";

/** Moves each footnote after the block that references it first. One without a reference is not shown. */
export function placeFootnotes(reader: MarkdownIt): void {
  reader.core.ruler.at("footnote_tail", place);
  // The mark in the text is not part of the sentence.
  reader.renderer.rules.footnote_ref = () => "";
}

function place(state: StateCore): void {
  const { body, notes } = partsOf(state.tokens);
  const placed: Token[] = [];
  let waiting: string[] = [];
  for (const token of body) {
    placed.push(token);
    waiting.push(...labelsIn(token));
    if (token.level > 0 || token.nesting > 0) continue;
    for (let label = waiting.shift(); label !== undefined; label = waiting.shift()) {
      const note = notes.get(label) ?? [];
      notes.delete(label);
      for (const one of note) placed.push(one);
      waiting.push(...note.flatMap(labelsIn));
    }
    waiting = [];
  }
  state.tokens = placed;
}

/** Returns the tokens of the footnotes by label (the first one of a label counts), and all other tokens. */
function partsOf(tokens: readonly Token[]): { body: Token[]; notes: Map<string, Token[]> } {
  const body: Token[] = [];
  const notes = new Map<string, Token[]>();
  const open: Token[][] = [];
  for (const token of tokens) {
    if (token.type === "footnote_reference_open") {
      const note: Token[] = [];
      const label = labelOf(token);
      if (!notes.has(label)) notes.set(label, note);
      open.push(note);
    } else if (token.type === "footnote_reference_close") open.pop();
    else (open.at(-1) ?? body).push(token);
  }
  return { body, notes };
}

function labelsIn({ children }: Token): string[] {
  return (children ?? []).filter(({ type }) => type === "footnote_ref").map(labelOf);
}

function labelOf({ meta }: Token): string {
  return String(meta?.label);
}
