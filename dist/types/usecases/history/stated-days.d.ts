import { type IsoDate } from "../../model/iso-date.ts";
import type { FolderRecords } from "../../records/records.ts";
/** A day on which a record says that something was done. */
export interface StatedDay {
    readonly record: string;
    readonly path: string;
    readonly day: IsoDate;
}
/** Returns the days that a vendor's records state, in their order. */
export declare function statedDays({ vendors, contracts }: FolderRecords): StatedDay[];
