import {
  openJobs
} from "./chunks/L2IBVT6H.mjs";
import "./chunks/YOOLDN2Y.mjs";
import {
  answerQuestions
} from "./chunks/WXI3L7RD.mjs";
import {
  openRepository,
  policyOf
} from "./chunks/TQ4KBPHM.mjs";
import "./chunks/DE6FTJM7.mjs";

// src/entry/threads/history-thread.ts
async function openHistoryWorker(job) {
  let { root, gitDir, policy, assessed, until, marks } = job, repository = await openRepository({ root, gitDir });
  return openJobs({ past: await repository.past(), policy: policyOf(policy), assessed, until, marks });
}

// src/entry/threads/history.ts
answerQuestions((job) => openHistoryWorker(job));
