import { type Ink, inkAt } from "./pdf-dots.ts";
import type { Box, Letter } from "./pdf-letters.ts";
import { type Layers, withTwins } from "./pdf-objects.ts";
import { type OpenPage, Painter } from "./pdf-picture.ts";

/**
 * Returns the letters of a page that a person sees, with the extent of their ink in points: those whose removal changes
 * the painted page at their place. Works for any way of hiding: the graphics state is not tracked.
 */
export function seenAmong(letters: readonly Letter[], layers: Layers, open: OpenPage): ReadonlyMap<Letter, Ink> {
  const seen = new Map<Letter, Ink>();
  const look = (left: readonly Letter[], closer: Look) => {
    for (const [letter, ink] of inkAmong(left, closer)) seen.set(letter, ink);
  };
  look(letters, { layers, open, scale: glance });
  const left = letters.filter((letter) => !seen.has(letter));
  if (left.length > 0) look(left, { layers: withTwins(layers, open), open, scale: close });
  return seen;
}

/**
 * Resolutions, in dots per point. Nearly all letters are visible at the first; small, thin or pale ones are checked at
 * the second.
 */
const [glance, close] = [1, 3];

interface Look {
  readonly layers: Layers;
  readonly open: OpenPage;
  readonly scale: number;
}

function* inkAmong(letters: readonly Letter[], { layers, open, scale }: Look): Generator<readonly [Letter, Ink]> {
  const painter = new Painter(open, scale);
  const { width, height } = painter;
  try {
    const whole = painter.paint();
    for (const layer of layers) {
      const own = letters.filter(({ object }) => layer.has(object));
      if (own.length === 0) continue;
      const without = painter.dotsOf(paintWithout(layer, painter, open));
      const pictures = { width, height, with: painter.dotsOf(whole), without };
      for (const letter of own) {
        const place = painter.placeOf(letter.box);
        const ink = inkAt(place, pictures);
        if (ink && isLetter(ink, letter, place))
          yield [letter, { ...ink, width: ink.width / painter.scale, height: ink.height / painter.scale }];
      }
    }
  } finally {
    painter.close();
  }
}

/**
 * Whether ink is that of a letter. Ink that is cut off does not extend across the outline. If the outline is unknown,
 * letters must at least not be as flat as strokes.
 */
function isLetter(
  { width, height, contrast, isFull, isBeyond }: Ink,
  { text, isLoose }: Letter,
  { left, right, top, bottom }: Box,
): boolean {
  const isWord = word.test(text);
  if (isWord && contrast < leastContrast) return false;
  if (isWord && isBeyond) return false;
  if (isWord && isFull && Math.max(width, height) < Math.min(width, height) * stroke) return false;
  if (isLoose) return height + 1 >= (bottom - top) * (isWord ? looseReach : 0);
  return width + 1 >= (right - left) * reach && height + 1 >= (bottom - top) * reach;
}

/**
 * Minimum contrast, of 255: on white, a grey of #be is visible, #bf is not. Black letters painted over in white leave
 * edges of 64.
 */
const leastContrast = 65;
/** Ratio of length to width from which a letter is a stroke (l, I, ㅡ). */
const stroke = 2.5;
const word = /[\p{L}\p{N}]/u;
/** Minimum share of its outline, across and upwards, that a letter shows. */
const reach = 0.6;
/** The same as a share of the font's height, if the outline is unknown; allows for flat letters (一, ㅡ). */
const looseReach = 0.05;

function paintWithout(objects: ReadonlySet<number>, painter: Painter, { engine }: OpenPage): number {
  for (const object of objects) engine.call("FPDFPageObj_SetIsActive", object, 0);
  const bitmap = painter.paint();
  for (const object of objects) engine.call("FPDFPageObj_SetIsActive", object, 1);
  return bitmap;
}
