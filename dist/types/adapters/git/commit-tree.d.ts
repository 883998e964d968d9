import type { DocumentText } from "../../model/document-text.ts";
import type { PastContents } from "../../model/past.ts";
import { type CommitInventory, type EvidenceFact, type FolderContents, type FolderList, type Original, type SourceFile } from "../../model/tree.ts";
import type { ObjectStore } from "./object-store.ts";
import { type Entry, Tree } from "./objects.ts";
/** Where a path leads: to an entry, to nothing, or into a link or a submodule, which are not followed. */
export type Place = Entry | "absent" | "not-followed";
/** The files at a commit. `root` is the id of the tree that is the root; undefined when the commit does not have it. */
export declare function openCommit(store: ObjectStore, commit: string, root: string | undefined): CommitInventory;
export declare class CommitTree {
    private readonly store;
    private readonly root;
    private readonly reads;
    constructor(store: ObjectStore, root: string | undefined);
    list(inventory: string, only?: "names"): Promise<FolderList>;
    /** What is wrong with an entry beside the inventory's folders. */
    private misplaced;
    read(folder: string): Promise<FolderContents>;
    private readFolder;
    look(paths: readonly string[]): Promise<ReadonlyMap<string, EvidenceFact>>;
    private lookAt;
    /** Where a document is, whatever the form of Unicode its name is written in. */
    documentAt(path: string): Promise<Place>;
    text(path: string): Promise<DocumentText>;
    /** The text of a document that was found. */
    textAt(path: string, place: Place): Promise<DocumentText>;
    private fact;
    original(path: string): Promise<Original>;
    file(path: string): Promise<SourceFile | undefined>;
    /** The tree of a folder; undefined when it is absent. */
    private folder;
    /** Goes from folder to folder, each name looked up in what its tree lists: a path is never handed to Git. */
    find(path: string, pick: (tree: Tree, name: string) => Entry | undefined): Promise<Place>;
}
/** Reads the record files of a folder whose tree is at hand. */
export declare function readRecords(store: ObjectStore, tree: Tree, folder: string): Promise<PastContents>;
export declare function isFile(place: Place): place is Entry;
