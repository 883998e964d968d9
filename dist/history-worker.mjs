import {
  openJobs
} from "./chunks/UHIDV6TA.mjs";
import "./chunks/56N3FC5G.mjs";
import {
  answerQuestions
} from "./chunks/V5DF2RRR.mjs";
import "./chunks/IWSYZXYQ.mjs";
import "./chunks/W3FN63JF.mjs";
import "./chunks/TD4H2A34.mjs";
import "./chunks/EV54EK3E.mjs";
import "./chunks/77C3H57G.mjs";
import "./chunks/4ZTMSMCG.mjs";
import "./chunks/AVJ24XGL.mjs";
import "./chunks/WBBPKHAB.mjs";
import "./chunks/3BQ33MSS.mjs";
import {
  openRepository
} from "./chunks/4MQMVM44.mjs";
import "./chunks/IZ3K34NI.mjs";
import "./chunks/4EXV3A2G.mjs";
import {
  policyOf
} from "./chunks/I2AQDVFV.mjs";
import "./chunks/UITIN32H.mjs";
import "./chunks/G5QLNUVL.mjs";
import "./chunks/Y7AFZUF3.mjs";
import "./chunks/CJ3BINIA.mjs";
import "./chunks/PMGP53PN.mjs";
import "./chunks/VABSIXCH.mjs";

// src/entry/threads/history-thread.ts
async function openHistoryWorker(job) {
  let { root, gitDir, policy, assessed, until, marks } = job, repository = await openRepository({ root, gitDir });
  return openJobs({ past: await repository.past(), policy: policyOf(policy), assessed, until, marks });
}

// src/entry/threads/history.ts
answerQuestions((job) => openHistoryWorker(job));
