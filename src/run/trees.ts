import { openDirectory } from "../adapters/fs.ts";
import type { RefUse } from "../adapters/git/refs.ts";
import { openRepository, type Repository } from "../adapters/git/repository.ts";
import type { ChangeSides } from "../change.ts";
import type { InventoryTree } from "../model/tree.ts";
import type { TreePlace } from "./worker-job.ts";

/** Which state of the inventory is judged, and against which. */
export interface TreeFlags {
  readonly root: string;
  /** Git's own folder, where it is not the one around the root. */
  readonly gitDir?: string | undefined;
  readonly base?: string | undefined;
  readonly head?: string | undefined;
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
  /** Where another thread finds `head`. */
  readonly place: TreePlace;
  close(): void;
}

/** The working tree, or the commit that `head` names; with `base` also what the change is judged against. Throws `RunError`. */
export async function openTrees(flags: TreeFlags): Promise<Trees> {
  if (flags.base === undefined && flags.head === undefined && flags.gitDir === undefined) {
    const tree = await openDirectory(flags.root);
    return { head: tree, judge: tree, place: { root: flags.root, commit: null }, close: () => undefined };
  }
  const repository = await openRepository(flags);
  try {
    return await treesIn(repository, flags);
  } catch (error) {
    repository.close();
    throw error;
  }
}

/** As `openTrees`, in a repository that is open. Closing the trees closes it. Throws `RunError`. */
export async function treesIn(repository: Repository, flags: TreeFlags): Promise<Trees> {
  const { root, gitDir, base, head, use, from: known } = flags;
  const close = () => repository.close();
  const found = await repository.find(head ?? "HEAD", use);
  const isOnDisk = head === undefined && repository.hasWorkTree;
  const headTree = isOnDisk ? await openDirectory(root) : await repository.tree(found.commit);
  const place = { root, gitDir, commit: headTree.commit };
  if (base === undefined) return { head: headTree, judge: headTree, place, close };
  const judging = await repository.find(base);
  const from = known ?? (await repository.mergeBase(judging.commit, found.commit));
  const baseTree = await repository.tree(judging.commit);
  const change: ChangeSides = {
    base: baseTree,
    basePaths: () => baseTree.paths(),
    from: await repository.tree(from),
    head: headTree,
    refs: {
      ...(judging.ref !== undefined && { base: judging.ref }),
      ...(found.ref !== undefined && { head: found.ref }),
    },
    differences: (inventory) =>
      isOnDisk ? repository.compareWithDisk(from, inventory) : repository.compare(from, found.commit, inventory),
  };
  return { head: headTree, judge: change.base, change, place, close };
}
