import type { PastCommit, SignatureState } from "../../model/past.ts";
import type { GitPlace } from "./place.ts";
/**
 * What the signatures of commits are worth: by the user's own keys and allowed signers. What the repository configures has no
 * say: neither a program to run nor a list of signers. `signers` is the file an option names. Throws `RunError`
 * `signers-inside`, `input-missing`, `input-unreadable` for it.
 */
export declare function signaturesOf(commits: readonly PastCommit[], { place, signers }: {
    readonly place: GitPlace;
    readonly signers: string | undefined;
}): Promise<ReadonlyMap<string, SignatureState>>;
