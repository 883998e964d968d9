import type { PdfEngine } from "./pdf-engine.ts";
import type { Box } from "./pdf-letters.ts";

/** An open page in the engine. */
export interface OpenPage {
  readonly engine: PdfEngine;
  readonly page: number;
  /** Form handle that paints the document's fields; 0 if there are none. */
  readonly form: number;
}

/** Paints a page repeatedly in one size. Must be disposed. */
export class Painter {
  readonly width: number;
  readonly height: number;
  /** Dots per point. */
  readonly scale: number;
  private readonly open: OpenPage;
  private readonly bitmaps: number[] = [];
  /** Matrix from points of the page to dots: x = a·x + c·y + e, y = b·x + d·y + f. */
  private readonly matrix: readonly [number, number, number, number, number, number];

  /** `scale` in dots per point; less if the picture would have more than `maxDots`. */
  constructor(open: OpenPage, scale: number) {
    const { engine, page } = open;
    const [width, height] = ["FPDF_GetPageWidth", "FPDF_GetPageHeight"].map((name) => engine.call(name, page));
    const [across, up] = [sideOf(width), sideOf(height)];
    const used = Math.min(scale, Math.sqrt(maxDots / (across * up)));
    this.open = open;
    this.scale = used;
    this.width = Math.min(maxDots, Math.ceil(across * used));
    this.height = Math.max(1, Math.min(Math.floor(maxDots / this.width), Math.ceil(up * used)));
    this.matrix = this.measure();
  }

  /** Paints the page in its current state, on white. Pass the result to `dotsOf`. */
  paint(): number {
    const { engine, page, form } = this.open;
    const { width, height } = this;
    const bitmap = engine.call("FPDFBitmap_CreateEx", width, height, fourBytes, 0, 0);
    if (bitmap === 0) throw new Error("the engine has no room");
    this.bitmaps.push(bitmap);
    engine.call("FPDFBitmap_FillRect", bitmap, 0, 0, width, height, white);
    engine.call("FPDF_RenderPageBitmap", bitmap, page, 0, 0, width, height, 0, withAnnotations);
    if (form !== 0) engine.call("FPDF_FFLDraw", form, bitmap, page, 0, 0, width, height, 0, withAnnotations);
    return bitmap;
  }

  /**
   * Returns the painted dots, one number each (blue in its lowest byte, then green, then red): a view of the engine's
   * memory, valid until the next call.
   */
  dotsOf(bitmap: number): Uint32Array {
    const { engine } = this.open;
    const { buffer, byteOffset } = engine.bytes(engine.call("FPDFBitmap_GetBuffer", bitmap), 0);
    return new Uint32Array(buffer, byteOffset, this.width * this.height);
  }

  /** Converts a box of the page to dots and fractions of them. */
  placeOf({ left, right, bottom, top }: Box): Box {
    const [a, b, c, d, e, f] = this.matrix;
    const xs = [a * left + c * bottom + e, a * right + c * top + e];
    const ys = [b * left + d * bottom + f, b * right + d * top + f];
    return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
  }

  close(): void {
    for (const bitmap of this.bitmaps) this.open.engine.call("FPDFBitmap_Destroy", bitmap);
  }

  /** Measures the matrix. Rotated and cropped pages have other ones, and the engine only reports whole dots. */
  private measure(): readonly [number, number, number, number, number, number] {
    const { engine, page } = this.open;
    const room = engine.allocate(8);
    const place = (x: number, y: number): readonly [number, number] => {
      const [width, height] = [this.width * fineness, this.height * fineness];
      engine.call("FPDF_PageToDevice", page, 0, 0, width, height, 0, x, y, room, room + 4);
      const view = engine.view();
      return [view.getInt32(room, true) / fineness, view.getInt32(room + 4, true) / fineness];
    };
    const [e, f] = place(0, 0);
    const [ax, ay] = place(measured, 0);
    const [cx, cy] = place(0, measured);
    engine.call("free", room);
    return [(ax - e) / measured, (ay - f) / measured, (cx - e) / measured, (cy - f) / measured, e, f];
  }
}

/** Most dots of a picture: 24 × 24 inches at 72 dots per inch, or an A4 page at 240. */
const maxDots = 6_000_000;
/** `FPDFBitmap_BGRx`. */
const fourBytes = 3;
const white = 0xffffffff;
/** `FPDF_ANNOT`: annotations may cover the page. */
const withAnnotations = 1;
const fineness = 256;
const measured = 256;

/** Side of a page in points, within bounds whatever the document states. */
function sideOf(points: number | undefined): number {
  return Math.min(maxDots, Math.max(1, points !== undefined && Number.isFinite(points) ? points : 1));
}
