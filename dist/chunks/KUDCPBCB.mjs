import {
  askWorkers,
  defaultWorkers
} from "./MY34EZDM.mjs";
import {
  judgeJobsHere,
  lotsOf,
  openJobs
} from "./DCGPNLHH.mjs";

// src/entry/threads/history-pool.ts
var worthAThread = 250;
function judgeJobsInWorkers({ script, most, statesEach = worthAThread, ...shared }) {
  return (jobs, judge) => {
    let count = Math.min(most, Math.floor(jobs.length / statesEach));
    if (count <= 1) return judgeJobsHere(jobs, judge);
    let { assessed, isDated, until, marks } = judge, data = { ...shared, assessed, isDated, until, marks };
    return askWorkers(lotsOf(jobs), { script, count, data, here: openJobs(judge) });
  };
}

// src/entry/cli/history-judging.ts
function historyJudging({ root, gitDir }, policy, { policies }) {
  let script = new URL("history-worker.mjs", policies);
  return judgeJobsInWorkers({ script, most: defaultWorkers(), root, gitDir, policy });
}

export {
  historyJudging
};
