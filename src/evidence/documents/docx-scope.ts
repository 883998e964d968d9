import { contrast, either, type Ink, type Rgb, type Visibility, worst } from "./color.ts";
import type { Page } from "./docx-page.ts";
import type { RunProperties } from "./docx-properties.ts";
import { merged } from "./docx-styles.ts";

/** One possible look of a cell's letters: it is unknown which banded row of the table the cell is in. */
export interface Case {
  readonly run: RunProperties;
  readonly surface: readonly Rgb[] | "unknown";
}

/** Effect of the surrounding constructs on text. */
export interface Scope {
  readonly visibility: Visibility;
  /** At least one. */
  readonly cases: readonly Case[];
  readonly page: Page;
  /** Width in twips. */
  readonly width: number;
  /** In a box, which may lie on any background. */
  readonly isInBox: boolean;
  /** Colour of letters without one of their own. */
  readonly ink: Ink;
}

/** Smallest readable letter size, in half points. */
const minHalfPoints = 4;

/** Layers that determine the look of a run, lowest first. */
export interface Layers {
  readonly defaults: RunProperties;
  readonly paragraph: RunProperties;
  readonly letters: RunProperties;
  readonly own: RunProperties;
  /** Ground behind the paragraph. */
  readonly ground: RunProperties["ground"];
}

/** Visibility of letters with these properties. */
export function visibilityOf(layers: Layers, scope: Scope): Visibility {
  return worst(scope.visibility, either(scope.cases.map((one) => visibilityIn(one, layers, scope))));
}

function visibilityIn({ run, surface }: Case, layers: Layers, { ink, isInBox }: Scope): Visibility {
  const { defaults, paragraph, letters, own, ground } = layers;
  const styles = [defaults, run, paragraph, letters];
  const all = merged(...styles, own);
  const hiding = styles.filter(({ vanish }) => vanish).length;
  if (own.vanish ?? hiding === 1) return "hidden";
  if (all.halfPoints !== undefined && all.halfPoints < minHalfPoints) return "hidden";
  // Two styles that hide or strike through may cancel each other.
  if ((own.vanish === undefined && hiding > 1) || all.isOdd || all.strike || all.doubleStrike) return "doubt";
  const behind = [all.highlight, all.ground, ground].find((one) => one !== undefined && one !== "none");
  const below = behind ?? surface;
  const seen = contrast(all.color === undefined || all.color === "auto" ? ink : all.color, below);
  return isInBox && seen === "hidden" ? "doubt" : seen;
}
