import { guidelinesFolder } from "../../model/tree.ts";
import type { Moment } from "./dated-commits.ts";
import { jobsOf, type Wanted } from "./jobs.ts";
import { type JudgeJob, type JudgeJobs, judgeJobsHere, type Version } from "./judge-jobs.ts";
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
export async function judgeVersions(
  moments: readonly Moment[],
  surveyed: readonly Surveyed[],
  { judgeJobs = judgeJobsHere, ...options }: JudgeHistory,
): Promise<ReadonlyMap<number, Arrivals>> {
  const arrivals = new Map<number, Map<string, Version | undefined>>();
  const at = (index: number) => {
    const known = arrivals.get(index) ?? new Map<string, Version | undefined>();
    arrivals.set(index, known);
    return known;
  };
  const marks = moments.map(({ commit, day }) => ({ commit: commit.id, day }));
  for await (const states of judgeJobs(jobsOf(moments, surveyed, options), { ...options, marks })) {
    for (const { vendor, stretches, version } of states) {
      const name = vendor ?? guidelinesFolder;
      for (const { first, end } of stretches) {
        at(first).set(name, version);
        if (!at(end).has(name)) at(end).set(name, undefined);
      }
    }
  }
  return arrivals;
}
