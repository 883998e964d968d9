import {
  openJobs
} from "./chunks/F23EBYAT.mjs";
import "./chunks/56N3FC5G.mjs";
import {
  answerQuestions
} from "./chunks/VFJBCOHH.mjs";
import "./chunks/JJFRWRDN.mjs";
import "./chunks/EYZLA475.mjs";
import "./chunks/MHFLYXOC.mjs";
import "./chunks/EV54EK3E.mjs";
import "./chunks/JBEKVFPH.mjs";
import "./chunks/VHTFBP6M.mjs";
import "./chunks/FUEUI3RB.mjs";
import "./chunks/7DYA3U3I.mjs";
import "./chunks/AVJ24XGL.mjs";
import "./chunks/6TV4APC7.mjs";
import "./chunks/FXRROTOC.mjs";
import "./chunks/3BQ33MSS.mjs";
import "./chunks/OAGAFXN7.mjs";
import "./chunks/6D6JDBBJ.mjs";
import "./chunks/OGVGAJPE.mjs";
import {
  openRepository
} from "./chunks/4XXK5PBV.mjs";
import "./chunks/2EN3IWUB.mjs";
import "./chunks/IRAMUVBL.mjs";
import "./chunks/4EXV3A2G.mjs";
import "./chunks/ERWJRQAO.mjs";
import {
  policyOf
} from "./chunks/PEZGJUTO.mjs";
import "./chunks/G5QLNUVL.mjs";
import "./chunks/RDCP2TQE.mjs";
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
