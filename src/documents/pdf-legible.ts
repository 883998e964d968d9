import type { Letter } from "./pdf-letters.ts";

/** Letters nobody can read for their size: too small, or squeezed to lines. What one is like is told by those beside it: an l is thin. */
export function illegibleAmong(letters: readonly Letter[]): ReadonlySet<Letter> {
  const signs = letters.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  const sizes = signs.map(({ box }) => ({ width: box.right - box.left, height: box.top - box.bottom }));
  const illegible = new Set<Letter>();
  runsOf(signs).forEach(({ first, end }) => {
    const missing = Math.max(0, fewest - (end - first));
    const beside = sizes.slice(Math.max(0, first - missing), end + missing);
    const width = Math.max(...beside.map((size) => size.width));
    const height = Math.max(...beside.map((size) => size.height));
    if (Math.min(width, height) >= leastSize && Math.min(width, height) >= leastShare * Math.max(width, height)) return;
    for (const letter of signs.slice(first, end)) illegible.add(letter);
  });
  return illegible;
}

/** Letters next to each other that are told by themselves. */
const fewest = 3;
/** Letters of a run at most: more of one object are several. */
const most = 64;
/** Points: capitals of letters of 2 points. */
const leastSize = 1.4;
/** Of the height, the width of the widest letter, or the other way round where they are turned. */
const leastShare = 0.22;

/** Letters of one text object, which have one size, as offsets; `end` is exclusive. */
function runsOf(signs: readonly Letter[]): { readonly first: number; readonly end: number }[] {
  const runs: { first: number; end: number }[] = [];
  signs.forEach(({ object }, at) => {
    const last = runs.at(-1);
    if (last && signs[last.first]?.object === object && last.end - last.first < most) last.end = at + 1;
    else runs.push({ first: at, end: at + 1 });
  });
  return runs;
}
