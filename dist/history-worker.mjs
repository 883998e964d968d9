import {
  openJobs
} from "./chunks/ISOH7XEM.mjs";
import "./chunks/56N3FC5G.mjs";
import {
  answerQuestions
} from "./chunks/MRUMWTOM.mjs";
import "./chunks/P3AHQDGS.mjs";
import "./chunks/EPORUWKL.mjs";
import "./chunks/4UNANP43.mjs";
import "./chunks/EV54EK3E.mjs";
import "./chunks/XP7P3AT3.mjs";
import "./chunks/VWH556SL.mjs";
import "./chunks/AVJ24XGL.mjs";
import "./chunks/JVJ72QBS.mjs";
import "./chunks/T52O7TTL.mjs";
import "./chunks/3BQ33MSS.mjs";
import {
  openRepository
} from "./chunks/5SK3O5OY.mjs";
import "./chunks/HQKZBOZN.mjs";
import "./chunks/4EXV3A2G.mjs";
import {
  policyOf
} from "./chunks/JOOK7VR3.mjs";
import "./chunks/RZEKTMMR.mjs";
import "./chunks/G5QLNUVL.mjs";
import "./chunks/QZL3HPAI.mjs";
import "./chunks/5UPLSCGC.mjs";
import "./chunks/6OT5PTOV.mjs";
import "./chunks/YQKI4NCK.mjs";
import "./chunks/VABSIXCH.mjs";

// src/entry/threads/history-thread.ts
async function openHistoryWorker(job) {
  let { root, gitDir, policy, assessed, until, marks } = job, repository = await openRepository({ root, gitDir });
  return openJobs({ past: await repository.past(), policy: policyOf(policy), assessed, until, marks });
}

// src/entry/threads/history.ts
answerQuestions((job) => openHistoryWorker(job));
