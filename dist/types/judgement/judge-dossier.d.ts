import type { DossierReport } from "./folder-report.ts";
import { type Guidelines, type Judge, type Prepared } from "./prepare.ts";
/** Reads and judges the guidelines' folder. */
export declare function judgeGuidelines(judge: Judge): Promise<Guidelines>;
/** Dossiers that are read before the policy is asked about all of them. */
export declare const dossiersAtOnce = 32;
/** Of these, so many at the same time: one may have to wait for a document. */
export declare const readAtOnce = 2;
/**
 * Reads and judges vendors' folders, in their order. Dossiers are independent; a folder with a problem is not judged further.
 * Only a few dossiers are in memory at a time.
 */
export declare function judgeVendors(folders: readonly string[], guidelines: Guidelines, judge: Judge): AsyncGenerator<DossierReport>;
/** Judges folders that were read, in their order. Throws `RunError` `policy-failed`. */
export declare function answer(prepared: readonly Prepared[], judge: Omit<Judge, "tree">): DossierReport[];
/** As `answer`, under one deadline: where one of many cannot be judged, it does not ask again whose fault that was. */
export declare function answerAtOnce(prepared: readonly Prepared[], judge: Omit<Judge, "tree">): DossierReport[];
