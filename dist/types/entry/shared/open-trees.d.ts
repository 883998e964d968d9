import type { RefUse } from "../../adapters/git/refs.ts";
import type { Repository } from "../../adapters/git/repository.ts";
import type { InventoryTree } from "../../model/tree.ts";
import type { ChangeSides } from "../../usecases/change/change.ts";
/** Which state of the inventory is judged, and against which. */
export interface TreeFlags {
    readonly root: string;
    /** Git's own folder, where it is not the one around the root. */
    readonly gitDir?: string | undefined;
    readonly base?: string | undefined;
    readonly head?: string | undefined;
    /** Judges what is staged for the next commit. */
    readonly staged?: boolean | undefined;
    /** What the name of head may stand for. */
    readonly use?: RefUse;
    /** The merge base of both, in full, where it is known already. */
    readonly from?: string | undefined;
}
/** What a run reads. `change` is there when a base is given. */
export interface Trees {
    readonly head: InventoryTree;
    /** Whose configuration, waivers and baseline judge. */
    readonly judge: InventoryTree;
    readonly change?: ChangeSides;
    /** Where another thread finds `head`; null where it cannot. */
    readonly place: TreePlace | null;
    close(): void;
}
/** The working tree, or the commit that `head` names; with `base` also what the change is judged against. Throws `RunError`. */
export declare function openTrees(flags: TreeFlags): Promise<Trees>;
/** As `openTrees`, in a repository that is open. Closing the trees closes it. Throws `RunError`. */
export declare function treesIn(repository: Repository, flags: TreeFlags): Promise<Trees>;
/** Where a tree lies, so that another thread can open it too: on disk, or at a commit of the repository there. */
export interface TreePlace {
    readonly root: string;
    readonly gitDir?: string | undefined;
    readonly commit: string | null;
}
