import {
  openJobs
} from "./chunks/ID2WUBYQ.mjs";
import "./chunks/56N3FC5G.mjs";
import {
  answerQuestions
} from "./chunks/V5DF2RRR.mjs";
import "./chunks/N3MOLV67.mjs";
import "./chunks/4BFXDGAZ.mjs";
import "./chunks/EV54EK3E.mjs";
import "./chunks/NLDETWSN.mjs";
import "./chunks/CEQDXKLM.mjs";
import "./chunks/AVJ24XGL.mjs";
import "./chunks/4QJOGBMJ.mjs";
import "./chunks/CREUPVOJ.mjs";
import {
  openRepository
} from "./chunks/7U2EPIMV.mjs";
import "./chunks/56ZSX3KD.mjs";
import "./chunks/4EXV3A2G.mjs";
import {
  policyOf
} from "./chunks/ALODLVZU.mjs";
import "./chunks/UITIN32H.mjs";
import "./chunks/G5QLNUVL.mjs";
import "./chunks/YQDLCQWL.mjs";
import "./chunks/MHFB3YEH.mjs";
import "./chunks/PMGP53PN.mjs";
import "./chunks/VABSIXCH.mjs";

// src/entry/threads/history-thread.ts
async function openHistoryWorker(job) {
  let { root, gitDir, policy, assessed, until, marks } = job, repository = await openRepository({ root, gitDir });
  return openJobs({ past: await repository.past(), policy: policyOf(policy), assessed, until, marks });
}

// src/entry/threads/history.ts
answerQuestions((job) => openHistoryWorker(job));
