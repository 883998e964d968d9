import type { ConfigValues } from "../../config/effective.ts";
import type { InventoryTree } from "../../model/tree.ts";
import type { Policy } from "../../rules/evaluate.ts";
import type { WaiverSource } from "../../usecases/waivers/list.ts";
import { treeConfig } from "./tree-config.ts";

/**
 * Returns a tree with the limits of waivers and the time zone of its configuration. Throws `RunError` `config-invalid`,
 * `input-unreadable`.
 */
export async function waiverSource(
  tree: InventoryTree,
  { catalogue }: Policy,
): Promise<WaiverSource & Pick<ConfigValues, "timezone">> {
  const { inventory, settings, timezone } = (await treeConfig(tree, { catalogue })).values;
  return { tree, catalogue, inventory, settings, timezone };
}
