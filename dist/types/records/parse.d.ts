import type { RawProblem } from "../model/problem.ts";
import type { SourceFile } from "../model/tree.ts";
import { SourceText } from "./source-text.ts";
/** Largest record file, in bytes. Larger ones are refused unread: a record holds references, not documents. */
export declare const maxFileBytes: number;
/** Most nodes one file may have once its aliases are expanded: JSON, and so the policy input, repeats each of them. */
export declare const maxExpandedNodes = 200000;
/** A file whose YAML could be read. `values` holds one value for each YAML document, in order. */
export interface ParsedFile {
    readonly text: SourceText;
    readonly values: readonly unknown[];
}
/** Reads one file as YAML 1.2 (core schema, no custom tags). Any bytes are fine: what cannot be read is a problem. */
export declare function parseFile(file: SourceFile): ParsedFile | RawProblem;
/** Whether a file could be parsed. */
export declare function isParsed(answer: ParsedFile | RawProblem): answer is ParsedFile;
/** Whether a file could not be parsed. */
export declare function isProblem(answer: ParsedFile | RawProblem): answer is RawProblem;
