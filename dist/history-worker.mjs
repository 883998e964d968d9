import {
  openJobs
} from "./chunks/5XMBYDTK.mjs";
import "./chunks/56N3FC5G.mjs";
import {
  answerQuestions
} from "./chunks/V5DF2RRR.mjs";
import "./chunks/33H3AOUW.mjs";
import "./chunks/SSVIHYV5.mjs";
import "./chunks/RIUKE3OA.mjs";
import "./chunks/EV54EK3E.mjs";
import "./chunks/VDHZ6FY6.mjs";
import "./chunks/7VSOHKKC.mjs";
import "./chunks/AVJ24XGL.mjs";
import "./chunks/R3LP3U5P.mjs";
import "./chunks/3BQ33MSS.mjs";
import {
  openRepository
} from "./chunks/7LU3NDR7.mjs";
import "./chunks/KQ6NE4U5.mjs";
import "./chunks/4EXV3A2G.mjs";
import {
  policyOf
} from "./chunks/VSGQGH3Q.mjs";
import "./chunks/UITIN32H.mjs";
import "./chunks/G5QLNUVL.mjs";
import "./chunks/AR4NGG7O.mjs";
import "./chunks/OJ6MM54N.mjs";
import "./chunks/PMGP53PN.mjs";
import "./chunks/VABSIXCH.mjs";

// src/entry/threads/history-thread.ts
async function openHistoryWorker(job) {
  let { root, gitDir, policy, assessed, until, marks } = job, repository = await openRepository({ root, gitDir });
  return openJobs({ past: await repository.past(), policy: policyOf(policy), assessed, until, marks });
}

// src/entry/threads/history.ts
answerQuestions((job) => openHistoryWorker(job));
