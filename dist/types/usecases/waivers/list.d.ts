import { type JudgedVendor } from "../../config/judged-scope.ts";
import { type WaiverLimits } from "../../config/waivers/apply.ts";
import { type SourcedWaiver } from "../../config/waivers/file.ts";
import type { IsoDate } from "../../model/iso-date.ts";
import type { InventoryTree, SourceFile } from "../../model/tree.ts";
import type { CatalogueIndex } from "../../rules/catalogue.ts";
import type { Waiver } from "../../schemas/generated/types.ts";
import type { ListedWaiver } from "./list-formats.ts";
/** The tree, the rules and the limits of waivers. */
export interface WaiverSource {
    readonly tree: InventoryTree;
    readonly catalogue: CatalogueIndex;
    /** Folder of the inventory. */
    readonly inventory: string;
    readonly settings: WaiverLimits;
}
/**
 * Returns the waivers and their state on a day, by their last day. Throws `RunError` `waivers-invalid`,
 * `input-unreadable`.
 */
export declare function listWaivers(source: WaiverSource, asOf: IsoDate): Promise<ListedWaiver[]>;
/** The waivers of a file without problems; none without a file. Throws `RunError` `waivers-invalid`. */
export declare function readUsable(file: SourceFile | undefined): SourcedWaiver[];
type Unknown = "vendor" | "service" | "contract";
/** The service or contract that a waiver names and its vendor's records lack. */
export declare function unknownSubject({ service, contract }: Waiver, names: JudgedVendor | undefined): Unknown | undefined;
/** The names in a vendor's records; undefined where the records cannot be used. */
export declare function namesIn(vendor: string, place: {
    readonly tree: InventoryTree;
    readonly inventory: string;
}): Promise<JudgedVendor | undefined>;
export {};
