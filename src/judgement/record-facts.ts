import { assembleRecords, withEvidence } from "../records/assemble.ts";
import type { FolderRecords } from "../records/records.ts";
import { nothingKnown } from "../rules/facts.ts";
import type { PolicyFacts } from "../schemas/generated/types.ts";
import type { Judge } from "./prepare.ts";

/** Facts from the valid records of a folder that has a problem, and so is not judged. Its documents are not read. */
export function recordFacts(
  records: FolderRecords,
  { policy, ...setting }: Pick<Judge, "policy" | "asOf" | "settings" | "inventory">,
): PolicyFacts {
  const input = withEvidence(assembleRecords(records, setting), new Map());
  return policy.evaluateAll([input], "facts")[0]?.facts ?? nothingKnown;
}
