import { policyOf } from "../../adapters/disk/policy-files.ts";
import { openRepository } from "../../adapters/git/repository.ts";
import { openJobs } from "../../usecases/history/judge-jobs.ts";
import type { HistoryAnswer, HistoryJob, HistoryQuestion } from "./history-pool.ts";

/** Opens the repository in a worker, and returns its function that judges states. */
export async function openHistoryWorker(job: HistoryJob): Promise<(states: HistoryQuestion) => Promise<HistoryAnswer>> {
  const { root, gitDir, policy, assessed, isDated, until, marks } = job;
  const repository = await openRepository({ root, gitDir });
  return openJobs({ past: await repository.past(), policy: policyOf(policy), assessed, isDated, until, marks });
}
