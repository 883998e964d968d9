import type { Localized } from "../../../model/language.ts";
import type { RequirementState } from "../report.ts";

/** A table for the auditor, to become a sheet or a file. */
export interface Table {
  readonly name: string;
  readonly columns: readonly Column[];
  /** Columns that stay in view. */
  readonly frozen: number;
  readonly rows: readonly (readonly Cell[])[];
}

export interface Column {
  readonly title: string;
  /** In characters. */
  readonly width: number;
}

/** Text, one of our own whole numbers, or text with a colour. Colour never adds information to the text. */
export type Cell = string | number | Toned;

export interface Toned {
  readonly text: string;
  readonly tone: RequirementState;
}

export type Say = (text: Localized) => string;

/** Builds columns from titles and widths. */
export function columnsOf(say: Say, columns: readonly (readonly [Localized, number])[]): Column[] {
  return columns.map(([title, width]) => ({ title: say(title), width }));
}

/** Joins the lines of one cell. */
export function lines(texts: readonly string[]): string {
  return texts.join("\n");
}
