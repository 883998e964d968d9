import type { InventoryTree } from "../model/tree.ts";
import { type ConfigFlags, type EffectiveConfig } from "./effective.ts";
import type { Names } from "./read.ts";
import type { Gate } from "./weigh.ts";
/** The gate of a tree, and the configuration it came from. */
export interface ReadGate extends Gate {
    readonly config: EffectiveConfig;
}
export interface GateFlags extends ConfigFlags {
    /** Whether the baseline counts; true by default. */
    readonly baseline?: boolean;
}
/**
 * Reads what a run judges by from a tree: `clausegate.yaml`, `waivers.yaml` and `.clausegate/baseline.json`. Options win over
 * the configuration. Throws `RunError` `config-invalid`, `input-unreadable`.
 */
export declare function readGate(tree: InventoryTree, names: Names, flags?: GateFlags): Promise<ReadGate>;
