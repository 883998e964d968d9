import { type Ink, inkAt } from "./pdf-dots.ts";
import type { Box, Letter } from "./pdf-letters.ts";
import { type Layers, withTwins } from "./pdf-objects.ts";
import { type OpenPage, Painter } from "./pdf-picture.ts";

/**
 * Which letters of a page a person sees, and how far their ink reaches, in points: those without which the page, painted, would look
 * otherwise where they stand. How they are hidden does not matter: nothing here follows the state of graphics.
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

/** Dots a point. Nearly all letters are seen at a glance; what is small, thin or pale is looked at more closely. */
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

/** What is cut off does not reach across its outline. Where that is not known, letters are at least not as flat as strokes. */
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

/** Of 255: on white, a grey of #be is seen, one of #bf is not. Black letters painted over in white leave edges of 64. */
const leastContrast = 65;
/** Times a stroke (l, I, ㅡ) is longer than wide. */
const stroke = 2.5;
const word = /[\p{L}\p{N}]/u;
/** Share of its outline, across and upwards, a letter shows at least. */
const reach = 0.6;
/** Share of the height of its font, for one whose outline is not known: of flat ones (一, ㅡ), too. */
const looseReach = 0.05;

function paintWithout(objects: ReadonlySet<number>, painter: Painter, { engine }: OpenPage): number {
  for (const object of objects) engine.call("FPDFPageObj_SetIsActive", object, 0);
  const bitmap = painter.paint();
  for (const object of objects) engine.call("FPDFPageObj_SetIsActive", object, 1);
  return bitmap;
}
