import type { TableKind } from "../../model/table.ts";
import type { PersonalKind } from "./personal.ts";
/** Place of a cell, a row or a table. */
export interface RegisterPlace {
    readonly kind: TableKind;
    /** Name of the sheet; "" for other kinds. */
    readonly sheet: string;
    /** Number of the table in the file, from 1. */
    readonly table: number;
    /** From 1; in Markdown the line of the file. */
    readonly row?: number;
    /** From 1. */
    readonly column?: number;
    readonly heading?: string;
}
/** What is not certain. */
export type UnclearCode = "vendor-not-named" | "vendor-doubtful" | "vendor-others" | "vendor-several" | "vendor-joined" | "vendor-omitted" | "vendor-former" | "vendor-ambiguous" | "vendor-to-confirm" | "service-to-confirm" | "service-unnamed" | "row-without-vendor" | "number-unclear" | "date-unclear" | "date-by-column" | "date-serial" | "date-with-text" | "end-open" | "term-unclear" | "dates-reversed" | "value-unclear" | "undecided" | "subprocessor-beside" | "subprocessor-mentioned" | "subprocessor-unnamed" | "country-unclear" | "renewal-unclear" | "renewal-without-end" | "status-unclear" | "services-split" | "service-from-title" | "said-twice" | "too-long" | "error-value" | "two-numbers";
/** What was left out on purpose. */
export type LeftOutCode = "third-party-table" | "third-party-row" | "transfer-table" | "table-without-vendor" | "row-above-headings" | "repeated-headings" | "total-row" | "footnote-row" | "counter-column" | "hidden-sheet";
/** Something about a place of the register that a person has to know. `value` has no personal identifiers. */
export interface Remark<Code extends string> {
    readonly code: Code;
    readonly place: RegisterPlace;
    readonly value: string;
    /** Name of the record that may be meant. */
    readonly record?: string;
}
/** Everything an import tells beside the records. */
export interface Remarks {
    readonly unclear: Remark<UnclearCode>[];
    /** Without any value. */
    readonly personal: Remark<PersonalKind>[];
    readonly leftOut: Remark<LeftOutCode>[];
}
