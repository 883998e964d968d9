import type { Letter } from "./pdf-letters.ts";

/** Width and height of a letter, in points. */
interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * Returns the letters too small to read, or squeezed to lines, by their outlines or their ink. Neighbours are taken
 * into account: an l is thin.
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

/** Minimum letters of a run to be judged by itself; a shorter one is judged with its neighbours. */
const fewest = 6;
/** Most letters of a run; a longer text object is split into several. */
const most = 64;
/** Minimum size, in points: that of capitals of 2-point letters. */
const leastSize = 1.4;
/** Minimum ratio between the width of the widest letter and the height, or the reverse if the letters are turned. */
const leastShare = 0.22;

/** Splits letters into runs of one text object, which share one size, as offsets; `end` is exclusive. */
function runsOf(signs: readonly Letter[]): { readonly first: number; readonly end: number }[] {
  const runs: { first: number; end: number }[] = [];
  signs.forEach(({ object }, at) => {
    const last = runs.at(-1);
    if (last && signs[last.first]?.object === object && last.end - last.first < most) last.end = at + 1;
    else runs.push({ first: at, end: at + 1 });
  });
  return runs;
}
