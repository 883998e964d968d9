/** Red, green and blue, 0 to 255. */
export type Rgb = readonly [number, number, number];

/** Colour of letters; `auto` is readable on any ground. */
export type Ink = Rgb | "auto" | "unknown";

/** Colours behind letters; `none` is transparent. */
export type Ground = readonly Rgb[] | "none" | "unknown";

export const white: Rgb = [255, 255, 255];
export const black: Rgb = [0, 0, 0];

/** Visibility of a text; a worse one wins. */
export type Visibility = "shown" | "doubt" | "hidden";

/** Parses `FFFFFF` or `#FFFFFF`. */
export function rgbOf(hex: string): Rgb | undefined {
  const [, digits] = /^#?([0-9a-f]{6})$/i.exec(hex) ?? [];
  if (digits === undefined) return undefined;
  const value = Number.parseInt(digits, 16);
  return [value >> 16, (value >> 8) & 0xff, value & 0xff];
}

/** Mixes a share (0 to 1) of one colour into another. */
export function mixed(of: Rgb, into: Rgb, share: number): Rgb {
  const part = (at: 0 | 1 | 2) => Math.round(of[at] * share + into[at] * (1 - share));
  return [part(0), part(1), part(2)];
}

/** Largest difference in red, green or blue that nobody sees, and smallest that everybody sees. */
const unseen = 15;
const seen = 32;

/** Visibility of letters of a colour on their ground. */
export function contrast(ink: Ink, ground: readonly Rgb[] | "unknown"): Visibility {
  if (ink === "auto") return "shown";
  if (ink === "unknown" || ground === "unknown") return "doubt";
  const steps = ground.map((color) => Math.max(...ink.map((part, at) => Math.abs(part - (color[at] ?? 0)))));
  if (steps.every((step) => step <= unseen)) return "hidden";
  return steps.some((step) => step < seen) ? "doubt" : "shown";
}

export function worst(...all: readonly Visibility[]): Visibility {
  if (all.includes("hidden")) return "hidden";
  return all.includes("doubt") ? "doubt" : "shown";
}

/** Returns the visibility common to all cases; `doubt` if they differ. */
export function either(cases: readonly Visibility[]): Visibility {
  const [first = "doubt"] = cases;
  return cases.every((one) => one === first) ? first : "doubt";
}
