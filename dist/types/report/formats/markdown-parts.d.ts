import { type Section } from "../../model/section.ts";
import type { RenderOptions } from "./reporter.ts";
/** A table's name: one of the two that come first, which are no vendor's id, or the section it shows. */
export type PartKey = Section;
export declare const gateChangesPart: PartKey;
export declare const mergedPart: PartKey;
/** A row of a table, its cells in Markdown. */
export interface Row {
    readonly part: PartKey;
    /** 0 stays longest when there is no room for all. */
    readonly rank: number;
    readonly cells: readonly string[];
}
/** How a table begins. In Markdown. */
export interface Part {
    readonly title: string;
    readonly heads: readonly (string | undefined)[];
}
/** The whole text: the head, then the tables; within the limit, with how many rows are left out. */
export declare function assemble(head: readonly string[], rows: readonly Row[], partOf: (key: PartKey) => Part, { language, limit }: Pick<RenderOptions, "language" | "limit">): string;
