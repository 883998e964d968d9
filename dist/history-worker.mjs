import {
  openJobs
} from "./chunks/F3E7H6IN.mjs";
import "./chunks/56N3FC5G.mjs";
import {
  answerQuestions
} from "./chunks/VFJBCOHH.mjs";
import "./chunks/JJ5DWE5W.mjs";
import "./chunks/4NL2KKKR.mjs";
import "./chunks/MHFLYXOC.mjs";
import "./chunks/EV54EK3E.mjs";
import "./chunks/FD6ESLAU.mjs";
import "./chunks/Z2GGZUUY.mjs";
import "./chunks/AVJ24XGL.mjs";
import "./chunks/MB2GIUAM.mjs";
import "./chunks/FXRROTOC.mjs";
import "./chunks/3BQ33MSS.mjs";
import "./chunks/RF62WVYZ.mjs";
import "./chunks/OGVGAJPE.mjs";
import {
  openRepository
} from "./chunks/ES6HMYER.mjs";
import "./chunks/FSHDWJYF.mjs";
import "./chunks/IRAMUVBL.mjs";
import "./chunks/4EXV3A2G.mjs";
import {
  policyOf
} from "./chunks/PEZGJUTO.mjs";
import "./chunks/ERWJRQAO.mjs";
import "./chunks/G5QLNUVL.mjs";
import "./chunks/6KTU23YH.mjs";
import "./chunks/5UPLSCGC.mjs";
import "./chunks/4GWJEPKV.mjs";
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
