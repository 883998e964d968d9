import { RunError } from "../../model/run-error.ts";
/** What an entry of a tree is. A submodule is a commit of another repository. */
export type EntryKind = "file" | "folder" | "link" | "submodule";
/** One entry of a tree. */
export interface Entry {
    /** The name as text; what is not UTF-8 in it is replaced. */
    readonly name: string;
    readonly isUtf8: boolean;
    /** The name's bytes, one in each character: never the same for two names. */
    readonly rawName: string;
    readonly kind: EntryKind;
    readonly id: string;
}
/** The entries of a tree object, in order of their names. */
export declare class Tree {
    readonly entries: readonly Entry[];
    private exact;
    private anyForm;
    constructor(entries: readonly Entry[]);
    /** The entry of exactly this name. */
    get(name: string): Entry | undefined;
    /** The entry of this name, else of the name in another normal form. */
    find(name: string): Entry | undefined;
    private readable;
}
/**
 * Reads a tree object: `<mode> <name>\0<id>`, the id in bytes, of the length the repository's ids have. Throws `RunError`
 * `tree-invalid` for what no Git command makes: `..`, `.git`, a name with `/`, the same name twice, half an entry.
 */
export declare function parseTree(bytes: Buffer, place: TreePlace): Tree;
/** Where a tree stands, and how long its ids are. */
export interface TreePlace {
    readonly path: string;
    readonly idBytes: number;
}
/** The tree of entries in any order. */
export declare function treeOf(entries: readonly Entry[]): Tree;
/** As `parseTree`, in the order of the object. */
export declare function parseEntries(bytes: Buffer, { path, idBytes }: TreePlace): Entry[];
/** A tree that Git never makes. */
export declare function invalid(path: string, name: string): RunError;
/** What a commit says of itself. Ids in full. */
export interface Commit {
    readonly id: string;
    readonly tree: string;
    readonly parents: readonly string[];
}
/** Reads the header lines of a commit object: `tree`, then each `parent`. Throws `RunError` `git-failed`. */
export declare function parseCommit(id: string, bytes: Buffer): Commit;
