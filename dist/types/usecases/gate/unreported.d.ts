import type { RunConfig } from "../../config/weigh.ts";
import type { Finding } from "../../model/finding.ts";
import type { Sourced, VendorRecord } from "../../records/records.ts";
import type { CatalogueIndex } from "../../rules/catalogue.ts";
import type { Assessment } from "../../schemas/generated/types.ts";
import type { Reason } from "./decision.ts";
/** What weighs the failed requirements of a vendor. */
export interface Weighing {
    readonly runConfig: RunConfig;
    readonly catalogue: CatalogueIndex;
    readonly vendor: Sourced<VendorRecord>;
    /** All findings, with the severity and disposition the run configuration gives them. */
    readonly findings: readonly Finding[];
}
/**
 * Requirements that fail and that nothing speaks of. AGR-01 and AGR-05 stand in for others: a configuration that turns one of them
 * down says nothing about what it stands in for, and would let a vendor without any agreement pass.
 */
export declare function unreported(assessments: readonly Assessment[], weighing: Weighing): Reason[];
