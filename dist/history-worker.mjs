import {
  openJobs
} from "./chunks/5ROMLBIY.mjs";
import "./chunks/56N3FC5G.mjs";
import {
  answerQuestions
} from "./chunks/V5DF2RRR.mjs";
import "./chunks/UI7BGX2W.mjs";
import "./chunks/5QCSYM6H.mjs";
import "./chunks/EV54EK3E.mjs";
import "./chunks/2OFKQS7I.mjs";
import "./chunks/O5XPQT54.mjs";
import "./chunks/AVJ24XGL.mjs";
import "./chunks/JIHZX3K2.mjs";
import "./chunks/3BQ33MSS.mjs";
import {
  openRepository
} from "./chunks/QN5525PH.mjs";
import "./chunks/23EPEMMK.mjs";
import "./chunks/4EXV3A2G.mjs";
import {
  policyOf
} from "./chunks/RQE5RKXC.mjs";
import "./chunks/UITIN32H.mjs";
import "./chunks/G5QLNUVL.mjs";
import "./chunks/WTRFFMN3.mjs";
import "./chunks/GKMQGW5R.mjs";
import "./chunks/PMGP53PN.mjs";
import "./chunks/VABSIXCH.mjs";

// src/entry/threads/history-thread.ts
async function openHistoryWorker(job) {
  let { root, gitDir, policy, assessed, until, marks } = job, repository = await openRepository({ root, gitDir });
  return openJobs({ past: await repository.past(), policy: policyOf(policy), assessed, until, marks });
}

// src/entry/threads/history.ts
answerQuestions((job) => openHistoryWorker(job));
