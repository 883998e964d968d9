import { openDirectory } from "../adapters/fs.ts";
import { openRepository, type Repository } from "../adapters/git/repository.ts";
import type { ChangeSides } from "../change.ts";
import type { InventoryTree } from "../model/tree.ts";
import type { TreePlace } from "./worker-job.ts";

/** Which state of the inventory is judged, and against which. */
export interface TreeFlags {
  readonly root: string;
  readonly base?: string | undefined;
  readonly head?: string | undefined;
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
  if (flags.base === undefined && flags.head === undefined) {
    const tree = await openDirectory(flags.root);
    return { head: tree, judge: tree, place: { root: flags.root, commit: null }, close: () => undefined };
  }
  const repository = await openRepository(flags.root);
  try {
    return await treesIn(repository, flags);
  } catch (error) {
    repository.close();
    throw error;
  }
}

/** As `openTrees`, in a repository that is open. Closing the trees closes it. Throws `RunError`. */
export async function treesIn(repository: Repository, { root, base, head, from: known }: TreeFlags): Promise<Trees> {
  const close = () => repository.close();
  const headCommit = await repository.resolve(head ?? "HEAD");
  const headTree = head === undefined ? await openDirectory(root) : await repository.tree(headCommit);
  const place = { root, commit: headTree.commit };
  if (base === undefined) return { head: headTree, judge: headTree, place, close };
  const baseCommit = await repository.resolve(base);
  const from = known ?? (await repository.mergeBase(baseCommit, headCommit));
  const baseTree = await repository.tree(baseCommit);
  const change: ChangeSides = {
    base: baseTree,
    basePaths: () => baseTree.paths(),
    from: await repository.tree(from),
    head: headTree,
    differences: (inventory) =>
      head === undefined
        ? repository.compareWithDisk(from, inventory)
        : repository.compare(from, headCommit, inventory),
  };
  return { head: headTree, judge: change.base, change, place, close };
}
