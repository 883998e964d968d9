import {
  openJobs
} from "./chunks/BDBGEUZK.mjs";
import "./chunks/56N3FC5G.mjs";
import {
  answerQuestions
} from "./chunks/2I7A6LAD.mjs";
import "./chunks/KDDW27LD.mjs";
import "./chunks/OJYZ3QUF.mjs";
import "./chunks/5ZA2DO5F.mjs";
import "./chunks/EV54EK3E.mjs";
import "./chunks/7DSB7T2A.mjs";
import "./chunks/7KJP5GU5.mjs";
import "./chunks/AVJ24XGL.mjs";
import "./chunks/EZ6TGQ23.mjs";
import "./chunks/ZBCPL33F.mjs";
import "./chunks/3BQ33MSS.mjs";
import "./chunks/RKCEFESK.mjs";
import "./chunks/OGVGAJPE.mjs";
import {
  openRepository
} from "./chunks/NMNQY7BY.mjs";
import "./chunks/OAD734PS.mjs";
import "./chunks/FHZ6LBIA.mjs";
import "./chunks/4EXV3A2G.mjs";
import "./chunks/HJESQGJW.mjs";
import {
  policyOf
} from "./chunks/Q45PLAJB.mjs";
import "./chunks/G5QLNUVL.mjs";
import "./chunks/AI66IDYK.mjs";
import "./chunks/5UPLSCGC.mjs";
import "./chunks/4GWJEPKV.mjs";
import "./chunks/4DI4A6FK.mjs";
import "./chunks/VABSIXCH.mjs";

// src/entry/threads/history-thread.ts
async function openHistoryWorker(job) {
  let { root, gitDir, policy, assessed, until, marks } = job, repository = await openRepository({ root, gitDir });
  return openJobs({ past: await repository.past(), policy: policyOf(policy), assessed, until, marks });
}

// src/entry/threads/history.ts
answerQuestions((job) => openHistoryWorker(job));
