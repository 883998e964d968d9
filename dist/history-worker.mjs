import {
  openJobs
} from "./chunks/E4NJUROZ.mjs";
import "./chunks/56N3FC5G.mjs";
import {
  answerQuestions
} from "./chunks/V5DF2RRR.mjs";
import {
  openRepository
} from "./chunks/56NL34NU.mjs";
import "./chunks/GK5QCAUX.mjs";
import "./chunks/AZFHDO2W.mjs";
import "./chunks/4EXV3A2G.mjs";
import {
  policyOf
} from "./chunks/BRIQJ62W.mjs";
import "./chunks/UITIN32H.mjs";
import "./chunks/G5QLNUVL.mjs";
import "./chunks/QPEPVWNA.mjs";
import "./chunks/BTEKS427.mjs";
import "./chunks/KUXKGZT4.mjs";
import "./chunks/EV54EK3E.mjs";
import "./chunks/YBP4PPRB.mjs";
import "./chunks/FCBK4RBH.mjs";
import "./chunks/CHFRWXD6.mjs";
import "./chunks/OGVGAJPE.mjs";
import "./chunks/AVJ24XGL.mjs";
import "./chunks/IXLWOJMF.mjs";
import "./chunks/VK2JMIQJ.mjs";
import "./chunks/3BQ33MSS.mjs";
import "./chunks/R6C6NPAU.mjs";
import "./chunks/5UPLSCGC.mjs";
import "./chunks/4GWJEPKV.mjs";
import "./chunks/AWFRYJOD.mjs";
import "./chunks/LXN4WPQL.mjs";
import "./chunks/PMGP53PN.mjs";
import "./chunks/VABSIXCH.mjs";

// src/entry/threads/history-thread.ts
async function openHistoryWorker(job) {
  let { root, gitDir, policy, assessed, until, marks } = job, repository = await openRepository({ root, gitDir });
  return openJobs({ past: await repository.past(), policy: policyOf(policy), assessed, until, marks });
}

// src/entry/threads/history.ts
answerQuestions((job) => openHistoryWorker(job));
