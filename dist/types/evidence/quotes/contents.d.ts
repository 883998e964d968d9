import type { Candidate } from "./headings.ts";
/** Without the lines of a table of contents: headings in a row that all come again, or that stand below such a title. */
export declare function withoutContents(source: string, candidates: readonly Candidate[]): Candidate[];
