import type { CompiledPolicy } from "../../adapters/disk/policy-files.ts";
import { defaultWorkers } from "../../adapters/threads/workers.ts";
import type { JudgeJobs } from "../../usecases/history/judge-jobs.ts";
import type { TreePlace } from "../shared/open-trees.ts";
import { judgeJobsInWorkers } from "../threads/history-pool.ts";
import type { Terminal } from "./terminal.ts";

/** Judges the states of a history in as many threads as this machine can run at once, where that is faster. */
export function historyJudging(
  { root, gitDir }: Pick<TreePlace, "root" | "gitDir">,
  policy: CompiledPolicy,
  { policies }: Terminal,
): JudgeJobs {
  const script = new URL("history-worker.mjs", policies);
  return judgeJobsInWorkers({ script, most: defaultWorkers(), root, gitDir, policy });
}
