import type { IsoDate } from "../../model/iso-date.ts";
import type { Moment } from "./dated-commits.ts";
import { type JudgedVersions, type JudgeHistory } from "./dossiers.ts";
import type { Details } from "./ending.ts";
import type { Version } from "./judge-jobs.ts";
/** Returns the details of a state on a day for which it has an answer. */
export type DetailsOf = (version: Version, day: IsoDate) => Details;
export declare const noDetails: Details;
/** For replays that tell no endings. */
export declare const withoutDetails: DetailsOf;
/** A history whose states were judged, and how to replay it. */
export interface Replayable extends JudgeHistory {
    readonly moments: readonly Moment[];
    readonly judged: JudgedVersions;
    readonly replay: (detailsOf: DetailsOf) => Iterable<unknown>;
}
/** Judges in detail the states in which a finding ends, or may have been met since: few are. Throws `RunError`. */
export declare function detailsOf({ moments, judged, replay, ...judge }: Replayable): Promise<DetailsOf>;
