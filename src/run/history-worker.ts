import { openRepository } from "../adapters/git/repository.ts";
import { policyOf } from "../adapters/policy-files.ts";
import { openJobs } from "../history/judge-jobs.ts";
import type { HistoryAnswer, HistoryJob, HistoryQuestion } from "./judge-history.ts";

/** What one worker does: it opens the repository for itself and judges states. */
export async function openHistoryWorker(job: HistoryJob): Promise<(states: HistoryQuestion) => Promise<HistoryAnswer>> {
  const { root, gitDir, policy, assessed, until, marks } = job;
  const repository = await openRepository({ root, gitDir });
  return openJobs({ past: await repository.past(), policy: policyOf(policy), assessed, until, marks });
}
