import type { RawProblem } from "../../model/problem.ts";
import type { NewText, RecordFiles } from "./record-files.ts";
/** Files in canonical form, files to be written anew, and files left as they are with the reason. */
export interface FormattedFiles {
    /** Number of files that have the form already. */
    readonly unchanged: number;
    readonly changed: readonly NewText[];
    readonly left: readonly RawProblem[];
}
/** Brings record files into canonical form. What cannot be parsed, or would lose a comment, is left. */
export declare function formatFiles({ files, problems }: RecordFiles): FormattedFiles;
