import type { IsoDate } from "../../model/iso-date.ts";
import { guidelinesFolder } from "../../model/tree.ts";
import type { Moment } from "./dated-commits.ts";
import { type Job, jobsOf, type Wanted } from "./jobs.ts";
import { type JudgedState, type JudgeJob, type JudgeJobs, judgeJobsHere, type Version } from "./judge-jobs.ts";
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
export async function judgeVersions(
  moments: readonly Moment[],
  surveyed: readonly Surveyed[],
  judge: JudgeHistory,
): Promise<JudgedVersions> {
  const arrivals = new Map<number, Map<string, Version | undefined>>();
  const at = (index: number) => {
    const known = arrivals.get(index) ?? new Map<string, Version | undefined>();
    arrivals.set(index, known);
    return known;
  };
  const states = new Map<Version, JudgedState>();
  for await (const state of judged(moments, jobsOf(moments, surveyed, judge), judge)) {
    const { job, stretches, version } = state;
    states.set(version, state);
    const name = job.vendor ?? guidelinesFolder;
    for (const { first, end } of stretches) {
      at(first).set(name, version);
      if (!at(end).has(name)) at(end).set(name, undefined);
    }
  }
  return { arrivals, states };
}

/** A judged state, and the days to judge it for once more. */
export interface JudgedDays {
  readonly state: JudgedState;
  readonly days: readonly IsoDate[];
}

/** Judges states of a history once more with all assessments, in their order. */
export async function judgeAgain(
  moments: readonly Moment[],
  states: readonly JudgedDays[],
  judge: JudgeHistory,
): Promise<Version[]> {
  const jobs = states.map(({ state: { job, stretches }, days }): Job => ({ ...job, stretches: [...stretches], days }));
  const versions: Version[] = [];
  for await (const { version } of judged(moments, jobs, { ...judge, assessed: "all", isDated: false }))
    versions.push(version);
  return versions;
}

async function* judged(
  moments: readonly Moment[],
  jobs: readonly Job[],
  { judgeJobs = judgeJobsHere, ...options }: JudgeHistory,
): AsyncGenerator<JudgedState> {
  if (jobs.length === 0) return;
  const marks = moments.map(({ commit, day }) => ({ commit: commit.id, day }));
  for await (const states of judgeJobs(jobs, { ...options, marks })) yield* states;
}
