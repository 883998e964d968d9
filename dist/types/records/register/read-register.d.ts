import type { Tables } from "../../model/table.ts";
import { type ColumnMap, type RegisterColumn } from "./columns.ts";
import type { RegisterVendor } from "./entries.ts";
import type { RegisterPlace, Remarks } from "./remarks.ts";
/** What a register states, and everything a person has to know of it. */
export interface Register {
    /** In the order of the file. */
    readonly vendors: readonly RegisterVendor[];
    readonly tables: readonly {
        readonly place: RegisterPlace;
        readonly columns: readonly RegisterColumn[];
    }[];
    readonly remarks: Remarks;
}
/** Reads the tables of a register of vendors. Pure; accepts any tables. */
export declare function readRegister({ tables, hidden }: Tables, map: ColumnMap): Register;
