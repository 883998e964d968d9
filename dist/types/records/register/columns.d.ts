import type { Table } from "../../model/table.ts";
import { type RegisterField } from "./fields.ts";
/** A column with its heading and meaning; a column without a known meaning is kept as a note. */
export interface RegisterColumn {
    /** From 1. */
    readonly at: number;
    readonly heading: string;
    readonly field: RegisterField;
    /** Whether the heading was not recognised. */
    readonly isUnknown: boolean;
}
/** A table's headings. */
export interface Headings {
    readonly columns: readonly RegisterColumn[];
    /** Index in the table's rows of the first row of headings, and of the first row of data. */
    readonly first: number;
    readonly data: number;
}
/** Columns that the user named: from the folded heading to its field. */
export type ColumnMap = ReadonlyMap<string, RegisterField>;
/**
 * Finds the row of headings: the one with the most known columns. Undefined if no row names at least two columns, a
 * vendor's among them.
 */
export declare function findHeadings({ rows }: Table, map: ColumnMap): Headings | undefined;
