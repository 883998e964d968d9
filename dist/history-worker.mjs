import {
  openJobs
} from "./chunks/VSIIBIJS.mjs";
import "./chunks/56N3FC5G.mjs";
import {
  answerQuestions
} from "./chunks/SLEAMRFH.mjs";
import {
  openRepository
} from "./chunks/JN4JKH2G.mjs";
import "./chunks/MSYKDTJO.mjs";
import "./chunks/HKJC3OZC.mjs";
import "./chunks/4EXV3A2G.mjs";
import "./chunks/UQA4AM24.mjs";
import {
  policyOf
} from "./chunks/X7BOGCW6.mjs";
import "./chunks/G5QLNUVL.mjs";
import "./chunks/VE2IKPPX.mjs";
import "./chunks/R2B5EEKC.mjs";
import "./chunks/SVQTJWN7.mjs";
import "./chunks/EV54EK3E.mjs";
import "./chunks/V6P4SC6M.mjs";
import "./chunks/GVQBAKMZ.mjs";
import "./chunks/GY4BG2V2.mjs";
import "./chunks/OGVGAJPE.mjs";
import "./chunks/AVJ24XGL.mjs";
import "./chunks/N4GAAH5K.mjs";
import "./chunks/TARHUHAT.mjs";
import "./chunks/3BQ33MSS.mjs";
import "./chunks/WPBNLWE5.mjs";
import "./chunks/4GWJEPKV.mjs";
import "./chunks/5UPLSCGC.mjs";
import "./chunks/SR7UQ2DP.mjs";
import "./chunks/UG3USZ6I.mjs";
import "./chunks/VABSIXCH.mjs";

// src/entry/threads/history-thread.ts
async function openHistoryWorker(job) {
  let { root, gitDir, policy, assessed, until, marks } = job, repository = await openRepository({ root, gitDir });
  return openJobs({ past: await repository.past(), policy: policyOf(policy), assessed, until, marks });
}

// src/entry/threads/history.ts
answerQuestions((job) => openHistoryWorker(job));
