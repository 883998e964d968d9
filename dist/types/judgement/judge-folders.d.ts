import { type FolderReport } from "./folder-report.ts";
import type { Guidelines, Judge } from "./prepare.ts";
/** Judges vendors' folders, in their order, before any run configuration. */
export type JudgeFolders = (folders: readonly string[], guidelines: Guidelines, judge: Judge) => AsyncIterable<FolderReport>;
/** Judges in this thread, one after the other. */
export declare function judgeHere(folders: readonly string[], guidelines: Guidelines, judge: Judge): AsyncGenerator<FolderReport>;
