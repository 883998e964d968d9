import type { DayOf, PastCommit, SignatureState } from "../../model/past.ts";
import { claimsOf } from "./claims.ts";
import type { CommitFacts } from "./report.ts";

/** Returns the facts about a commit. */
export function factsOf(
  { commit, runsBackwards }: { readonly commit: PastCommit; readonly runsBackwards: boolean },
  signatures: ReadonlyMap<string, SignatureState>,
  dayOf: DayOf,
): CommitFacts {
  const signature = signatures.get(commit.id) ?? { state: "signed-not-verifiable", reason: "not-checked" };
  return { commit: commit.id, ...claimsOf(commit, dayOf), signature, clockRunsBackwards: runsBackwards };
}
