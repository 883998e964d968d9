import {
  openJobs
} from "./chunks/PZLVJKOX.mjs";
import "./chunks/56N3FC5G.mjs";
import {
  answerQuestions
} from "./chunks/5IGLJQRJ.mjs";
import "./chunks/YKVEAMUH.mjs";
import "./chunks/UBZXFSS5.mjs";
import "./chunks/4GZLBQRR.mjs";
import "./chunks/EV54EK3E.mjs";
import "./chunks/UO2KVB2F.mjs";
import "./chunks/IQRCLF2R.mjs";
import "./chunks/AVJ24XGL.mjs";
import "./chunks/P2QFIBW6.mjs";
import "./chunks/ODUHRCWD.mjs";
import "./chunks/3BQ33MSS.mjs";
import {
  openRepository
} from "./chunks/QPU5AE4D.mjs";
import "./chunks/HQJVQ3VG.mjs";
import "./chunks/4EXV3A2G.mjs";
import {
  policyOf
} from "./chunks/NSBK2ELV.mjs";
import "./chunks/PWDESWPM.mjs";
import "./chunks/G5QLNUVL.mjs";
import "./chunks/Q7MM7LI7.mjs";
import "./chunks/5UPLSCGC.mjs";
import "./chunks/L7LTCB36.mjs";
import "./chunks/UL6TH2LZ.mjs";
import "./chunks/VABSIXCH.mjs";

// src/entry/threads/history-thread.ts
async function openHistoryWorker(job) {
  let { root, gitDir, policy, assessed, until, marks } = job, repository = await openRepository({ root, gitDir });
  return openJobs({ past: await repository.past(), policy: policyOf(policy), assessed, until, marks });
}

// src/entry/threads/history.ts
answerQuestions((job) => openHistoryWorker(job));
