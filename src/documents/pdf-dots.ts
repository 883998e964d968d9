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
  /** Whether all of the place is ink: a bar and no letter, unless it is a stroke. */
  readonly isFull: boolean;
  /** Whether what is next to it is ink, too. */
  readonly isBeyond: boolean;
}

/** The ink letters leave at a place (in dots); undefined where there is none within it. */
export function inkAt(place: Box, pictures: TwoPictures): Ink | undefined {
  const { left, right, top, bottom } = place;
  const [x0, x1] = [Math.max(0, Math.floor(left - margin)), Math.min(pictures.width, Math.ceil(right + margin))];
  const [y0, y1] = [Math.max(0, Math.floor(top - margin)), Math.min(pictures.height, Math.ceil(bottom + margin))];
  const [isAcross, isUp] = [withinOf(left, right), withinOf(top, bottom)];
  let [count, inside, inked] = [0, 0, 0];
  let [minX, maxX, minY, maxY] = [x1, -1, y1, -1];
  for (let y = y0; y < y1; y += 1) {
    const isRow = isUp(y);
    for (let x = x0; x < x1; x += 1) {
      const isInside = isRow && isAcross(x);
      if (isInside) inside += 1;
      const contrast = contrastAt(pictures, (y * pictures.width + x) * bytesPerDot);
      if (contrast < paleContrast) continue;
      count += 1;
      if (isInside && contrast >= leastContrast) inked += 1;
      if (x < minX) minX = x;
      if (x > maxX) maxX = x;
      if (y < minY) minY = y;
      if (y > maxY) maxY = y;
    }
  }
  if (inked === 0) return undefined;
  const [isFull, isBeyond] = [inked >= inside * allOver, count >= (x1 - x0) * (y1 - y0) * allOver];
  return { width: maxX - minX + 1, height: maxY - minY + 1, isFull, isBeyond };
}

/** Which dots are within an outline, one at least. */
function withinOf(from: number, to: number): (dot: number) => boolean {
  const end = Math.max(to - shy, from + 2 * shy);
  return (dot) => dot + 1 > from + shy && dot < end;
}

function contrastAt({ with: a, without: b }: TwoPictures, at: number): number {
  const blue = Math.abs((a[at] ?? 0) - (b[at] ?? 0));
  const green = Math.abs((a[at + 1] ?? 0) - (b[at + 1] ?? 0));
  const red = Math.abs((a[at + 2] ?? 0) - (b[at + 2] ?? 0));
  return Math.max(blue, green, red);
}

/** Of 255: on white, a grey of #be is seen, one of #bf is not. Black letters painted over in white leave edges of 64. */
const leastContrast = 65;
/** What else of a letter that is seen counts for how far it reaches. */
const paleContrast = 40;
/** Dots around an outline that its rounded edges may colour. */
const margin = 0.5;
/** Dots at the edge of an outline that a neighbour's rounded edge may colour. */
const shy = 0.25;
/** A bar over a letter leaves nothing of it to be seen. */
const allOver = 0.97;
