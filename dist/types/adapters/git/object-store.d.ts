import type { EvidenceFact } from "../../model/tree.ts";
import type { ObjectHeader } from "./answers.ts";
import type { LfsObjects } from "./lfs-objects.ts";
import type { ObjectReader } from "./object-reader.ts";
import { type Commit, type Tree } from "./objects.ts";
import { type Content } from "./receivers.ts";
/** An object named by a commit or a tree, and its place: for the person who has to fetch it. */
export interface Named {
    readonly id: string;
    /** Path from the root; empty for the commit itself. */
    readonly path: string;
}
/**
 * Objects by id. An object that a tree names exists, or the clone is incomplete: a missing one is a `RunError`
 * `object-missing`, never treated as absent.
 */
export declare class ObjectStore {
    private readonly reader;
    /** Objects that Git LFS has fetched. */
    readonly lfs: LfsObjects;
    private readonly trees;
    private readonly sizes;
    private remembered;
    constructor(reader: ObjectReader, lfs: LfsObjects);
    commit(name: string): Promise<Commit | undefined>;
    /** Returns the raw bytes of a commit object. */
    commitBytes(named: Named): Promise<Buffer>;
    /** Returns the raw bytes of a tree object. */
    treeBytes(named: Named): Promise<Buffer>;
    /** Returns the id and type of the object that a name stands for. */
    header(name: string): Promise<ObjectHeader | undefined>;
    /** Returns a tree, mostly from the cache when requested again. */
    tree(named: Named): Promise<Tree>;
    private readTree;
    /** Caches a tree; the oldest ones are dropped when there are too many. */
    private remember;
    /** Returns a file's content, without the bytes if there are more than `limit`. */
    file(named: Named, limit: number): Promise<Content>;
    /** Returns the fact about a document. */
    document(named: Named): Promise<EvidenceFact>;
}
