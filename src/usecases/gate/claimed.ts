import { betterOf } from "../../judgement/standing.ts";
import { groupBy } from "../../model/group.ts";
import type { Sourced, VendorRecord } from "../../records/records.ts";
import type { Assessment } from "../../schemas/generated/types.ts";
import type { MetStanding, Reason } from "./decision.ts";
import { ownReason } from "./reasons.ts";

/** Returns the best standing of an answer's clauses. A clause that the policy says nothing about is only claimed. */
export function standingOf({ clauses = [] }: Pick<Assessment, "clauses">): MetStanding {
  if (clauses.length === 0) return null;
  const best = clauses.reduce(
    (known, { standing = "claimed" }) => betterOf(known, standing),
    betterOf("none", "claimed"),
  );
  return best === "none" ? "claimed" : best;
}

/** Returns the requirements met only by what the records claim, one reason for each service. */
export function claimedAlone(assessments: readonly Assessment[], vendor: Sourced<VendorRecord>): Reason[] {
  const claimed = assessments.filter((one) => one.status === "pass" && standingOf(one) === "claimed");
  const groups = groupBy(claimed, ({ subject }) => subject.service ?? "");
  return [...groups].map(([service, group]) => {
    const path = ["services", vendor.record.services.findIndex(({ id }) => id === service)];
    const rules = group.map(({ rule }) => rule);
    return ownReason("only-claimed", { service, rules }, { source: vendor.source, path, service });
  });
}
