import { RunError } from "../../model/run-error.ts";
/** Kind of a tree entry. A submodule is a commit of another repository. */
export type EntryKind = "file" | "folder" | "link" | "submodule";
/** One entry of a tree. */
export interface Entry {
    /** Name as text; bytes that are not UTF-8 are replaced. */
    readonly name: string;
    readonly isUtf8: boolean;
    /** Bytes of the name, one in each character: always distinct for two names. */
    readonly rawName: string;
    readonly kind: EntryKind;
    readonly id: string;
}
/** Entries of a tree object, in name order. */
export declare class Tree {
    readonly entries: readonly Entry[];
    private exact;
    private anyForm;
    constructor(entries: readonly Entry[]);
    /** Returns the entry of exactly this name. */
    get(name: string): Entry | undefined;
    /** Returns the entry of this name, else of the name in another normal form. */
    find(name: string): Entry | undefined;
    private readable;
}
/**
 * Parses a tree object: `<mode> <name>\0<id>`, the id in bytes, as long as the repository's ids. Throws `RunError`
 * `tree-invalid` for what no Git command makes: `..`, `.git`, a name with `/`, a duplicate name, a truncated entry.
 */
export declare function parseTree(bytes: Buffer, place: TreePlace): Tree;
/** Path of a tree, and the length of its ids. */
export interface TreePlace {
    readonly path: string;
    readonly idBytes: number;
}
/** Builds the tree of entries in any order. */
export declare function treeOf(entries: readonly Entry[]): Tree;
/** Same as `parseTree`, in the order of the object. */
export declare function parseEntries(bytes: Buffer, { path, idBytes }: TreePlace): Entry[];
/** Returns the error for a tree that Git never makes. */
export declare function invalid(path: string, name: string): RunError;
/** Content of a commit. Ids in full. */
export interface Commit {
    readonly id: string;
    readonly tree: string;
    readonly parents: readonly string[];
}
/** Parses the header lines of a commit object: `tree`, then each `parent`. Throws `RunError` `git-failed`. */
export declare function parseCommit(id: string, bytes: Buffer): Commit;
