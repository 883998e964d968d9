import type { CompiledPolicy } from "../../adapters/disk/policy-files.ts";
import { askWorkers } from "../../adapters/threads/workers.ts";
import type { Job } from "../../usecases/history/jobs.ts";
import {
  type JudgedState,
  type JudgeJob,
  type JudgeJobs,
  judgeJobsHere,
  lotsOf,
  openJobs,
} from "../../usecases/history/judge-jobs.ts";

/** States that justify another thread: it takes as long as these to start. */
const worthAThread = 250;

/** A worker's settings. Plain data: it is passed between threads. */
export interface HistoryJob extends Pick<JudgeJob, "assessed" | "isDated" | "until" | "marks"> {
  /** Root of the repository. */
  readonly root: string;
  readonly gitDir?: string | undefined;
  readonly policy: CompiledPolicy;
}

/** States of one question; the answers come in the same order. */
export type HistoryQuestion = readonly Job[];
export type HistoryAnswer = readonly JudgedState[];

/** The threads that judge, and their settings. */
export interface HistoryWorkers extends Pick<HistoryJob, "root" | "gitDir" | "policy"> {
  readonly script: URL;
  /** Most threads; fewer are used for few states. */
  readonly most: number;
  /** States each thread must have to be worth starting. */
  readonly statesEach?: number;
}

/** Judges the states of a history in separate threads, where that is faster; yields the same as this thread would. */
export function judgeJobsInWorkers({ script, most, statesEach = worthAThread, ...shared }: HistoryWorkers): JudgeJobs {
  return (jobs, judge) => {
    const count = Math.min(most, Math.floor(jobs.length / statesEach));
    if (count <= 1) return judgeJobsHere(jobs, judge);
    const { assessed, isDated, until, marks } = judge;
    const data: HistoryJob = { ...shared, assessed, isDated, until, marks };
    return askWorkers<HistoryQuestion, HistoryAnswer>(lotsOf(jobs), { script, count, data, here: openJobs(judge) });
  };
}
