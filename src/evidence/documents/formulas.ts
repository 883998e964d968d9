import type { Doubt } from "../../model/document-text.ts";

/**
 * Returns the parts that may be formulas, which GitHub typesets and others show as written: between two dollar signs
 * with a command in between, or two pairs of them. A formula can hide its content.
 */
export function formulasIn(text: string): Doubt[] {
  const signs = [...text.matchAll(/\$\$?/g)];
  return signs.flatMap(({ index: from, 0: sign }, at) => {
    const end = signs[at + 1];
    if (!end || end[0] !== sign) return [];
    const to = end.index + sign.length;
    const between = text.slice(from, to);
    const isFormula = sign === "$$" || (/\\[a-z]/i.test(between) && !between.includes("\n\n"));
    return isFormula ? [{ from, to, reason: "visibility-unknown" as const }] : [];
  });
}

/** Sorts doubts and joins those that overlap. */
export function joinDoubts(doubts: readonly Doubt[]): Doubt[] {
  const joined: Doubt[] = [];
  for (const one of [...doubts].sort((a, b) => a.from - b.from || a.to - b.to)) {
    const last = joined.at(-1);
    if (last && one.from < last.to) joined.splice(-1, 1, { ...last, to: Math.max(last.to, one.to) });
    else joined.push(one);
  }
  return joined;
}
