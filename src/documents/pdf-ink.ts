import { isInked } from "./pdf-dots.ts";
import type { Letter } from "./pdf-letters.ts";
import { type OpenPage, Painter } from "./pdf-picture.ts";

/**
 * Which letters of a page a person sees: those without which the page, painted, would look otherwise where they stand. How they are hidden
 * does not matter: nothing here follows the state of graphics.
 */
export function seenAmong(letters: readonly Letter[], layers: Layers, open: OpenPage): ReadonlySet<Letter> {
  const seen = new Set<Letter>();
  for (const scale of scales) {
    const left = letters.filter((letter) => !seen.has(letter));
    if (left.length === 0) break;
    for (const letter of inkAmong(left, { layers, open, scale })) seen.add(letter);
  }
  return seen;
}

/** Dots a point. Nearly all letters are seen at a glance; what is small, thin or pale is looked at more closely. */
const scales = [1, 3];

/** Text objects by layer: those of one do not cover those of the same, and are looked at together. */
export type Layers = readonly ReadonlySet<number>[];

interface Look {
  readonly layers: Layers;
  readonly open: OpenPage;
  readonly scale: number;
}

function* inkAmong(letters: readonly Letter[], { layers, open, scale }: Look): Generator<Letter> {
  const painter = new Painter(open, scale);
  try {
    const whole = painter.paint();
    for (const layer of layers) {
      const own = letters.filter(({ object }) => layer.has(object));
      if (own.length === 0) continue;
      const without = paintWithout(layer, painter, open);
      const pictures = {
        width: painter.width,
        height: painter.height,
        with: painter.dotsOf(whole),
        without: painter.dotsOf(without),
      };
      for (const letter of own) if (isInked(painter.placeOf(letter.box), pictures)) yield letter;
    }
  } finally {
    painter.close();
  }
}

function paintWithout(objects: ReadonlySet<number>, painter: Painter, { engine }: OpenPage): number {
  for (const object of objects) engine.call("FPDFPageObj_SetIsActive", object, 0);
  const bitmap = painter.paint();
  for (const object of objects) engine.call("FPDFPageObj_SetIsActive", object, 1);
  return bitmap;
}
