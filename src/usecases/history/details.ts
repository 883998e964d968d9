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

/** Rounds after which all states are judged in detail: an ending that is known may let another be asked for. */
const maxRounds = 4;

/** Judges in detail the states in which a finding ends, or may have been met since: few are. Throws `RunError`. */
export async function detailsOf({ moments, judged, replay, ...judge }: Replayable): Promise<DetailsOf> {
  const details = new DetailsAsked();
  for (let round = 1; ; round += 1) {
    for (const _ of replay(details.of));
    const wanted = details.take();
    if (wanted.size === 0) return details.of;
    const all = round < maxRounds ? wanted : allDaysOf(judged);
    const states = [...all].flatMap(([version, days]) => {
      const state = judged.states.get(version);
      return state ? [{ version, state, days: [...days].sort() }] : [];
    });
    const again = await judgeAgain(moments, states, judge);
    for (const [at, { version, days }] of states.entries()) details.add(version, days, again[at]);
  }
}

function allDaysOf({ states }: JudgedVersions): ReadonlyMap<Version, Iterable<IsoDate>> {
  return new Map([...states.keys()].map((version) => [version, version.answers.keys()]));
}

/** Details that are known, and those that were asked for and are not. */
class DetailsAsked {
  private readonly known = new Map<Version, Map<IsoDate, Details>>();
  private wanted = new Map<Version, Set<IsoDate>>();

  readonly of: DetailsOf = (version, day) => {
    const found = this.known.get(version)?.get(day);
    if (!found) this.wanted.set(version, (this.wanted.get(version) ?? new Set()).add(day));
    return found ?? noDetails;
  };

  /** Returns what was asked for since, and is not known. */
  take(): ReadonlyMap<Version, Iterable<IsoDate>> {
    const { wanted } = this;
    this.wanted = new Map();
    return wanted;
  }

  /** `detailed` is the state as it was judged in detail for these days. */
  add(version: Version, days: readonly IsoDate[], detailed: Version | undefined): void {
    if (detailed?.failure) throw new RunError(detailed.failure.code, detailed.failure.args);
    const known = this.known.get(version) ?? new Map<IsoDate, Details>();
    this.known.set(version, known);
    for (const day of days) {
      const assessments = detailed?.answers.get(day)?.assessments ?? [];
      known.set(day, { recorded: detailed?.recorded, assessments });
    }
  }
}
