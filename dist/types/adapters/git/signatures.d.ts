import type { PastCommit, SignatureState } from "../../model/past.ts";
import type { GitPlace } from "./place.ts";
/**
 * Verifies the signatures of commits, by the user's own keys and allowed signers. The repository's configuration has no
 * effect: neither on the programs that run nor on the list of signers. `signers` is the file an option names. Throws
 * `RunError` `signers-inside`, `input-missing`, `input-unreadable` for it.
 */
export declare function signaturesOf(commits: readonly PastCommit[], { place, signers }: {
    readonly place: GitPlace;
    readonly signers: string | undefined;
}): Promise<ReadonlyMap<string, SignatureState>>;
