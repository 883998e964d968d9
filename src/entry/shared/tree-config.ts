import { isTimeZone } from "../../adapters/clock.ts";
import { type ConfigFlags, type EffectiveConfig, effectiveConfig } from "../../config/effective.ts";
import { loadConfig } from "../../config/load.ts";
import type { Names } from "../../config/read.ts";
import type { InventoryTree } from "../../model/tree.ts";
import type { Policy } from "../../rules/evaluate.ts";

/** The rules of a policy, and the time zones this machine knows: the names a configuration may use. */
export function namesOf({ catalogue }: Pick<Policy, "catalogue">): Names {
  return { catalogue, isTimeZone };
}

/** Reads the configuration of a tree; flags win over it. Throws `RunError` `config-invalid`, `input-unreadable`. */
export async function treeConfig(
  tree: InventoryTree,
  policy: Pick<Policy, "catalogue">,
  flags: ConfigFlags = {},
): Promise<EffectiveConfig> {
  return effectiveConfig(await loadConfig(tree, namesOf(policy)), flags);
}
