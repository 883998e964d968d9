import type { Localized } from "../../../model/language.ts";
import type { RequirementState } from "../report.ts";

/** A table of the auditor's, before it is a sheet or a file. */
export interface Table {
  readonly name: string;
  readonly columns: readonly Column[];
  /** Columns that stay in sight. */
  readonly frozen: number;
  readonly rows: readonly (readonly Cell[])[];
}

export interface Column {
  readonly title: string;
  /** In characters. */
  readonly width: number;
}

/** Text, a whole number of ours, or text with a colour. Colour never says what the text does not. */
export type Cell = string | number | Toned;

export interface Toned {
  readonly text: string;
  readonly tone: RequirementState;
}

export type Say = (text: Localized) => string;

/** Columns by their title and width. */
export function columnsOf(say: Say, columns: readonly (readonly [Localized, number])[]): Column[] {
  return columns.map(([title, width]) => ({ title: say(title), width }));
}

/** Lines of one cell. */
export function lines(texts: readonly string[]): string {
  return texts.join("\n");
}
