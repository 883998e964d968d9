import { assembleRecords, withEvidence } from "../records/assemble.ts";
import type { FolderRecords } from "../records/records.ts";
import { nothingKnown } from "../rules/facts.ts";
import type { PolicyFacts } from "../schemas/generated/types.ts";
import type { Judge } from "./prepare.ts";

/** Facts from the valid records of a folder that has a problem, and so is not judged. Its documents are not read. */
export function recordFacts(
  records: FolderRecords,
  { policy, ...day }: Pick<Judge, "policy" | "asOf" | "settings">,
): PolicyFacts {
  const input = withEvidence(assembleRecords(records, day), new Map());
  return policy.evaluateAll([input], "facts")[0]?.facts ?? nothingKnown;
}
