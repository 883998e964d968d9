import type { Moment } from "./dated-commits.ts";
import { type Wanted } from "./jobs.ts";
import { type JudgeJob, type JudgeJobs, type Version } from "./judge-jobs.ts";
import type { Surveyed } from "./survey.ts";
/** New state of each folder that changes at a commit; undefined for a folder that is removed. */
export type Arrivals = ReadonlyMap<string, Version | undefined>;
export interface JudgeHistory extends Wanted, Omit<JudgeJob, "marks"> {
    /** Judges the jobs; in this thread by default. */
    readonly judgeJobs?: JudgeJobs | undefined;
}
/**
 * Judges every past state of every folder: reads each once and judges it once for each day that matters. Returns, by
 * commit index, the folders whose state changes.
 */
export declare function judgeVersions(moments: readonly Moment[], surveyed: readonly Surveyed[], { judgeJobs, ...options }: JudgeHistory): Promise<ReadonlyMap<number, Arrivals>>;
