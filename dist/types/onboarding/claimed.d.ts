import type { Sourced, VendorRecord } from "../inventory/records.ts";
import type { Assessment } from "../schemas/generated/types.ts";
import type { Reason } from "./decision.ts";
/** How the best of the clauses that meet a requirement stands; null where it is not a clause that meets it. */
export type MetStanding = "compared" | "checked" | "claimed" | null;
/** Returns the best standing of an answer's clauses. What the policy does not say of a clause is only claimed. */
export declare function standingOf({ clauses }: Pick<Assessment, "clauses">): MetStanding;
/** Requirements that are met by what the records claim alone, one reason for each service. */
export declare function claimedAlone(assessments: readonly Assessment[], vendor: Sourced<VendorRecord>): Reason[];
