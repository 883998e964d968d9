import { type JudgedVendor } from "../../config/judged-scope.ts";
import { type SourcedWaiver } from "../../config/waivers/file.ts";
import { type WaiverLimits } from "../../config/waivers/register.ts";
import type { IsoDate } from "../../model/iso-date.ts";
import type { InventoryTree, SourceFile } from "../../model/tree.ts";
import type { CatalogueIndex } from "../../rules/catalogue.ts";
import type { Waiver } from "../../schemas/generated/types.ts";
import type { ListedWaiver } from "./list-formats.ts";
/** Whose waivers, and by which rules and limits. */
export interface WaiverSource {
    readonly tree: InventoryTree;
    readonly catalogue: CatalogueIndex;
    /** Folder of the inventory. */
    readonly inventory: string;
    readonly settings: WaiverLimits;
}
/** Returns the waivers as they stand on a day, by their last day. Throws `RunError` `waivers-invalid`, `input-unreadable`. */
export declare function listWaivers(source: WaiverSource, asOf: IsoDate): Promise<ListedWaiver[]>;
/** The waivers of a file without problems; none without a file. Throws `RunError` `waivers-invalid`. */
export declare function readUsable(file: SourceFile | undefined): SourcedWaiver[];
type Unknown = "vendor" | "service" | "contract";
/** What a waiver names and its vendor's records do not have. */
export declare function unknownSubject({ service, contract }: Waiver, names: JudgedVendor | undefined): Unknown | undefined;
/** What a vendor's records have; undefined where they cannot be used, and so cannot tell. */
export declare function namesIn(vendor: string, place: {
    readonly tree: InventoryTree;
    readonly inventory: string;
}): Promise<JudgedVendor | undefined>;
export {};
