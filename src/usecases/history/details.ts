import type { IsoDate } from "../../model/iso-date.ts";
import { RunError } from "../../model/run-error.ts";
import type { Moment } from "./dated-commits.ts";
import { type JudgedVersions, type JudgeHistory, judgeAgain } from "./dossiers.ts";
import type { Details } from "./ending.ts";
import type { Version } from "./judge-jobs.ts";

/** Returns the details of a state on a day for which it has an answer. */
export type DetailsOf = (version: Version, day: IsoDate) => Details;

export const noDetails: Details = { recorded: undefined, assessments: [] };

/** For replays that tell no endings. */
export const withoutDetails: DetailsOf = () => noDetails;

/** A history whose states were judged, and how to replay it. */
export interface Replayable extends JudgeHistory {
  readonly moments: readonly Moment[];
  readonly judged: JudgedVersions;
  readonly replay: (detailsOf: DetailsOf) => Iterable<unknown>;
}

/** Judges in detail the states in which a finding ends: few do. Throws `RunError`. */
export async function detailsOf({ moments, judged, replay, ...judge }: Replayable): Promise<DetailsOf> {
  const wanted = daysAskedFor(replay);
  const detailed = new Map<Version, Version>();
  const states = [...wanted].flatMap(([version, days]) => {
    const state = judged.states.get(version);
    return state ? [{ version, state, days: [...days].sort() }] : [];
  });
  const again = await judgeAgain(moments, states, judge);
  for (const [at, { version }] of states.entries()) {
    const found = again[at];
    if (found?.failure) throw new RunError(found.failure.code, found.failure.args);
    if (found) detailed.set(version, found);
  }
  return (version, day) => {
    const found = detailed.get(version);
    return { recorded: found?.recorded, assessments: found?.answers.get(day)?.assessments ?? [] };
  };
}

function daysAskedFor(replay: Replayable["replay"]): ReadonlyMap<Version, ReadonlySet<IsoDate>> {
  const wanted = new Map<Version, Set<IsoDate>>();
  const asked: DetailsOf = (version, day) => {
    wanted.set(version, (wanted.get(version) ?? new Set()).add(day));
    return noDetails;
  };
  for (const _ of replay(asked));
  return wanted;
}
