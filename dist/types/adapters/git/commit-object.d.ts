import type { PastCommit } from "../../model/past.ts";
/** Parses a commit object. Anything but the ids may be arbitrary text. Throws `RunError` `git-failed`. */
export declare function parsePastCommit(id: string, bytes: Buffer): PastCommit;
