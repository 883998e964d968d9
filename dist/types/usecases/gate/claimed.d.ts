import type { Sourced, VendorRecord } from "../../records/records.ts";
import type { Assessment } from "../../schemas/generated/types.ts";
import type { MetStanding, Reason } from "./decision.ts";
/** Returns the best standing of an answer's clauses. A clause that the policy says nothing about is only claimed. */
export declare function standingOf({ clauses }: Pick<Assessment, "clauses">): MetStanding;
/** Returns the requirements met only by what the records claim, one reason for each service. */
export declare function claimedAlone(assessments: readonly Assessment[], vendor: Sourced<VendorRecord>): Reason[];
