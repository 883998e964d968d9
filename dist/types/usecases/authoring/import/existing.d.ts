import { type InventoryTree } from "../../../model/tree.ts";
import { type RecordPlace } from "../record-places.ts";
/** A vendor's folder. */
export interface ExistingVendor {
    readonly id: string;
    readonly record: RecordPlace;
    readonly contracts: readonly RecordPlace[];
    /** Registration number without its signs. */
    readonly number: string | undefined;
    /** Keys of its names, former ones included. */
    readonly names: ReadonlySet<string>;
}
/** The inventory as far as an import needs it. */
export interface Existing {
    readonly vendors: readonly ExistingVendor[];
    /** Names of all folders, and all files in them. */
    readonly folders: ReadonlySet<string>;
    readonly paths: ReadonlySet<string>;
}
/** Reads an inventory. Throws `RunError` `records-unreadable` if a file in it cannot be parsed. */
export declare function readExisting(tree: InventoryTree, inventory: string): Promise<Existing>;
/** Returns the vendors of an inventory that a name and number of the register may mean: by number, else by name. */
export declare function matchingVendors({ vendors }: Pick<Existing, "vendors">, { name, former, number, }: {
    readonly name: string;
    readonly former: readonly string[];
    readonly number: string | undefined;
}): readonly ExistingVendor[];
/** A number without its signs; a text of its own where there is none. */
export declare function digits(number: unknown): string | undefined;
