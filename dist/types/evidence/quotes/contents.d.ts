import type { Candidate } from "./headings.ts";
/** Removes the lines of a table of contents: consecutive headings that all occur again, or that follow such a title. */
export declare function withoutContents(source: string, candidates: readonly Candidate[]): Candidate[];
