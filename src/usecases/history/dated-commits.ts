import { addDays, type IsoDate } from "../../model/iso-date.ts";
import type { DayOf, PastCommit } from "../../model/past.ts";
import { RunError } from "../../model/run-error.ts";

/** A commit and the day it is judged for. */
export interface Moment {
  readonly commit: PastCommit;
  /** The latest committer's day so far: days never run backwards, whatever a clock said. */
  readonly day: IsoDate;
  /** Whether the committer's time is earlier than one before it. */
  readonly runsBackwards: boolean;
  /** The committer's own day. */
  readonly claimed: IsoDate;
}

/** The part of a history that is told. */
export interface Range {
  /** The commit whose state the first entry is compared with; undefined when everything is told. */
  readonly base: Moment | undefined;
  /** What is told, from the first to the newest; may be empty. */
  readonly moments: readonly Moment[];
  /** Last day that is told. */
  readonly until: IsoDate;
}

/** Where the history begins: on a day, or after a commit. */
export type Since = { readonly day: IsoDate } | { readonly commit: string; readonly ref: string };

export interface RangeOptions {
  readonly since?: Since | undefined;
  /** Last day that is told; the newest commit's by default. Later commits are left out. */
  readonly until?: IsoDate | undefined;
  /** The option `until` was given with, for whoever has to give another one. */
  readonly untilOption?: string | undefined;
}

/** The days of commits, first to newest. */
export function momentsOf(line: readonly PastCommit[], dayOf: DayOf): Moment[] {
  let latest = Number.NEGATIVE_INFINITY;
  return line.map((commit) => {
    const runsBackwards = commit.committer.seconds < latest;
    latest = Math.max(latest, commit.committer.seconds);
    return { commit, day: dayOf(latest), runsBackwards, claimed: dayOf(commit.committer.seconds) };
  });
}

/** Commits left out of the days until one, though their committers claim to have been there: they come after one that claims a later day. */
export function leftOutOf(all: readonly Moment[], until: IsoDate): number {
  return all.filter(({ day, claimed }) => day > until && claimed <= until).length;
}

/** Throws `RunError` `history-empty`, `history-reversed`, `history-not-on-line`. */
export function rangeOf(all: readonly Moment[], { since, until, untilOption = "--until" }: RangeOptions): Range {
  const within = all.filter(({ day }) => until === undefined || day <= until);
  const newest = within.at(-1);
  if (!newest) throw new RunError("history-empty", { until: until ?? "", option: untilOption });
  const last = until ?? newest.day;
  if (!since) return { base: undefined, moments: within, until: last };
  if ("day" in since) return fromDay(within, since.day, last);
  const at = all.findIndex(({ commit }) => commit.id === since.commit);
  if (at < 0) throw new RunError("history-not-on-line", { ref: since.ref });
  const base = within[at];
  if (!base) throw new RunError("history-reversed", { since: since.ref, until: last });
  return { base, moments: within.slice(at + 1), until: last };
}

/** The commit before stands for the evening before the first day. */
function fromDay(within: readonly Moment[], since: IsoDate, until: IsoDate): Range {
  if (since > until) throw new RunError("history-reversed", { since, until });
  const first = within.findIndex(({ day }) => day >= since);
  const at = first < 0 ? within.length : first;
  const before = within[at - 1];
  const base = before && { ...before, day: addDays(since, -1) };
  return { base, moments: within.slice(at), until };
}
