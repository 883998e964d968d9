import type { RefUse } from "../../adapters/git/refs.ts";
import type { Repository } from "../../adapters/git/repository.ts";
import type { InventoryTree } from "../../model/tree.ts";
import type { ChangeSides } from "../../usecases/change/change.ts";
/** The state of the inventory to judge, and the one to compare it with. */
export interface TreeFlags {
    readonly root: string;
    /** Git's own folder, if it is not the one around the root. */
    readonly gitDir?: string | undefined;
    readonly base?: string | undefined;
    readonly head?: string | undefined;
    /** Judges the state staged for the next commit. */
    readonly staged?: boolean | undefined;
    /** The kinds of ref that head's name may stand for. */
    readonly use?: RefUse;
    /** The merge base of both, in full, where it is already known. */
    readonly from?: string | undefined;
}
/** The trees of a run. `change` is present when a base is given. */
export interface Trees {
    readonly head: InventoryTree;
    /** The tree whose configuration, waivers and baseline judge. */
    readonly judge: InventoryTree;
    readonly change?: ChangeSides;
    /** Place from which another thread can open `head`; null where it cannot. */
    readonly place: TreePlace | null;
    close(): void;
}
/**
 * Opens the working tree, or the commit that `head` names; with `base` also the states to compare with. Throws
 * `RunError`.
 */
export declare function openTrees(flags: TreeFlags): Promise<Trees>;
/** As `openTrees`, in an open repository. Closing the trees closes it. Throws `RunError`. */
export declare function treesIn(repository: Repository, flags: TreeFlags): Promise<Trees>;
/** Place of a tree that another thread can open: on disk, or at a commit of the repository there. */
export interface TreePlace {
    readonly root: string;
    readonly gitDir?: string | undefined;
    readonly commit: string | null;
}
