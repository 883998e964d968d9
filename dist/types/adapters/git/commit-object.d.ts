import type { PastCommit } from "../../model/past.ts";
/** Reads what a commit object says. Anything may stand in it but the ids. Throws `RunError` `git-failed`. */
export declare function parsePastCommit(id: string, bytes: Buffer): PastCommit;
