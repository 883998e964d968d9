import { getResolvedPDFJS } from "unpdf";
import type { Layers, Page } from "./pdf-page.ts";

/** Letters as they are painted, and whether anybody sees them. */
export interface Glyph {
  readonly text: string;
  readonly isSeen: boolean;
}

interface State {
  readonly mode: number;
  readonly fill: string;
  readonly stroke: string;
  readonly fillAlpha: number;
  readonly strokeAlpha: number;
}

const initial: State = { mode: 0, fill: "#000000", stroke: "#000000", fillAlpha: 1, strokeAlpha: 1 };

/** Letters of a page in the order they are painted in. */
export async function shownGlyphs(page: Page, layers: Layers): Promise<Glyph[]> {
  const { OPS } = await getResolvedPDFJS();
  const { fnArray, argsArray } = await page.getOperatorList({ annotationMode: 0 });
  const painter = new Painter(layers, OPS);
  fnArray.forEach((operator, at) => {
    painter.paint(operator, argsArray[at] ?? []);
  });
  return painter.glyphs;
}

type Operators = Awaited<ReturnType<typeof getResolvedPDFJS>>["OPS"];

/** Follows the state of graphics (ISO 32000-1, 8.4) as far as it decides what is seen. */
class Painter {
  readonly glyphs: Glyph[] = [];
  private readonly layers: Layers;
  private readonly ops: Operators;
  private state = initial;
  private readonly saved: State[] = [];
  /** Of the marked content that is open, whether it is on a layer that is not shown. */
  private readonly marked: boolean[] = [];

  constructor(layers: Layers, ops: Operators) {
    this.layers = layers;
    this.ops = ops;
  }

  paint(operator: number, args: readonly unknown[]): void {
    const { ops } = this;
    if (operator === ops.save || operator === ops.paintFormXObjectBegin || operator === ops.beginGroup) {
      this.saved.push(this.state);
    } else if (operator === ops.restore || operator === ops.paintFormXObjectEnd || operator === ops.endGroup) {
      this.state = this.saved.pop() ?? initial;
    } else if (operator === ops.setTextRenderingMode) this.set({ mode: Number(args[0]) });
    else if (operator === ops.setFillRGBColor) this.set({ fill: String(args[0]) });
    else if (operator === ops.setStrokeRGBColor) this.set({ stroke: String(args[0]) });
    else if (operator === ops.setFillTransparent) this.set({ fill: transparent });
    else if (operator === ops.setStrokeTransparent) this.set({ stroke: transparent });
    else if (operator === ops.setFillColorN) this.set({ fill: pattern });
    else if (operator === ops.setStrokeColorN) this.set({ stroke: pattern });
    else if (operator === ops.setGState) this.setAll(args[0]);
    else if (operator === ops.beginMarkedContent) this.marked.push(false);
    else if (operator === ops.beginMarkedContentProps) this.marked.push(this.isHiddenLayer(args));
    else if (operator === ops.endMarkedContent) this.marked.pop();
    else if (operator === ops.showText) this.show(args[0]);
  }

  private set(change: Partial<State>): void {
    this.state = { ...this.state, ...change };
  }

  private setAll(entries: unknown): void {
    if (!Array.isArray(entries)) return;
    for (const [key, value] of entries) {
      if (key === "ca") this.set({ fillAlpha: Number(value) });
      if (key === "CA") this.set({ strokeAlpha: Number(value) });
    }
  }

  private isHiddenLayer([tag, layer]: readonly unknown[]): boolean {
    return tag === "OC" && !this.layers.isVisible(layer);
  }

  private show(glyphs: unknown): void {
    if (!Array.isArray(glyphs)) return;
    const isSeen = isPainted(this.state) && !this.marked.includes(true);
    for (const glyph of glyphs) {
      const text: unknown = typeof glyph === "object" && glyph !== null ? Reflect.get(glyph, "unicode") : undefined;
      if (typeof text === "string") this.glyphs.push({ text, isSeen });
    }
  }
}

const transparent = "transparent";
const pattern = "pattern";
/** Below it, nobody sees what is painted. */
const minAlpha = 0.05;

/** Modes 0 to 7: fill, stroke, both, neither; then the same again, as a clipping path too. */
function isPainted({ mode, fill, stroke, fillAlpha, strokeAlpha }: State): boolean {
  const painting = mode & 3;
  const fills = painting === 0 || painting === 2;
  const strokes = painting === 1 || painting === 2;
  return (fills && isVisible(fill, fillAlpha)) || (strokes && isVisible(stroke, strokeAlpha));
}

/** White is taken for the colour of the paper. */
function isVisible(color: string, alpha: number): boolean {
  return color !== transparent && alpha >= minAlpha && !/^#f[c-f]f[c-f]f[c-f]$/i.test(color);
}
