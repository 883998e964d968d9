import type { Language } from "../../../model/language.ts";
import type { Value } from "../../../records/editing/value.ts";
import type { Register } from "../../../records/register/read-register.ts";
import type { RegisterPlace, Remarks } from "../../../records/register/remarks.ts";
import { type PlannedFile } from "./edited-files.ts";
import { type Existing } from "./existing.ts";
import { type ChosenIds } from "./ids.ts";
/** How an import is to be made. */
export interface ImportOptions {
    /** Folder of the inventory below the root. */
    readonly inventory: string;
    readonly ids: ChosenIds;
    /** Whether values of the register replace those of the records. */
    readonly replaces: boolean;
    /** Language of the comments at gaps. */
    readonly language: Language;
}
/** A value of a record, and what the register states instead. */
export interface RecordChange {
    readonly file: string;
    /** Whose value it is: the vendor's, or that of a service by its name or a contract by its id. */
    readonly part: "vendor" | "service" | "contract";
    readonly name: string;
    readonly pointer: string;
    readonly old: Value | undefined;
    readonly value: Value;
}
/** A service or contract of the plan. */
export interface PlannedPart {
    readonly id: string;
    readonly name: string | null;
    readonly isNew: boolean;
}
/** A contract of the plan with its days; null for one that is not stated. */
export interface PlannedContract extends PlannedPart {
    readonly from: string | null;
    readonly to: string | null;
    /** Whether it has no end. */
    readonly isOpen: boolean;
}
/** What the import does with a vendor. */
export interface PlannedVendor {
    readonly id: string;
    readonly name: string;
    readonly place: RegisterPlace;
    readonly state: "new" | "changed" | "same";
    readonly services: readonly PlannedPart[];
    readonly contracts: readonly PlannedContract[];
    /** Values that are written to existing records. */
    readonly fills: readonly RecordChange[];
    /** Values that differ and stay as they are, unless the register replaces them. */
    readonly differences: readonly RecordChange[];
    /** Values of new records that a person has to fill in. */
    readonly gaps: number;
}
/** Everything an import would do. */
export interface ImportPlan {
    readonly vendors: readonly PlannedVendor[];
    readonly files: readonly PlannedFile[];
    readonly remarks: Remarks;
}
/**
 * Plans how a register becomes records: new vendors get files of their own, existing ones their gaps filled. Writes
 * nothing. Throws `RunError` `record-anchored`, `record-not-editable`.
 */
export declare function planImport(register: Register, existing: Existing, options: ImportOptions): ImportPlan;
