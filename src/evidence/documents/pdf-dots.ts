import type { Box } from "./pdf-letters.ts";

/**
 * A page painted twice: with some letters, and without them. Each dot is a number: blue in its lowest byte, then green,
 * then red.
 */
export interface TwoPictures {
  readonly width: number;
  readonly height: number;
  readonly with: Uint32Array;
  readonly without: Uint32Array;
}

/** Extent of a letter's ink, in dots. */
export interface Ink {
  readonly width: number;
  readonly height: number;
  /** Largest difference from the background, of 255. */
  readonly contrast: number;
  /** Whether ink fills the whole place: a bar and not a letter, unless it is a stroke. */
  readonly isFull: boolean;
  /** Whether the ink continues beyond the place. */
  readonly isBeyond: boolean;
}

/** Measures the ink of letters at a place (in dots); undefined if there is none. */
export function inkAt(place: Box, pictures: TwoPictures): Ink | undefined {
  const { left, right, top, bottom } = place;
  const [x0, x1] = [Math.max(0, Math.floor(left - margin)), Math.min(pictures.width, Math.ceil(right + margin))];
  const [y0, y1] = [Math.max(0, Math.floor(top - margin)), Math.min(pictures.height, Math.ceil(bottom + margin))];
  const [isAcross, isUp] = [withinOf(left, right), withinOf(top, bottom)];
  let [count, inside, inked, most] = [0, 0, 0, 0];
  let [minX, maxX, minY, maxY] = [x1, -1, y1, -1];
  for (let y = y0; y < y1; y += 1) {
    const isRow = isUp(y);
    for (let x = x0; x < x1; x += 1) {
      const isInside = isRow && isAcross(x);
      if (isInside) inside += 1;
      const at = y * pictures.width + x;
      if (pictures.with[at] === pictures.without[at]) continue;
      const contrast = contrastOf(pictures.with[at] ?? 0, pictures.without[at] ?? 0);
      if (contrast < leastContrast) continue;
      count += 1;
      if (isInside) {
        inked += 1;
        if (contrast > most) most = contrast;
      }
      if (x < minX) minX = x;
      if (x > maxX) maxX = x;
      if (y < minY) minY = y;
      if (y > maxY) maxY = y;
    }
  }
  if (inked === 0) return undefined;
  const [isFull, isBeyond] = [inked >= inside * allOver, count >= (x1 - x0) * (y1 - y0) * allOver];
  return { width: maxX - minX + 1, height: maxY - minY + 1, contrast: most, isFull, isBeyond };
}

/** Returns a test for the dots within an outline; at least one dot. */
function withinOf(from: number, to: number): (dot: number) => boolean {
  const end = Math.max(to - shy, from + 2 * shy);
  return (dot) => dot + 1 > from + shy && dot < end;
}

/** Largest difference between two dots in one colour. */
function contrastOf(a: number, b: number): number {
  const blue = Math.abs((a & 255) - (b & 255));
  const green = Math.abs(((a >> 8) & 255) - ((b >> 8) & 255));
  const red = Math.abs(((a >> 16) & 255) - ((b >> 16) & 255));
  return Math.max(blue, green, red);
}

/** Minimum difference, of 255, for a dot to count as ink. */
const leastContrast = 40;
/** Dots around an outline that its rounded edges may colour. */
const margin = 0.5;
/** Dots at the edge of an outline that a neighbour's rounded edge may colour. */
const shy = 0.25;
/** Share of ink from which a bar covers a letter completely. */
const allOver = 0.97;
