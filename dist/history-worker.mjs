import {
  openJobs
} from "./chunks/RGGJS4NA.mjs";
import "./chunks/56N3FC5G.mjs";
import {
  answerQuestions
} from "./chunks/V5DF2RRR.mjs";
import "./chunks/P5C3JZ33.mjs";
import "./chunks/W7GVC3SE.mjs";
import "./chunks/S56T7MY4.mjs";
import "./chunks/EV54EK3E.mjs";
import "./chunks/Z3INLQWW.mjs";
import "./chunks/YKSS7XPW.mjs";
import "./chunks/AVJ24XGL.mjs";
import "./chunks/2YNVS7K6.mjs";
import "./chunks/3BQ33MSS.mjs";
import {
  openRepository
} from "./chunks/BN4TWT6Y.mjs";
import "./chunks/QAH7WAWJ.mjs";
import "./chunks/4EXV3A2G.mjs";
import {
  policyOf
} from "./chunks/VDI7OOJS.mjs";
import "./chunks/UITIN32H.mjs";
import "./chunks/G5QLNUVL.mjs";
import "./chunks/FBCROL4Q.mjs";
import "./chunks/Y4MFY7X5.mjs";
import "./chunks/PMGP53PN.mjs";
import "./chunks/VABSIXCH.mjs";

// src/entry/threads/history-thread.ts
async function openHistoryWorker(job) {
  let { root, gitDir, policy, assessed, until, marks } = job, repository = await openRepository({ root, gitDir });
  return openJobs({ past: await repository.past(), policy: policyOf(policy), assessed, until, marks });
}

// src/entry/threads/history.ts
answerQuestions((job) => openHistoryWorker(job));
