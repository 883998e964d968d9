import { openDirectory } from "../../adapters/disk/tree.ts";
import type { RefUse } from "../../adapters/git/refs.ts";
import type { Repository } from "../../adapters/git/repository.ts";
import type { FolderChanges } from "../../model/folder-changes.ts";
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
export async function openTrees(flags: TreeFlags): Promise<Trees> {
  if (flags.base === undefined && flags.head === undefined && flags.gitDir === undefined && !flags.staged) {
    const tree = await openDirectory(flags.root);
    return { head: tree, judge: tree, place: { root: flags.root, commit: null }, close: () => undefined };
  }
  // A plain folder needs no Git.
  const { openRepository } = await import("../../adapters/git/repository.ts");
  const repository = await openRepository(flags);
  try {
    return await treesIn(repository, flags);
  } catch (error) {
    repository.close();
    throw error;
  }
}

/** As `openTrees`, in an open repository. Closing the trees closes it. Throws `RunError`. */
export async function treesIn(repository: Repository, flags: TreeFlags): Promise<Trees> {
  const { root, gitDir, base, from: known } = flags;
  // Before the first commit there is an index, and no HEAD.
  const isFirst = flags.staged && (base === undefined || (base === "HEAD" && !(await repository.hasHead())));
  const found = isFirst ? undefined : await repository.find(flags.head ?? "HEAD", flags.use);
  const head = await openHead(repository, flags, found?.commit);
  const place = head.isElsewhere ? { root, gitDir, commit: head.tree.commit } : null;
  const close = () => {
    head.close();
    repository.close();
  };
  if (base === undefined || !found) return { head: head.tree, judge: head.tree, place, close };
  const judging = await repository.find(base);
  const from = known ?? (await repository.mergeBase(judging.commit, found.commit));
  const baseTree = await repository.tree(judging.commit);
  const change: ChangeSides = {
    base: baseTree,
    basePaths: () => baseTree.paths(),
    from: await repository.tree(from),
    head: head.tree,
    refs: {
      ...(judging.ref !== undefined && { base: judging.ref }),
      ...(found.ref !== undefined && { head: found.ref }),
    },
    differences: (inventory) => head.compare(from, inventory),
  };
  return { head: head.tree, judge: change.base, change, place, close };
}

/** The judged state, and how it differs from a commit. */
interface Head {
  readonly tree: InventoryTree;
  /** Whether another thread can open it too. */
  readonly isElsewhere: boolean;
  compare(from: string, inventory: string): Promise<FolderChanges>;
  close(): void;
}

/** Opens the index, the commit that `head` names, else the working tree where there is one. */
async function openHead(repository: Repository, flags: TreeFlags, commit = ""): Promise<Head> {
  if (flags.staged) return { ...(await repository.staged()), isElsewhere: false };
  const isOnDisk = flags.head === undefined && repository.hasWorkTree;
  return {
    tree: isOnDisk ? await openDirectory(flags.root) : await repository.tree(commit),
    isElsewhere: true,
    compare: (from, inventory) =>
      isOnDisk ? repository.compareWithDisk(from, inventory) : repository.compare(from, commit, inventory),
    close: () => undefined,
  };
}

/** Place of a tree that another thread can open: on disk, or at a commit of the repository there. */
export interface TreePlace {
  readonly root: string;
  readonly gitDir?: string | undefined;
  readonly commit: string | null;
}
