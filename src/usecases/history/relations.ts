import type { PastCommit } from "../../model/past.ts";
import { claimedRelations, isOfPullRequest } from "./claimed-relations.ts";
import type { Moment } from "./dated-commits.ts";
import type { ClaimedRelation, CommitRelation } from "./report.ts";
import type { Surveyed } from "./survey.ts";

/** Returns what a commit's message says it does to other commits. */
export type RelationsOf = (commit: PastCommit) => CommitRelation[];

/** The commits that messages may name, and the states that show whether a revert reverted. */
export interface NamedHistory {
  /** Commits along first parents, from the first to the newest. */
  readonly line: readonly PastCommit[];
  /** Commits beside them. */
  readonly others: readonly PastCommit[];
  readonly moments: readonly Moment[];
  readonly surveyed: readonly Surveyed[];
}

/** Looks up the commits that messages name. A commit that comes later on the line is never the one that was meant. */
export function relationsIn({ line, others, moments, surveyed }: NamedHistory): RelationsOf {
  const places = new Map(line.map(({ id }, at) => [id, at]));
  const indices = new Map(moments.map(({ commit }, at) => [commit.id, at]));
  const all = [...line, ...others];
  const isBefore = (own: PastCommit) => {
    const place = places.get(own.id);
    return ({ id }: PastCommit) => id !== own.id && (place === undefined || (places.get(id) ?? -1) < place);
  };
  const meant = (own: PastCommit, { named, pullRequest }: ClaimedRelation): string | null => {
    if (named !== null) return only(all.filter(({ id }) => id.startsWith(named)).filter(isBefore(own)));
    if (pullRequest === null) return null;
    return only(line.filter(({ message }) => isOfPullRequest(message, pullRequest)).filter(isBefore(own)));
  };
  return (own) =>
    claimedRelations(own.message).map((claimed) => {
      const commit = meant(own, claimed);
      const at = commit === null ? undefined : indices.get(commit);
      const isRevert = claimed.kind !== "cherry-picked";
      const restored = isRevert ? isRestored(surveyed, at, indices.get(own.id)) : null;
      return { ...claimed, commit, restored };
    });
}

function only(commits: readonly PastCommit[]): string | null {
  const [first, ...rest] = commits;
  return first && rest.length === 0 ? first.id : null;
}

/** Whether the folders that a commit changed are, after another one, as they were before it; null if not known. */
function isRestored(surveyed: readonly Surveyed[], reverted?: number, reverting?: number): boolean | null {
  if (reverted === undefined || reverting === undefined) return null;
  const [before, after, now] = [reverted - 1, reverted, reverting].map((at) => foldersAt(surveyed[at]));
  if (!before || !after || !now) return null;
  const changed = [...new Set([...before.keys(), ...after.keys()])].filter(
    (name) => before.get(name) !== after.get(name),
  );
  return changed.length === 0 ? null : changed.every((name) => now.get(name) === before.get(name));
}

function foldersAt(state: Surveyed | undefined): ReadonlyMap<string, string> | undefined {
  return state?.kind === "judged" ? state.listing.folders : undefined;
}
