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
  /** Commits along first parents with their states: those of the line, and those of each line beside it. */
  readonly lines: readonly SurveyedLine[];
}

/** Commits in order, each following the one before, and their states. */
export interface SurveyedLine {
  readonly moments: readonly Moment[];
  readonly surveyed: readonly Surveyed[];
}

/** State of a commit, and of the one before it. */
interface Turn {
  readonly before: Surveyed | undefined;
  readonly after: Surveyed | undefined;
}

/** Looks up the commits that messages name. A commit that comes later on the line is never the one that was meant. */
export function relationsIn({ line, others, lines }: NamedHistory): RelationsOf {
  const places = new Map(line.map(({ id }, at) => [id, at]));
  const turns = turnsOf(lines);
  const all = [...line, ...others];
  const isOfAnother = foreignRequests(all);
  const isBefore = (own: PastCommit) => {
    const place = places.get(own.id);
    return ({ id }: PastCommit) => id !== own.id && (place === undefined || (places.get(id) ?? -1) < place);
  };
  const meant = (own: PastCommit, claimed: ClaimedRelation): string | null => {
    const { named, pullRequest } = claimed;
    if (named !== null) return only(all.filter(({ id }) => id.startsWith(named)).filter(isBefore(own)));
    if (pullRequest === null || isOfAnother(claimed)) return null;
    return only(line.filter(({ message }) => isOfPullRequest(message, pullRequest)).filter(isBefore(own)));
  };
  return (own) =>
    claimedRelations(own.message).map((claimed) => {
      const commit = meant(own, claimed);
      const isRevert = claimed.kind !== "cherry-picked" && commit !== null;
      const restored = isRevert ? isRestored(turns.get(commit), turns.get(own.id)) : null;
      return { ...claimed, commit, restored };
    });
}

function only(commits: readonly PastCommit[]): string | null {
  const [first, ...rest] = commits;
  return first && rest.length === 0 ? first.id : null;
}

/**
 * Numbers are of one repository each. Where messages name several, as after a move or in a fork, it is not known which
 * of them is this one.
 */
function foreignRequests(commits: readonly PastCommit[]): (claimed: ClaimedRelation) => boolean {
  const names = new Set(
    commits.flatMap(({ message }) =>
      claimedRelations(message).flatMap(({ repository }) => repository?.toLowerCase() ?? []),
    ),
  );
  return ({ repository }) => repository !== undefined && names.size > 1;
}

/** A commit of several lines has its state before from the first. */
function turnsOf(lines: readonly SurveyedLine[]): ReadonlyMap<string, Turn> {
  const turns = new Map<string, Turn>();
  for (const { moments, surveyed } of lines) {
    for (const [at, { commit }] of moments.entries()) {
      const turn = { before: surveyed[at - 1], after: surveyed[at] };
      if (!turns.has(commit.id)) turns.set(commit.id, turn);
    }
  }
  return turns;
}

/** Whether the folders that a commit changed are, after another one, as they were before it; null if not known. */
function isRestored(reverted: Turn | undefined, reverting: Turn | undefined): boolean | null {
  const [before, after, now] = [reverted?.before, reverted?.after, reverting?.after].map(foldersAt);
  if (!before || !after || !now) return null;
  const changed = [...new Set([...before.keys(), ...after.keys()])].filter(
    (name) => before.get(name) !== after.get(name),
  );
  return changed.length === 0 ? null : changed.every((name) => now.get(name) === before.get(name));
}

function foldersAt(state: Surveyed | undefined): ReadonlyMap<string, string> | undefined {
  return state?.kind === "judged" ? state.listing.folders : undefined;
}
