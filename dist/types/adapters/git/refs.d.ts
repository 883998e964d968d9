import type { GitBinding } from "./binding.ts";
/**
 * Kinds of refs a name may stand for. `change`: only branches, since whoever may push a tag must not choose what a
 * change is judged against. `history`: also tags, if no branch has the name.
 */
export type RefUse = "change" | "history";
/**
 * Returns the full name of the ref that a short or full name stands for; undefined if there is none. The choice is not
 * left to Git, which prefers tags, and takes a tag called `refs/heads/main` for that branch. Throws `RunError`
 * `ref-two` for a tag and a branch, or for a local branch with the full name of another one of a remote.
 */
export declare function findRef(name: string, use: RefUse, git: GitBinding): Promise<string | undefined>;
/** Returns the ids of the objects with a prefix. */
export declare function idsBeginning(prefix: string, git: GitBinding): Promise<string[]>;
/**
 * Returns the full name of the branch that another one tracks (`main@{upstream}`), or that was checked out before
 * (`@{-1}`).
 */
export declare function followed(name: string, git: GitBinding): Promise<string | undefined>;
