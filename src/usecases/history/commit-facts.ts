import type { DayOf, Past } from "../../model/past.ts";
import { claimsOf } from "./claims.ts";
import type { Moment } from "./dated-commits.ts";
import type { RelationsOf } from "./relations.ts";
import type { CommitFacts } from "./report.ts";

/** What the facts about commits are taken from besides the commits themselves. */
export interface FactSources {
  readonly past: Pick<Past, "signatures">;
  readonly dayOf: DayOf;
  readonly relationsOf: RelationsOf;
}

/** Verifies the signatures of commits, all together, and returns the facts about each of these. */
export async function readFacts(
  moments: readonly Moment[],
  { past, dayOf, relationsOf }: FactSources,
): Promise<(moment: Moment) => CommitFacts> {
  const signatures = await past.signatures([...new Set(moments.map(({ commit }) => commit))]);
  return ({ commit, runsBackwards }) => {
    const signature = signatures.get(commit.id) ?? { state: "signed-not-verifiable", reason: "not-checked" };
    const relations = relationsOf(commit);
    return { commit: commit.id, ...claimsOf(commit, dayOf), relations, signature, clockRunsBackwards: runsBackwards };
  };
}
