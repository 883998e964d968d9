import {
  openJobs
} from "./chunks/HDBYGUID.mjs";
import "./chunks/56N3FC5G.mjs";
import {
  answerQuestions
} from "./chunks/MRUMWTOM.mjs";
import "./chunks/PP5PZWYI.mjs";
import "./chunks/VZ3FUNET.mjs";
import "./chunks/6YKO3WAO.mjs";
import "./chunks/EV54EK3E.mjs";
import "./chunks/5ROKGVB7.mjs";
import "./chunks/3PJGMOHR.mjs";
import "./chunks/AVJ24XGL.mjs";
import "./chunks/NOE25RDC.mjs";
import "./chunks/T52O7TTL.mjs";
import "./chunks/3BQ33MSS.mjs";
import "./chunks/CU2ZDUUR.mjs";
import {
  openRepository
} from "./chunks/B4O7JVFO.mjs";
import "./chunks/26I5FLNO.mjs";
import "./chunks/OJAM56WD.mjs";
import "./chunks/4EXV3A2G.mjs";
import {
  policyOf
} from "./chunks/LLOAOSOU.mjs";
import "./chunks/RZEKTMMR.mjs";
import "./chunks/G5QLNUVL.mjs";
import "./chunks/RRHLCFSL.mjs";
import "./chunks/5UPLSCGC.mjs";
import "./chunks/4GWJEPKV.mjs";
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
