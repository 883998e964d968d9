import type { PdfEngine } from "./pdf-engine.ts";
import type { OpenPage } from "./pdf-picture.ts";

/** Text objects by layer: those of one layer do not cover each other, and are examined together. */
export type Layers = readonly ReadonlySet<number>[];

const [textType, imageType, formType] = [1, 3, 5];

/** Returns the text objects of a page, including those in its forms. */
function textObjectsOf({ engine, page }: OpenPage): number[] {
  const found: number[] = [];
  const look = (object: number) => {
    const type = engine.call("FPDFPageObj_GetType", object);
    if (type === textType) found.push(object);
    if (type !== formType) return;
    const count = engine.call("FPDFFormObj_CountObjects", object);
    for (let at = 0; at < count; at += 1) look(engine.call("FPDFFormObj_GetObject", object, at));
  };
  const count = engine.call("FPDFPage_CountObjects", page);
  for (let at = 0; at < count; at += 1) look(engine.call("FPDFPage_GetObject", page, at));
  return found;
}

/**
 * Adds to each layer the text objects that paint the same again with a slight offset, as some programs print bold: the
 * engine has the letters of only one of them, and without that one the page looks the same.
 */
export function withTwins(layers: Layers, open: OpenPage): Layers {
  const { engine } = open;
  const silent = textObjectsOf(open).filter((object) => !layers.some((layer) => layer.has(object)));
  if (silent.length === 0) return layers;
  const twins = silent.map((object) => frameOf(engine, object));
  return layers.map((layer) => {
    const frames = new Map<string, Frame[]>();
    for (const frame of [...layer].filter((object) => object !== 0).map((object) => frameOf(engine, object))) {
      const known = frames.get(frame.kind);
      if (known) known.push(frame);
      else frames.set(frame.kind, [frame]);
    }
    const own = twins.filter((twin) => frames.get(twin.kind)?.some((frame) => isBeside(twin, frame)));
    return new Set([...layer, ...own.map(({ object }) => object)]);
  });
}

interface Frame {
  readonly object: number;
  /** Equal for objects of one font, size, width and height. */
  readonly kind: string;
  readonly left: number;
  readonly bottom: number;
  readonly height: number;
}

function frameOf(engine: PdfEngine, object: number): Frame {
  const [left = 0, bottom = 0, right = 0, top = 0] = boundsOf(engine, object);
  const font = engine.call("FPDFTextObj_GetFont", object);
  const size = [right - left, top - bottom].map((length) => length.toFixed(1)).join(" ");
  return { object, kind: `${font} ${size}`, left, bottom, height: top - bottom };
}

/** Largest offset of a second print, as a share of the object's height. */
const mostAside = 0.2;

function isBeside(one: Frame, other: Frame): boolean {
  const most = one.height * mostAside;
  return Math.abs(one.left - other.left) <= most && Math.abs(one.bottom - other.bottom) <= most;
}

/** Returns left, bottom, right and top, in points of the object's container. */
function boundsOf(engine: PdfEngine, object: number): readonly number[] {
  const room = engine.allocate(16);
  engine.call("FPDFPageObj_GetBounds", object, room, room + 4, room + 8, room + 12);
  const view = engine.view();
  const bounds = [0, 4, 8, 12].map((offset) => view.getFloat32(room + offset, true));
  engine.call("free", room);
  return bounds;
}

/** Share of a page covered by images, 0 to 1, judged by their frames. */
export function shareOfImages({ engine, page }: OpenPage): number {
  const count = engine.call("FPDFPage_CountObjects", page);
  const area = engine.call("FPDF_GetPageWidth", page) * engine.call("FPDF_GetPageHeight", page);
  let covered = 0;
  for (let at = 0; at < count; at += 1) {
    const object = engine.call("FPDFPage_GetObject", page, at);
    if (holdsImage(engine, object)) covered += areaOf(engine, object);
  }
  return area > 0 ? Math.min(1, covered / area) : 1;
}

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
  const [left = 0, bottom = 0, right = 0, top = 0] = boundsOf(engine, object);
  return Math.max(0, right - left) * Math.max(0, top - bottom);
}
