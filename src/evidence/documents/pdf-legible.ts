import type { Letter } from "./pdf-letters.ts";

/** How wide and high a letter is, in points. */
interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * Letters nobody can read for their size: too small, or squeezed to lines, by their outlines or by their ink. What one is like is told by
 * those beside it: an l is thin.
 */
export function illegibleAmong(letters: readonly Letter[], ink: ReadonlyMap<Letter, Size>): ReadonlySet<Letter> {
  const signs = letters.filter((letter) => /[\p{L}\p{N}]/u.test(letter.text) && ink.has(letter));
  const outlines = signs.map(({ box }) => ({ width: box.right - box.left, height: box.top - box.bottom }));
  const inks = signs.map((letter) => ink.get(letter) ?? { width: 0, height: 0 });
  const illegible = new Set<Letter>();
  for (const { first, end } of runsOf(signs)) {
    const missing = Math.max(0, fewest - (end - first));
    const beside = [first - missing, end + missing] as const;
    if (isLegible(outlines, ...beside) && isLegible(inks, ...beside)) continue;
    for (const letter of signs.slice(first, end)) illegible.add(letter);
  }
  return illegible;
}

function isLegible(sizes: readonly Size[], first: number, end: number): boolean {
  let [width, height] = [0, 0];
  for (let at = Math.max(0, first); at < Math.min(sizes.length, end); at += 1) {
    width = Math.max(width, sizes[at]?.width ?? 0);
    height = Math.max(height, sizes[at]?.height ?? 0);
  }
  return Math.min(width, height) >= leastSize && Math.min(width, height) >= leastShare * Math.max(width, height);
}

/** Letters next to each other that are told by themselves. */
const fewest = 6;
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
