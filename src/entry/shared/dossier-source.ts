import { today } from "../../adapters/clock.ts";
import type { DossierSource } from "../../judgement/vendor-input.ts";
import type { IsoDate } from "../../model/iso-date.ts";
import type { InventoryTree } from "../../model/tree.ts";
import type { Policy } from "../../rules/evaluate.ts";
import { openTrees } from "./open-trees.ts";
import { treeConfig } from "./tree-config.ts";

/**
 * Returns the material for dossiers of a tree, by its own configuration; as of today where no day is given. Throws
 * `RunError` `config-invalid`.
 */
export async function dossierSource(tree: InventoryTree, policy: Policy, given?: IsoDate): Promise<DossierSource> {
  const { settings, inventory, timezone } = (await treeConfig(tree, policy)).values;
  return { tree, asOf: given ?? today(timezone), settings, inventory };
}

/** The working tree, or the state that a branch, tag or commit names. */
export interface StateFlags {
  readonly root: string;
  readonly gitDir?: string;
  readonly ref?: string;
}

/** Opens a state, passes its material for dossiers to a function, and closes it. Throws `RunError`. */
export async function withDossierSource<T>(
  { root, gitDir, ref }: StateFlags,
  policy: Policy,
  given: IsoDate | undefined,
  use: (source: DossierSource) => Promise<T>,
): Promise<T> {
  const trees = await openTrees({ root, gitDir, head: ref, use: "history" });
  try {
    return await use(await dossierSource(trees.head, policy, given));
  } finally {
    trees.close();
  }
}
