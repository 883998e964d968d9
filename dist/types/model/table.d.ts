/** Kind of the file a table stands in; the words for its rows and columns depend on it. */
export type TableKind = "sheet" | "csv" | "html" | "markdown";
/** A cell with its text, as it is shown. */
export interface TableCell {
    /** Lines end in "\n"; no control or invisible characters, no space at the ends of a line. */
    readonly text: string;
    /** `YYYY-MM-DD`, if the format of the cell says that it is a date. */
    readonly date?: string;
    /** Web addresses the cell links to, other than its text. */
    readonly links?: readonly string[];
    /** Whether the cell repeats a merged cell that begins in another row or column. */
    readonly repeats?: "row" | "column";
}
/** A row that is not empty. `cells` has one for each column up to the last; absent ones are empty. */
export interface TableRow {
    /** From 1, as a spreadsheet counts; in Markdown the line of the file. */
    readonly number: number;
    readonly cells: readonly (TableCell | undefined)[];
}
/** A table of a file: a sheet, a CSV file, or one of the tables of a page. */
export interface Table {
    readonly kind: TableKind;
    /** Name of the sheet; "" for other kinds. */
    readonly name: string;
    /** Number among the tables of the file, from 1. */
    readonly number: number;
    /** Lines before the table, the nearest last. */
    readonly before: readonly string[];
    readonly rows: readonly TableRow[];
}
/** The tables of a file, and the names of sheets that were not read because they are hidden. */
export interface Tables {
    readonly tables: readonly Table[];
    readonly hidden: readonly string[];
}
