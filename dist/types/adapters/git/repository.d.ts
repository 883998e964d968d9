import type { FolderChanges } from "../../model/folder-changes.ts";
import type { Past } from "../../model/past.ts";
import type { CommitInventory, InventoryTree } from "../../model/tree.ts";
import { type GitBinding } from "./command.ts";
import { type Asked } from "./place.ts";
import { type RefUse } from "./refs.ts";
/** A commit, and the full name of the ref that led to it, if one did. */
export interface FoundCommit {
    readonly commit: string;
    readonly ref: string | undefined;
}
/** The files of the index. */
export interface Staged {
    readonly tree: InventoryTree;
    /** Which of the inventory's folders differ between a commit and it. */
    compare(base: string, inventory: string): Promise<FolderChanges>;
    close(): void;
}
/**
 * A Git repository, read object by object: no work tree, index, hook, filter, replacement or remote has a say. Commits are
 * named by full ids, as `resolve` gives them. All paths are from the root, which may be a folder below the repository's top.
 * Every object is checked against its id, so what is read is what the commit names. Every method throws `RunError` when Git
 * ends or an object is damaged (`git-failed`) or not in the clone (`object-missing`).
 */
export interface Repository {
    /**
     * The commit that a branch, id or other revision names; with `use` "history" also a tag by its short name. Throws `RunError`
     * `ref-invalid`, `ref-two`, `ref-ambiguous`, `ref-unknown`, and `ref-not-fetched` in a shallow clone.
     */
    find(revision: string, use?: RefUse): Promise<FoundCommit>;
    /** The full id of what `find` finds. */
    resolve(revision: string, use?: RefUse): Promise<string>;
    /** The parents a commit names, in its order, whether they are in the clone or not. */
    parents(commit: string): Promise<readonly string[]>;
    /** The root's folder below the top of the work tree, ending in "/"; "" at the top. */
    folder(): Promise<string>;
    /** What binds Git to it. */
    readonly binding: GitBinding;
    /** Whether there are files on disk to judge. */
    readonly hasWorkTree: boolean;
    /** The files at a commit. Empty when the commit does not have the root's folder. */
    tree(commit: string): Promise<CommitInventory>;
    /**
     * The commit a change began at: the best common ancestor of base and head. When one is the other or its parent, the commits
     * themselves say so: a clone of depth 2, or of depth 1 with the parent fetched, is enough. Otherwise a shallow clone may know
     * an older ancestor only. Throws `RunError` `history-missing` when it ends before any, `histories-unrelated` when there is
     * none.
     */
    mergeBase(base: string, head: string): Promise<string>;
    /** Which of the inventory's folders differ between two commits. Reads only trees that differ. */
    compare(base: string, head: string, inventory: string): Promise<FolderChanges>;
    /**
     * Which of the inventory's folders differ between a commit and the files on disk. The bytes of every file in these folders
     * are compared, also of those Git ignores or would convert; `documents` and `outside` are null, since nothing else is looked at.
     */
    compareWithDisk(base: string, inventory: string): Promise<FolderChanges>;
    /** What `git commit` would record. Throws `RunError` `index-unmerged`. */
    staged(): Promise<Staged>;
    /** Whether the clone's history ends early. */
    isShallow(): Promise<boolean>;
    /**
     * The commits along first parents. `signers` is a file of allowed signers, instead of the one the user's own configuration
     * names. Throws `RunError` `history-shallow`; with `single-commits` only its `line` does.
     */
    past(signers?: string, only?: "single-commits"): Promise<Past>;
    /** Ends the Git process. */
    close(): void;
}
/**
 * Opens the repository that `findRepository` finds. Starts one Git process for its life, and short ones where refs or history
 * have to be searched. Throws `RunError` as that does.
 */
export declare function openRepository(asked: string | Asked): Promise<Repository>;
