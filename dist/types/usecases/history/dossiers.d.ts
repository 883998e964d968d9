import type { IsoDate } from "../../model/iso-date.ts";
import type { Moment } from "./dated-commits.ts";
import { type Wanted } from "./jobs.ts";
import { type JudgedState, type JudgeJob, type JudgeJobs, type Version } from "./judge-jobs.ts";
import type { Surveyed } from "./survey.ts";
/** New state of each folder that changes at a commit; undefined for a folder that is removed. */
export type Arrivals = ReadonlyMap<string, Version | undefined>;
/** The judged states of all folders. */
export interface JudgedVersions {
    /** By the index of the commit that brought them. */
    readonly arrivals: ReadonlyMap<number, Arrivals>;
    readonly states: ReadonlyMap<Version, JudgedState>;
}
export interface JudgeHistory extends Wanted, Omit<JudgeJob, "marks"> {
    /** Judges the jobs; in this thread by default. */
    readonly judgeJobs?: JudgeJobs | undefined;
}
/** Judges every past state of every folder: reads each once and judges it once for each day that matters. */
export declare function judgeVersions(moments: readonly Moment[], surveyed: readonly Surveyed[], judge: JudgeHistory): Promise<JudgedVersions>;
/** A judged state, and the days to judge it for once more. */
export interface JudgedDays {
    readonly state: JudgedState;
    readonly days: readonly IsoDate[];
}
/** Judges states of a history once more with all assessments, in their order. */
export declare function judgeAgain(moments: readonly Moment[], states: readonly JudgedDays[], judge: JudgeHistory): Promise<Version[]>;
