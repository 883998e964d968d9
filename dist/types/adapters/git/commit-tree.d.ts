import type { DocumentText } from "../../model/document-text.ts";
import type { PastContents } from "../../model/past.ts";
import { type CommitInventory, type EvidenceFact, type FolderContents, type FolderList, type Original, type SourceFile } from "../../model/tree.ts";
import type { ObjectStore } from "./object-store.ts";
import { type Entry, Tree } from "./objects.ts";
/** Target of a path: an entry, nothing, or a link or submodule, which are not followed. */
export type Place = Entry | "absent" | "not-followed";
/** Opens the files at a commit. `root` is the id of the root's tree; undefined if the commit does not have it. */
export declare function openCommit(store: ObjectStore, commit: string, root: string | undefined): CommitInventory;
export declare class CommitTree {
    private readonly store;
    private readonly root;
    private readonly reads;
    constructor(store: ObjectStore, root: string | undefined);
    list(inventory: string, only?: "names"): Promise<FolderList>;
    /** Returns the problems of an entry next to the inventory's folders. */
    private misplaced;
    read(folder: string): Promise<FolderContents>;
    private readFolder;
    look(paths: readonly string[]): Promise<ReadonlyMap<string, EvidenceFact>>;
    private lookAt;
    /** Finds a document, in any Unicode form of its name. */
    documentAt(path: string): Promise<Place>;
    text(path: string): Promise<DocumentText>;
    /** Reads the text of a document that was found. */
    textAt(path: string, place: Place): Promise<DocumentText>;
    private fact;
    original(path: string): Promise<Original>;
    file(path: string): Promise<SourceFile | undefined>;
    /** Returns the tree of a folder; undefined if it does not exist. */
    private folder;
    /** Walks from folder to folder, looking up each name in its tree: a path is never passed to Git. */
    find(path: string, pick: (tree: Tree, name: string) => Entry | undefined): Promise<Place>;
}
/** Reads the record files of a folder, given its tree. */
export declare function readRecords(store: ObjectStore, tree: Tree, folder: string): Promise<PastContents>;
export declare function isFile(place: Place): place is Entry;
