import { addDays, type IsoDate } from "../../model/iso-date.ts";
import type { DayOf, PastCommit } from "../../model/past.ts";
import { RunError } from "../../model/run-error.ts";

/** A commit and the day it is judged for. */
export interface Moment {
  readonly commit: PastCommit;
  /** Latest committer's day so far: days never run backwards, even if a clock did. */
  readonly day: IsoDate;
  /** Whether the committer's time is earlier than that of a commit before. */
  readonly runsBackwards: boolean;
  /** Committer's own day. */
  readonly claimed: IsoDate;
}

/** The reported range of a history. */
export interface Range {
  /** Commit whose state the first entry is compared with; undefined if the whole history is reported. */
  readonly base: Moment | undefined;
  /** Reported commits, from the first to the newest; may be empty. */
  readonly moments: readonly Moment[];
  /** Last day of the range, inclusive. */
  readonly until: IsoDate;
}

/** Start of the range: on a day, or after a commit. */
export type Since = { readonly day: IsoDate } | { readonly commit: string; readonly ref: string };

export interface RangeOptions {
  readonly since?: Since | undefined;
  /** Last day of the range, inclusive; by default that of the newest commit. Later commits are left out. */
  readonly until?: IsoDate | undefined;
  /** Option that `until` was given with, for error messages. */
  readonly untilOption?: string | undefined;
}

/** Returns the commits with their days, first to newest. */
export function momentsOf(line: readonly PastCommit[], dayOf: DayOf): Moment[] {
  let latest = Number.NEGATIVE_INFINITY;
  return line.map((commit) => {
    const runsBackwards = commit.committer.seconds < latest;
    latest = Math.max(latest, commit.committer.seconds);
    return { commit, day: dayOf(latest), runsBackwards, claimed: dayOf(commit.committer.seconds) };
  });
}

/**
 * Counts the commits left out although their committers claim a day in the range: they come after one that claims a
 * later day.
 */
export function leftOutOf(all: readonly Moment[], until: IsoDate): number {
  return all.filter(({ day, claimed }) => day > until && claimed <= until).length;
}

/** Selects the range. Throws `RunError` `history-empty`, `history-reversed`, `history-not-on-line`. */
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

/** Selects the range from a day. The commit before stands for the evening before that day. */
function fromDay(within: readonly Moment[], since: IsoDate, until: IsoDate): Range {
  if (since > until) throw new RunError("history-reversed", { since, until });
  const first = within.findIndex(({ day }) => day >= since);
  const at = first < 0 ? within.length : first;
  const before = within[at - 1];
  const base = before && { ...before, day: addDays(since, -1) };
  return { base, moments: within.slice(at), until };
}
