import { type GitBinding } from "./command.ts";
/**
 * What a name may stand for. `change`: branches alone, since whoever may push a tag must not choose what a change is judged
 * against. `history`: tags too, where no branch has the name.
 */
export type RefUse = "change" | "history";
/**
 * The full name of the ref that a short or full name stands for; undefined where there is none. Never guessed by Git, which
 * prefers tags, and takes one called `refs/heads/main` for that branch. Throws `RunError` `ref-two`: a tag and a branch, or a
 * local branch that is called like another one of a remote.
 */
export declare function findRef(name: string, use: RefUse, git: GitBinding): Promise<string | undefined>;
/** Ids of the objects whose id begins so. */
export declare function idsBeginning(prefix: string, git: GitBinding): Promise<string[]>;
/** The full name of the branch that another one follows (`main@{upstream}`), or that was checked out before (`@{-1}`). */
export declare function followed(name: string, git: GitBinding): Promise<string | undefined>;
