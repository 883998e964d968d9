import { groupBy } from "../../model/group.ts";
import type { PastCommit, PastListing } from "../../model/past.ts";
import { claimedRelations, fewestDigits } from "./claimed-relations.ts";
import { pullRequestOf } from "./claims.ts";
import type { Moment } from "./dated-commits.ts";
import { differingFolders } from "./listings.ts";
import type { ClaimedRelation, CommitRelation, PullRequest } from "./report.ts";
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
export function relationsIn(history: NamedHistory): RelationsOf {
  let known: Index | undefined;
  return (own) =>
    claimedRelations(own.message).map((claimed) => {
      known ??= indexOf(history);
      const commit = meant(claimed, own, known);
      const isRevert = claimed.kind !== "cherry-picked" && commit !== null;
      const restored = isRevert ? isRestored(known.turns.get(commit), known.turns.get(own.id)) : null;
      return { ...claimed, commit, restored };
    });
}

/** What commits are found by. Few messages name another commit, and most histories have none. */
interface Index {
  /** Places on the line, by id. */
  readonly places: ReadonlyMap<string, number>;
  /** By the beginning of their ids. */
  readonly byId: ReadonlyMap<string, readonly PastCommit[]>;
  /** Commits of the line by the pull or merge request that they name as theirs. */
  readonly byRequest: ReadonlyMap<string, readonly PastCommit[]>;
  /** Repositories that messages name. */
  readonly repositories: ReadonlySet<string>;
  readonly turns: ReadonlyMap<string, Turn>;
}

function indexOf({ line, others, lines }: NamedHistory): Index {
  const all = [...line, ...others];
  const named = all.flatMap(({ message }) => claimedRelations(message));
  return {
    places: new Map(line.map(({ id }, at) => [id, at])),
    byId: groupBy(all, ({ id }) => id.slice(0, fewestDigits)),
    byRequest: groupBy(line, ({ message }) => keyOf(pullRequestOf(message))),
    repositories: new Set(named.flatMap(({ repository }) => repository?.toLowerCase() ?? [])),
    turns: turnsOf(lines),
  };
}

function keyOf(request: PullRequest | null): string {
  return request === null ? "" : `${request.kind} ${request.number}`;
}

function meant({ named, pullRequest, repository }: ClaimedRelation, own: PastCommit, index: Index): string | null {
  const { places, byId, byRequest, repositories } = index;
  const place = places.get(own.id);
  const isBefore = ({ id }: PastCommit) => id !== own.id && (place === undefined || (places.get(id) ?? -1) < place);
  if (named !== null) {
    const alike = byId.get(named.slice(0, fewestDigits)) ?? [];
    return only(alike.filter((one) => one.id.startsWith(named) && isBefore(one)));
  }
  // Numbers are of one repository each: where messages name several, as in a fork, it is not known which is this one.
  const isUnknown = repository !== undefined && repositories.size > 1;
  if (pullRequest === null || isUnknown) return null;
  return only((byRequest.get(keyOf(pullRequest)) ?? []).filter(isBefore));
}

function only(commits: readonly PastCommit[]): string | null {
  const [first, ...rest] = commits;
  return first && rest.length === 0 ? first.id : null;
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
  const [before, after, now] = [reverted?.before, reverted?.after, reverting?.after].map(listingOf);
  if (!before || !after || !now) return null;
  const changed = [...differingFolders(before, after)];
  const [were, are] = [before.folders, now.folders];
  return changed.length === 0 ? null : changed.every((name) => are.get(name) === were.get(name));
}

function listingOf(state: Surveyed | undefined): PastListing | undefined {
  return state?.kind === "judged" ? state.listing : undefined;
}
