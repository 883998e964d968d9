import type { InventoryTree } from "../model/tree.ts";
import type { RunConfig } from "./disposition.ts";
import { type ConfigFlags, type EffectiveConfig } from "./effective.ts";
import type { Names } from "./read.ts";
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
export declare function readRunConfig(tree: InventoryTree, names: Names, flags?: RunConfigFlags): Promise<ReadRunConfig>;
