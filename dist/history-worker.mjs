import {
  openJobs
} from "./chunks/M2VCHA34.mjs";
import "./chunks/56N3FC5G.mjs";
import {
  answerQuestions
} from "./chunks/VFJBCOHH.mjs";
import "./chunks/TRTG4XFI.mjs";
import "./chunks/26ZJD6PU.mjs";
import "./chunks/MHFLYXOC.mjs";
import "./chunks/EV54EK3E.mjs";
import "./chunks/XBUZNVNS.mjs";
import "./chunks/NFCYSE6O.mjs";
import "./chunks/AVJ24XGL.mjs";
import "./chunks/7MCI2DQA.mjs";
import "./chunks/FXRROTOC.mjs";
import "./chunks/3BQ33MSS.mjs";
import {
  openRepository
} from "./chunks/Y6HMVG4N.mjs";
import "./chunks/6VA67NIQ.mjs";
import "./chunks/4EXV3A2G.mjs";
import {
  policyOf
} from "./chunks/BDZAW7OI.mjs";
import "./chunks/ERWJRQAO.mjs";
import "./chunks/G5QLNUVL.mjs";
import "./chunks/JZEFNIKD.mjs";
import "./chunks/5UPLSCGC.mjs";
import "./chunks/4T2EIIXA.mjs";
import "./chunks/6AHHN2US.mjs";
import "./chunks/VABSIXCH.mjs";

// src/entry/threads/history-thread.ts
async function openHistoryWorker(job) {
  let { root, gitDir, policy, assessed, until, marks } = job, repository = await openRepository({ root, gitDir });
  return openJobs({ past: await repository.past(), policy: policyOf(policy), assessed, until, marks });
}

// src/entry/threads/history.ts
answerQuestions((job) => openHistoryWorker(job));
