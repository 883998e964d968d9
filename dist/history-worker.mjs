import {
  openJobs
} from "./chunks/BSH73B47.mjs";
import "./chunks/55X6MG7H.mjs";
import {
  answerQuestions
} from "./chunks/BVCZNMXR.mjs";
import {
  openRepository,
  policyOf
} from "./chunks/TAWET66R.mjs";
import "./chunks/DE6FTJM7.mjs";

// src/entry/threads/history-thread.ts
async function openHistoryWorker(job) {
  let { root, gitDir, policy, assessed, until, marks } = job, repository = await openRepository({ root, gitDir });
  return openJobs({ past: await repository.past(), policy: policyOf(policy), assessed, until, marks });
}

// src/entry/threads/history.ts
answerQuestions((job) => openHistoryWorker(job));
