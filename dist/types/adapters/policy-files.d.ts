import { type Policy } from "../ruleset/evaluate.ts";
/**
 * Loads the compiled policies from a folder and verifies their digests. Throws `RunError` `policy-missing` when a file is
 * not there, `policy-altered` when it is not the one that was built.
 */
export declare function loadPolicyFiles(folder: URL): Promise<Policy>;
