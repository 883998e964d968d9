import type { RawProblem } from "../model/problem.ts";
import { type SourceFile } from "../model/tree.ts";
import { type RecordDocument } from "./document.ts";
export declare function parseJson({ path, bytes }: SourceFile): RecordDocument | RawProblem;
