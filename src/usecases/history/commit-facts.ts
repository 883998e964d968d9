import type { DayOf, PastCommit, SignatureState } from "../../model/past.ts";
import { claimsOf } from "./claims.ts";
import type { RelationsOf } from "./relations.ts";
import type { CommitFacts } from "./report.ts";

/** What the facts about a commit are taken from besides the commit itself. */
export interface FactSources {
  readonly signatures: ReadonlyMap<string, SignatureState>;
  readonly dayOf: DayOf;
  readonly relationsOf: RelationsOf;
}

/** Returns the facts about a commit. */
export function factsOf(
  { commit, runsBackwards }: { readonly commit: PastCommit; readonly runsBackwards: boolean },
  { signatures, dayOf, relationsOf }: FactSources,
): CommitFacts {
  const signature = signatures.get(commit.id) ?? { state: "signed-not-verifiable", reason: "not-checked" };
  const relations = relationsOf(commit);
  return { commit: commit.id, ...claimsOf(commit, dayOf), relations, signature, clockRunsBackwards: runsBackwards };
}
