import type { PdfEngine } from "./pdf-engine.ts";
import type { Letter } from "./pdf-letters.ts";
import { bytesPerDot, type OpenPage, Painter } from "./pdf-picture.ts";

/** Share of a page that images lie on, 0 to 1, as far as their frames tell. */
export function sharePainted({ engine, page }: OpenPage): number {
  const count = engine.call("FPDFPage_CountObjects", page);
  const area = engine.call("FPDF_GetPageWidth", page) * engine.call("FPDF_GetPageHeight", page);
  let covered = 0;
  for (let at = 0; at < count; at += 1) {
    const object = engine.call("FPDFPage_GetObject", page, at);
    if (holdsImage(engine, object)) covered += areaOf(engine, object);
  }
  return area > 0 ? Math.min(1, covered / area) : 1;
}

const [imageType, formType] = [3, 5];

function holdsImage(engine: PdfEngine, object: number): boolean {
  const type = engine.call("FPDFPageObj_GetType", object);
  if (type !== formType) return type === imageType;
  const count = engine.call("FPDFFormObj_CountObjects", object);
  for (let at = 0; at < count; at += 1) {
    if (holdsImage(engine, engine.call("FPDFFormObj_GetObject", object, at))) return true;
  }
  return false;
}

function areaOf(engine: PdfEngine, object: number): number {
  const room = engine.allocate(16);
  engine.call("FPDFPageObj_GetBounds", object, room, room + 4, room + 8, room + 12);
  const view = engine.view();
  const [left, bottom, right, top] = [0, 4, 8, 12].map((offset) => view.getFloat32(room + offset, true));
  engine.call("free", room);
  return Math.max(0, (right ?? 0) - (left ?? 0)) * Math.max(0, (top ?? 0) - (bottom ?? 0));
}

/** Dots of a side of the squares a page is looked at in, at one dot a point. */
const side = 16;
/** Of 255: the lightest and the darkest dot of a square that shows something. */
const leastContrast = 60;
/** Share of a page's squares from which on it shows a picture: a logo, a seal or a line is less. */
const leastShare = 0.03;

/** Whether a page shows more of something else than letters: a scan, a photo, letters that are drawn as lines. */
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
  dots: Uint8Array,
  width: number,
  { column, row }: { readonly column: number; readonly row: number },
): boolean {
  let [least, most] = [255, 0];
  for (let y = row * side; y < (row + 1) * side; y += 1) {
    for (let x = column * side; x < Math.min(width, (column + 1) * side); x += 1) {
      const green = dots[(y * width + x) * bytesPerDot + 1];
      if (green === undefined) continue;
      if (green < least) least = green;
      if (green > most) most = green;
    }
  }
  return most - least >= leastContrast;
}
