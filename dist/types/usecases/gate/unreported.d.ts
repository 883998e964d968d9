import type { RunConfig } from "../../config/weigh.ts";
import type { Finding } from "../../model/finding.ts";
import type { Sourced, VendorRecord } from "../../records/records.ts";
import type { CatalogueIndex } from "../../rules/catalogue.ts";
import type { Assessment } from "../../schemas/generated/types.ts";
import type { Reason } from "./decision.ts";
/** Input for weighing the failed requirements of a vendor. */
export interface Weighing {
    readonly runConfig: RunConfig;
    readonly catalogue: CatalogueIndex;
    readonly vendor: Sourced<VendorRecord>;
    /** All findings, with severity and disposition from the run configuration. */
    readonly findings: readonly Finding[];
}
/**
 * Returns the failed requirements without any finding. AGR-01 and AGR-05 stand in for others: a configuration that
 * lowers one of them says nothing about the rules it stands in for, and would let a vendor without any agreement pass.
 */
export declare function unreported(assessments: readonly Assessment[], weighing: Weighing): Reason[];
