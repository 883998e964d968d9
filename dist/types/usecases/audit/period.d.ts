import type { IsoDate } from "../../model/iso-date.ts";
import type { Severity } from "../../model/severity.ts";
import type { DetailedHistory } from "../history/report.ts";
import type { AuditPeriod, PastFinding } from "./report.ts";
/** Days of a period, both inclusive. */
export interface Days {
    readonly from: IsoDate;
    readonly to: IsoDate;
}
/**
 * Returns the events of a period. `history` runs from the first commit to the end of the period: a finding may have
 * opened long before the period began.
 */
export declare function periodOf(history: DetailedHistory, { from, to }: Days, failOn: Severity): AuditPeriod;
/** Whether an item fails the verdict: any problem, and a finding that is not excused. */
export declare function fails({ severity, disposition, excepted }: Pick<PastFinding, "severity" | "disposition" | "excepted">, failOn: Severity): boolean;
