import type { Sourced, VendorRecord } from "../../records/records.ts";
import type { Assessment } from "../../schemas/generated/types.ts";
import type { MetStanding, Reason } from "./decision.ts";
/** Returns the best standing of an answer's clauses. What the policy does not say of a clause is only claimed. */
export declare function standingOf({ clauses }: Pick<Assessment, "clauses">): MetStanding;
/** Requirements that are met by what the records claim alone, one reason for each service. */
export declare function claimedAlone(assessments: readonly Assessment[], vendor: Sourced<VendorRecord>): Reason[];
