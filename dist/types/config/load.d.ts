import type { InventoryTree } from "../model/tree.ts";
import { type ConfigFile, type Names } from "./read.ts";
/** The configuration's only name, at the root. */
export declare const configName = "clausegate.yaml";
/** A name people may take for it. To pass over such a file would be to judge by other rules than they wrote. */
export declare const mistakenName = "clausegate.yml";
/**
 * Reads the configuration of a tree; undefined when there is none. Throws `RunError` `config-invalid` with all its problems,
 * `input-unreadable` for a link: nothing may be judged by a configuration that could not be read.
 */
export declare function loadConfig(tree: InventoryTree, names: Names): Promise<ConfigFile | undefined>;
