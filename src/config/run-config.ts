import { toProblem } from "../model/problem.ts";
import { inventorySection } from "../model/section.ts";
import type { InventoryTree } from "../model/tree.ts";
import { baselinePath, readBaseline } from "./baseline/file.ts";
import type { RunConfig } from "./disposition.ts";
import { type ConfigFlags, type EffectiveConfig, effectiveConfig, ruleOverrides } from "./effective.ts";
import { idleSeverities } from "./idle-severities.ts";
import { loadConfig } from "./load.ts";
import type { Names } from "./read.ts";
import { readWaivers, waiversPath } from "./waivers/file.ts";

/** The run configuration of a tree, and the configuration it came from. */
export interface ReadRunConfig extends RunConfig {
  readonly config: EffectiveConfig;
}

export interface RunConfigFlags extends ConfigFlags {
  /** Whether the baseline counts; true by default. */
  readonly baseline?: boolean;
}

/**
 * Reads the run configuration of a tree: `clausegate.yaml`, `waivers.yaml` and `.clausegate/baseline.json`. Options win
 * over the configuration. Throws `RunError` `config-invalid`, `input-unreadable`.
 */
export async function readRunConfig(
  tree: InventoryTree,
  names: Names,
  flags: RunConfigFlags = {},
): Promise<ReadRunConfig> {
  const config = effectiveConfig(await loadConfig(tree, names), flags);
  const { inventory, failOn, failOnExcept, settings } = config.values;
  const waivers = await tree.file(waiversPath);
  const baseline = await tree.file(baselinePath);
  const waived = waivers ? readWaivers(waivers) : { waivers: [], problems: [] };
  const accepted = baseline ? readBaseline(baseline) : { entries: [], rules: null, problems: [] };
  return {
    config,
    inventory,
    failOn,
    failOnExcept,
    settings,
    overrides: ruleOverrides(config.values, names.catalogue),
    idleSeverities: idleSeverities(config.values, names.catalogue),
    waivers: waived.waivers,
    baseline: accepted.entries,
    baselineRules: accepted.rules,
    ignoresBaseline: flags.baseline === false,
    problems: [...waived.problems, ...accepted.problems].map((problem) => toProblem(problem, null, inventorySection)),
  };
}
