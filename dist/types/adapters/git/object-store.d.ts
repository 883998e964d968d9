import type { EvidenceFact } from "../../model/tree.ts";
import type { ObjectHeader } from "./answers.ts";
import type { LfsObjects } from "./lfs-objects.ts";
import type { ObjectReader } from "./object-reader.ts";
import { type Commit, type Tree } from "./objects.ts";
import { type Content } from "./receivers.ts";
/** An object that a commit or a tree names, and where it stands: for the person who has to fetch it. */
export interface Named {
    readonly id: string;
    /** Path from the root; the commit itself has none. */
    readonly path: string;
}
/**
 * Objects by their ids. What a tree names is there, or the clone is incomplete: a missing object is a `RunError`
 * `object-missing`, never something absent.
 */
export declare class ObjectStore {
    private readonly reader;
    /** What Git LFS has fetched. */
    readonly lfs: LfsObjects;
    private readonly trees;
    private readonly sizes;
    private remembered;
    constructor(reader: ObjectReader, lfs: LfsObjects);
    commit(name: string): Promise<Commit | undefined>;
    /** A commit object by its id, as it is. */
    commitBytes(named: Named): Promise<Buffer>;
    /** A tree object as it is. */
    treeBytes(named: Named): Promise<Buffer>;
    /** The id and type a name stands for. */
    header(name: string): Promise<ObjectHeader | undefined>;
    /** A tree; asked for again, it is mostly remembered. */
    tree(named: Named): Promise<Tree>;
    private readTree;
    /** Forgets what was read first when it becomes too much. */
    private remember;
    /** A file's content, without the bytes when they are more than `limit`. */
    file(named: Named, limit: number): Promise<Content>;
    /** What a document is. */
    document(named: Named): Promise<EvidenceFact>;
}
