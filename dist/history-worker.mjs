import {
  openJobs
} from "./chunks/HM7ZEQX4.mjs";
import "./chunks/56N3FC5G.mjs";
import {
  answerQuestions
} from "./chunks/MRUMWTOM.mjs";
import "./chunks/LL27KS2T.mjs";
import "./chunks/BZRKQW5T.mjs";
import "./chunks/6YKO3WAO.mjs";
import "./chunks/EV54EK3E.mjs";
import "./chunks/2RAVTJV2.mjs";
import "./chunks/FVGL7POD.mjs";
import "./chunks/AVJ24XGL.mjs";
import "./chunks/RXY3F5D5.mjs";
import "./chunks/T52O7TTL.mjs";
import "./chunks/3BQ33MSS.mjs";
import {
  openRepository
} from "./chunks/YONF52I5.mjs";
import "./chunks/VMOZY5DA.mjs";
import "./chunks/4EXV3A2G.mjs";
import {
  policyOf
} from "./chunks/LLOAOSOU.mjs";
import "./chunks/RZEKTMMR.mjs";
import "./chunks/G5QLNUVL.mjs";
import "./chunks/IUYKDR5Y.mjs";
import "./chunks/5UPLSCGC.mjs";
import "./chunks/C22WPEU7.mjs";
import "./chunks/YQKI4NCK.mjs";
import "./chunks/VABSIXCH.mjs";

// src/entry/threads/history-thread.ts
async function openHistoryWorker(job) {
  let { root, gitDir, policy, assessed, until, marks } = job, repository = await openRepository({ root, gitDir });
  return openJobs({ past: await repository.past(), policy: policyOf(policy), assessed, until, marks });
}

// src/entry/threads/history.ts
answerQuestions((job) => openHistoryWorker(job));
