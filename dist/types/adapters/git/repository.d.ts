import type { FolderChanges } from "../../model/folder-changes.ts";
import type { Past } from "../../model/past.ts";
import type { CommitInventory, InventoryTree } from "../../model/tree.ts";
import type { GitBinding } from "./binding.ts";
import { type Asked } from "./place.ts";
import { type RefUse } from "./refs.ts";
/** A commit, and the full name of the ref that led to it, if any. */
export interface FoundCommit {
    readonly commit: string;
    readonly ref: string | undefined;
}
/** Files of the index. */
export interface Staged {
    readonly tree: InventoryTree;
    /** Compares the inventory's folders at a commit with the index. */
    compare(base: string, inventory: string): Promise<FolderChanges>;
    close(): void;
}
/**
 * A Git repository, read object by object: work tree, index, hooks, filters, replacements and remotes have no effect.
 * Commits are named by full ids, as `resolve` returns them. All paths are from the root, which may be a folder below
 * the repository's top. Every object is checked against its id, so what is read is what the commit names. Every method
 * throws `RunError` if Git ends or an object is damaged (`git-failed`) or not in the clone (`object-missing`).
 */
export interface Repository {
    /**
     * Finds the commit of a branch, id or other revision; with `use` "history", also of a tag by its short name. Throws
     * `RunError` `ref-invalid`, `ref-two`, `ref-ambiguous`, `ref-unknown`, and `ref-not-fetched` in a shallow clone.
     */
    find(revision: string, use?: RefUse): Promise<FoundCommit>;
    /** Returns the full id of what `find` finds. */
    resolve(revision: string, use?: RefUse): Promise<string>;
    /** Whether `HEAD` names a commit: not before the first one. */
    hasHead(): Promise<boolean>;
    /** Parents named by a commit, in its order, whether they are in the clone or not. */
    parents(commit: string): Promise<readonly string[]>;
    /** Root's folder below the top of the work tree, ending in "/"; "" at the top. */
    folder(): Promise<string>;
    /** Options and environment that bind Git to it. */
    readonly binding: GitBinding;
    /** Whether there are files on disk to judge. */
    readonly hasWorkTree: boolean;
    /** Returns the files at a commit. Empty if the commit does not have the root's folder. */
    tree(commit: string): Promise<CommitInventory>;
    /**
     * Returns the commit where a change began: the best common ancestor of base and head. If one is the other or its
     * parent, the commits themselves show it: a clone of depth 2, or of depth 1 with the parent fetched, is enough.
     * Otherwise a shallow clone may only have an older ancestor. Throws `RunError` `history-missing` if it ends before
     * any, `histories-unrelated` if there is none.
     */
    mergeBase(base: string, head: string): Promise<string>;
    /** Compares the inventory's folders at two commits. Reads only trees that differ. */
    compare(base: string, head: string, inventory: string): Promise<FolderChanges>;
    /**
     * Compares the inventory's folders at a commit with the files on disk. Compares the bytes of every file in these
     * folders, including those Git ignores or would convert; `documents` and `outside` are null, since nothing else is
     * examined.
     */
    compareWithDisk(base: string, inventory: string): Promise<FolderChanges>;
    /** Returns what `git commit` would record. Throws `RunError` `index-unmerged`. */
    staged(): Promise<Staged>;
    /** Whether the clone's history is truncated. */
    isShallow(): Promise<boolean>;
    /**
     * Returns the commits along first parents. `signers` is a file of allowed signers that replaces the one in the user's
     * configuration. Throws `RunError` `history-shallow`; with `single-commits`, only its `line` does.
     */
    past(signers?: string, only?: "single-commits"): Promise<Past>;
    /** Ends the Git process. */
    close(): void;
}
/**
 * Opens the repository that `findRepository` finds. Starts one long-lived Git process, and short ones to search refs or
 * history. Throws the same `RunError` as `findRepository`.
 */
export declare function openRepository(asked: string | Asked): Promise<Repository>;
