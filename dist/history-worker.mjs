import {
  openJobs
} from "./chunks/UGME5BLO.mjs";
import "./chunks/56N3FC5G.mjs";
import {
  answerQuestions
} from "./chunks/VFJBCOHH.mjs";
import "./chunks/C5F6GRBV.mjs";
import "./chunks/26ZJD6PU.mjs";
import "./chunks/MHFLYXOC.mjs";
import "./chunks/XIW4BYHG.mjs";
import "./chunks/QBGCRM7H.mjs";
import "./chunks/EV54EK3E.mjs";
import "./chunks/PA2O5XVW.mjs";
import "./chunks/AVJ24XGL.mjs";
import "./chunks/OGVGAJPE.mjs";
import "./chunks/7MCI2DQA.mjs";
import "./chunks/FXRROTOC.mjs";
import "./chunks/3BQ33MSS.mjs";
import {
  openRepository
} from "./chunks/DQ6BAPFI.mjs";
import "./chunks/AKCIJCBD.mjs";
import "./chunks/4EXV3A2G.mjs";
import "./chunks/ERWJRQAO.mjs";
import {
  policyOf
} from "./chunks/PEZGJUTO.mjs";
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
