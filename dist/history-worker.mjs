import {
  openJobs
} from "./chunks/ZLBRVOXY.mjs";
import "./chunks/56N3FC5G.mjs";
import {
  answerQuestions
} from "./chunks/5IGLJQRJ.mjs";
import "./chunks/AJPNAQBO.mjs";
import "./chunks/SWXDBUSK.mjs";
import "./chunks/J25FWVWC.mjs";
import "./chunks/EV54EK3E.mjs";
import "./chunks/4PZSCPRG.mjs";
import "./chunks/7Q5GAD3A.mjs";
import "./chunks/AVJ24XGL.mjs";
import "./chunks/VOWMN7WQ.mjs";
import "./chunks/ODUHRCWD.mjs";
import "./chunks/3BQ33MSS.mjs";
import {
  openRepository
} from "./chunks/LY45DIDT.mjs";
import "./chunks/RIZBAHXV.mjs";
import "./chunks/4EXV3A2G.mjs";
import {
  policyOf
} from "./chunks/45BGMFIY.mjs";
import "./chunks/PWDESWPM.mjs";
import "./chunks/G5QLNUVL.mjs";
import "./chunks/4HAHXOPK.mjs";
import "./chunks/5UPLSCGC.mjs";
import "./chunks/U4NSNZ7B.mjs";
import "./chunks/UL6TH2LZ.mjs";
import "./chunks/VABSIXCH.mjs";

// src/entry/threads/history-thread.ts
async function openHistoryWorker(job) {
  let { root, gitDir, policy, assessed, until, marks } = job, repository = await openRepository({ root, gitDir });
  return openJobs({ past: await repository.past(), policy: policyOf(policy), assessed, until, marks });
}

// src/entry/threads/history.ts
answerQuestions((job) => openHistoryWorker(job));
