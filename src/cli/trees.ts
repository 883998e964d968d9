import { openDirectory } from "../adapters/fs.ts";
import { openRepository } from "../adapters/git/repository.ts";
import type { ChangeSides } from "../change.ts";
import type { InventoryTree } from "../model/tree.ts";

/** Which state of the inventory is judged, and against which. */
export interface TreeFlags {
  readonly root: string;
  readonly base?: string;
  readonly head?: string;
}

/** What a run reads. `change` is there when a base is given. */
export interface Trees {
  readonly head: InventoryTree;
  /** Whose configuration, waivers and baseline judge. */
  readonly judge: InventoryTree;
  readonly change?: ChangeSides;
  close(): void;
}

/** The working tree, or the commit that `head` names; with `base` also what the change is judged against. Throws `RunError`. */
export async function openTrees({ root, base, head }: TreeFlags): Promise<Trees> {
  if (base === undefined && head === undefined) {
    const tree = await openDirectory(root);
    return { head: tree, judge: tree, close: () => undefined };
  }
  const repository = await openRepository(root);
  try {
    const close = () => repository.close();
    const headCommit = await repository.resolve(head ?? "HEAD");
    const headTree = head === undefined ? await openDirectory(root) : await repository.tree(headCommit);
    if (base === undefined) return { head: headTree, judge: headTree, close };
    const baseCommit = await repository.resolve(base);
    const from = await repository.mergeBase(baseCommit, headCommit);
    const change: ChangeSides = {
      base: await repository.tree(baseCommit),
      from: await repository.tree(from),
      head: headTree,
      differences: (inventory) =>
        head === undefined
          ? repository.compareWithDisk(from, inventory)
          : repository.compare(from, headCommit, inventory),
    };
    return { head: headTree, judge: change.base, change, close };
  } catch (error) {
    repository.close();
    throw error;
  }
}
