import type { RawProblem } from "../model/problem.ts";
import type { SourceFile } from "../model/tree.ts";
import { SourceText } from "./source-text.ts";
/** Largest record file, in bytes. Larger ones are rejected unread: a record holds references, not documents. */
export declare const maxFileBytes: number;
/** Most nodes of one file once its aliases are expanded: JSON, and so the policy input, repeats each of them. */
export declare const maxExpandedNodes = 200000;
/** A file whose YAML could be parsed. `values` has one value for each YAML document, in order. */
export interface ParsedFile {
    readonly text: SourceText;
    readonly values: readonly unknown[];
}
/**
 * Parses one file as YAML 1.2 (core schema, no custom tags). Accepts any bytes: what cannot be read becomes a problem.
 */
export declare function parseFile(file: SourceFile): ParsedFile | RawProblem;
export declare function isParsed(answer: ParsedFile | RawProblem): answer is ParsedFile;
export declare function isProblem(answer: ParsedFile | RawProblem): answer is RawProblem;
