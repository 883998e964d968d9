import type { Letter } from "./pdf-letters.ts";
import { type OpenPage, Painter } from "./pdf-picture.ts";

/** Side of the squares a page is examined in, in dots at one dot per point. */
const side = 16;
/** Of 255: minimum difference between the lightest and darkest dot of a square that shows something. */
const leastContrast = 60;
/** Share of a page's squares from which it shows a picture: a logo, a seal or a line is less. */
const leastShare = 0.03;

/** Whether a page shows substantially more than letters: a scan, a photo, or letters drawn as lines. */
export function showsMoreThan(letters: readonly Letter[], open: OpenPage): boolean {
  const { engine } = open;
  const objects = new Set(letters.map(({ object }) => object));
  for (const object of objects) engine.call("FPDFPageObj_SetIsActive", object, 0);
  const painter = new Painter(open, 1);
  try {
    const dots = painter.dotsOf(painter.paint());
    const columns = Math.ceil(painter.width / side);
    const rows = Math.ceil(painter.height / side);
    const lettered = new Set<number>();
    for (const { box } of letters) {
      const { left, right, top, bottom } = painter.placeOf(box);
      const [x, y] = [(left + right) / 2, (top + bottom) / 2].map((dot) => Math.floor(dot / side));
      lettered.add((y ?? 0) * columns + (x ?? 0));
    }
    let busy = 0;
    for (let square = 0; square < columns * rows; square += 1) {
      if (
        !lettered.has(square) &&
        isBusy(dots, painter.width, { column: square % columns, row: Math.floor(square / columns) })
      )
        busy += 1;
    }
    return busy >= columns * rows * leastShare && busy > lettered.size;
  } finally {
    painter.close();
    for (const object of objects) engine.call("FPDFPageObj_SetIsActive", object, 1);
  }
}

function isBusy(
  dots: Uint32Array,
  width: number,
  { column, row }: { readonly column: number; readonly row: number },
): boolean {
  let [least, most] = [255, 0];
  for (let y = row * side; y < (row + 1) * side; y += 1) {
    for (let x = column * side; x < Math.min(width, (column + 1) * side); x += 1) {
      const dot = dots[y * width + x];
      if (dot === undefined) continue;
      const green = (dot >> 8) & 255;
      if (green < least) least = green;
      if (green > most) most = green;
    }
  }
  return most - least >= leastContrast;
}
