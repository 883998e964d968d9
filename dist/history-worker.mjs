import {
  openJobs
} from "./chunks/34HB4ACT.mjs";
import "./chunks/56N3FC5G.mjs";
import {
  answerQuestions
} from "./chunks/MRUMWTOM.mjs";
import "./chunks/BFLWPOQ7.mjs";
import "./chunks/C457VFXI.mjs";
import "./chunks/V3LIZMUY.mjs";
import "./chunks/EV54EK3E.mjs";
import "./chunks/EXCO4L6I.mjs";
import "./chunks/L3CC245V.mjs";
import "./chunks/AVJ24XGL.mjs";
import "./chunks/5EBAOLY4.mjs";
import "./chunks/T52O7TTL.mjs";
import "./chunks/3BQ33MSS.mjs";
import {
  openRepository
} from "./chunks/E75GJG4S.mjs";
import "./chunks/XPOPA4RH.mjs";
import "./chunks/4EXV3A2G.mjs";
import {
  policyOf
} from "./chunks/T42ZQWKY.mjs";
import "./chunks/RZEKTMMR.mjs";
import "./chunks/G5QLNUVL.mjs";
import "./chunks/Y7DUNZNR.mjs";
import "./chunks/5UPLSCGC.mjs";
import "./chunks/QLWNCOX5.mjs";
import "./chunks/YQKI4NCK.mjs";
import "./chunks/VABSIXCH.mjs";

// src/entry/threads/history-thread.ts
async function openHistoryWorker(job) {
  let { root, gitDir, policy, assessed, until, marks } = job, repository = await openRepository({ root, gitDir });
  return openJobs({ past: await repository.past(), policy: policyOf(policy), assessed, until, marks });
}

// src/entry/threads/history.ts
answerQuestions((job) => openHistoryWorker(job));
