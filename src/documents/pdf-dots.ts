import type { Box } from "./pdf-letters.ts";
import { bytesPerDot } from "./pdf-picture.ts";

/** A page painted twice: with some letters, and without them. Four bytes a dot. */
export interface TwoPictures {
  readonly width: number;
  readonly height: number;
  readonly with: Uint8Array;
  readonly without: Uint8Array;
}

/** How far the ink of a letter reaches, in dots. */
export interface Ink {
  readonly width: number;
  readonly height: number;
}

/** The ink letters leave at a place (in dots); undefined where there is none within it, or where it is all over it. */
export function inkAt(place: Box, pictures: TwoPictures): Ink | undefined {
  const { left, right, top, bottom } = place;
  const [x0, x1] = [Math.max(0, Math.floor(left - margin)), Math.min(pictures.width, Math.ceil(right + margin))];
  const [y0, y1] = [Math.max(0, Math.floor(top - margin)), Math.min(pictures.height, Math.ceil(bottom + margin))];
  const within = (at: number, from: number, to: number) =>
    at + 1 > from + shy && at < Math.max(to - shy, from + 2 * shy);
  let [count, inside] = [0, 0];
  let [minX, maxX, minY, maxY] = [x1, -1, y1, -1];
  for (let y = y0; y < y1; y += 1) {
    const isWithin = within(y, top, bottom);
    for (let x = x0; x < x1; x += 1) {
      if (!differs(pictures, (y * pictures.width + x) * bytesPerDot)) continue;
      count += 1;
      if (isWithin && within(x, left, right)) inside += 1;
      if (x < minX) minX = x;
      if (x > maxX) maxX = x;
      if (y < minY) minY = y;
      if (y > maxY) maxY = y;
    }
  }
  if (inside === 0 || count >= (x1 - x0) * (y1 - y0) * allOver) return undefined;
  return { width: maxX - minX + 1, height: maxY - minY + 1 };
}

function differs({ with: a, without: b }: TwoPictures, at: number): boolean {
  return (
    Math.abs((a[at] ?? 0) - (b[at] ?? 0)) >= leastContrast ||
    Math.abs((a[at + 1] ?? 0) - (b[at + 1] ?? 0)) >= leastContrast ||
    Math.abs((a[at + 2] ?? 0) - (b[at + 2] ?? 0)) >= leastContrast
  );
}

/** Of 255: black on #d7d7d7 or white is seen, #d8d8d8 on white is not. */
const leastContrast = 40;
/** Dots around an outline that its rounded edges may colour. */
const margin = 0.5;
/** Dots at the edge of an outline that a neighbour's rounded edge may colour. */
const shy = 0.25;
/** A bar over a letter leaves nothing of it to be seen. */
const allOver = 0.97;
