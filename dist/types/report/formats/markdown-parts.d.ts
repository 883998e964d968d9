import { type Section } from "../../model/section.ts";
import type { RenderOptions } from "./reporter.ts";
/** Key of a table: one of the two that come first, which cannot be vendor ids, or the section it shows. */
export type PartKey = Section;
export declare const gateChangesPart: PartKey;
export declare const mergedPart: PartKey;
/** A row of a table; its cells are Markdown. */
export interface Row {
    readonly part: PartKey;
    /** 0 is dropped last if there is no room for all. */
    readonly rank: number;
    readonly cells: readonly string[];
}
/** Start of a table, in Markdown. */
export interface Part {
    readonly title: string;
    readonly heads: readonly (string | undefined)[];
}
/** Joins the head and the tables, within the limit, and says how many rows are left out. */
export declare function assemble(head: readonly string[], rows: readonly Row[], partOf: (key: PartKey) => Part, { language, limit }: Pick<RenderOptions, "language" | "limit">): string;
