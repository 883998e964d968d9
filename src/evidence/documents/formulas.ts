import type { Doubt } from "../../model/document-text.ts";

/**
 * Where a text may hold formulas, which GitHub sets and others show as they are written: between two dollar signs with a command
 * between them, or two pairs. A formula can hide what stands in it.
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

/** All doubts in order; those that overlap are one. */
export function joinDoubts(doubts: readonly Doubt[]): Doubt[] {
  const joined: Doubt[] = [];
  for (const one of [...doubts].sort((a, b) => a.from - b.from || a.to - b.to)) {
    const last = joined.at(-1);
    if (last && one.from < last.to) joined.splice(-1, 1, { ...last, to: Math.max(last.to, one.to) });
    else joined.push(one);
  }
  return joined;
}
