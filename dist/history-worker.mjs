import {
  openJobs
} from "./chunks/F2PMRLPL.mjs";
import "./chunks/U3MWLGO4.mjs";
import {
  answerQuestions
} from "./chunks/ZVSP35WJ.mjs";
import {
  openRepository,
  policyOf
} from "./chunks/YU3DSNPM.mjs";
import "./chunks/DE6FTJM7.mjs";

// src/entry/threads/history-thread.ts
async function openHistoryWorker(job) {
  let { root, gitDir, policy, assessed, until, marks } = job, repository = await openRepository({ root, gitDir });
  return openJobs({ past: await repository.past(), policy: policyOf(policy), assessed, until, marks });
}

// src/entry/threads/history.ts
answerQuestions((job) => openHistoryWorker(job));
