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

/** States for which another thread pays: it takes as long as these to get going. */
const worthAThread = 250;

/** What one worker judges states with. Plain data: it goes from thread to thread. */
export interface HistoryJob extends Pick<JudgeJob, "assessed" | "until" | "marks"> {
  /** Of the repository. */
  readonly root: string;
  readonly gitDir?: string | undefined;
  readonly policy: CompiledPolicy;
}

/** States of one question, and what became of them in the same order. */
export type HistoryQuestion = readonly Job[];
export type HistoryAnswer = readonly JudgedState[];

/** Which threads judge, and what they need. */
export interface HistoryWorkers extends Pick<HistoryJob, "root" | "gitDir" | "policy"> {
  readonly script: URL;
  /** Most threads; fewer are used for few states. */
  readonly most: number;
  /** States each thread must have to be worth it. */
  readonly statesEach?: number;
}

/** Judges the states of a history in threads of their own, where that pays, and yields what this thread would. */
export function judgeJobsInWorkers({ script, most, statesEach = worthAThread, ...shared }: HistoryWorkers): JudgeJobs {
  return (jobs, judge) => {
    const count = Math.min(most, Math.floor(jobs.length / statesEach));
    if (count <= 1) return judgeJobsHere(jobs, judge);
    const { assessed, until, marks } = judge;
    const data: HistoryJob = { ...shared, assessed, until, marks };
    return askWorkers<HistoryQuestion, HistoryAnswer>(lotsOf(jobs), { script, count, data, here: openJobs(judge) });
  };
}
