import { contrast, either, type Ink, type Rgb, type Visibility, worst } from "./color.ts";
import type { Page } from "./docx-page.ts";
import type { RunProperties } from "./docx-properties.ts";
import { merged } from "./docx-styles.ts";

/** One of the looks that the letters of a cell may have: which of a table's banded rows it is in is not known. */
export interface Case {
  readonly run: RunProperties;
  readonly surface: readonly Rgb[] | "unknown";
}

/** What the constructs around a place say of text in it. */
export interface Scope {
  readonly visibility: Visibility;
  /** At least one. */
  readonly cases: readonly Case[];
  readonly page: Page;
  /** Twips from side to side. */
  readonly width: number;
  /** In a box, which may lie on anything. */
  readonly isInBox: boolean;
  /** The colour of letters that have none of their own. */
  readonly ink: Ink;
}

/** Smallest size of letters anybody reads, in half points. */
const minHalfPoints = 4;

/** The layers that make the look of a run, lowest first. */
export interface Layers {
  readonly defaults: RunProperties;
  readonly paragraph: RunProperties;
  readonly letters: RunProperties;
  readonly own: RunProperties;
  /** Behind the paragraph. */
  readonly ground: RunProperties["ground"];
}

/** Whether letters with these properties are shown. */
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
  // Two styles that hide, or strike through, may take that back from each other.
  if ((own.vanish === undefined && hiding > 1) || all.isOdd || all.strike || all.doubleStrike) return "doubt";
  const behind = [all.highlight, all.ground, ground].find((one) => one !== undefined && one !== "none");
  const below = behind ?? surface;
  const seen = contrast(all.color === undefined || all.color === "auto" ? ink : all.color, below);
  return isInBox && seen === "hidden" ? "doubt" : seen;
}
