import {
  openJobs
} from "./chunks/Y7LQEKJV.mjs";
import "./chunks/56N3FC5G.mjs";
import {
  answerQuestions
} from "./chunks/64A37PAB.mjs";
import "./chunks/ISQPV5F5.mjs";
import "./chunks/VWCYCXSM.mjs";
import "./chunks/UXXECAXV.mjs";
import "./chunks/EV54EK3E.mjs";
import "./chunks/BGCSRZSL.mjs";
import "./chunks/YRU2BL3B.mjs";
import "./chunks/AVJ24XGL.mjs";
import "./chunks/G5GV3YAO.mjs";
import "./chunks/AHJ4K5BL.mjs";
import "./chunks/3BQ33MSS.mjs";
import {
  openRepository
} from "./chunks/7IIJOHLQ.mjs";
import "./chunks/YKJPLU57.mjs";
import "./chunks/4EXV3A2G.mjs";
import {
  policyOf
} from "./chunks/O7VXBVQI.mjs";
import "./chunks/JXEYOZX3.mjs";
import "./chunks/G5QLNUVL.mjs";
import "./chunks/TG5Q3CAT.mjs";
import "./chunks/PXMZO7C7.mjs";
import "./chunks/ZZ5WPPQD.mjs";
import "./chunks/LV6L2JVG.mjs";
import "./chunks/VABSIXCH.mjs";

// src/entry/threads/history-thread.ts
async function openHistoryWorker(job) {
  let { root, gitDir, policy, assessed, until, marks } = job, repository = await openRepository({ root, gitDir });
  return openJobs({ past: await repository.past(), policy: policyOf(policy), assessed, until, marks });
}

// src/entry/threads/history.ts
answerQuestions((job) => openHistoryWorker(job));
