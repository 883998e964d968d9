import {
  openJobs
} from "./chunks/ZO6JFDUG.mjs";
import "./chunks/56N3FC5G.mjs";
import {
  answerQuestions
} from "./chunks/V5DF2RRR.mjs";
import "./chunks/S7ZWFLUC.mjs";
import "./chunks/3TKTLFXH.mjs";
import "./chunks/AHM5WRGF.mjs";
import "./chunks/EV54EK3E.mjs";
import "./chunks/FMFKN6SA.mjs";
import "./chunks/GSZURK7B.mjs";
import "./chunks/AVJ24XGL.mjs";
import "./chunks/CQ5HAZNW.mjs";
import "./chunks/3BQ33MSS.mjs";
import "./chunks/VK2JMIQJ.mjs";
import "./chunks/5PYOY5UT.mjs";
import "./chunks/OGVGAJPE.mjs";
import {
  openRepository
} from "./chunks/U4K2VBWU.mjs";
import "./chunks/GUT3SVES.mjs";
import "./chunks/6A73YQQU.mjs";
import "./chunks/4EXV3A2G.mjs";
import {
  policyOf
} from "./chunks/PQMY3UKO.mjs";
import "./chunks/UITIN32H.mjs";
import "./chunks/G5QLNUVL.mjs";
import "./chunks/4IUXOO4T.mjs";
import "./chunks/5UPLSCGC.mjs";
import "./chunks/4GWJEPKV.mjs";
import "./chunks/3TYZPHLU.mjs";
import "./chunks/N6RZ7AK5.mjs";
import "./chunks/PMGP53PN.mjs";
import "./chunks/VABSIXCH.mjs";

// src/entry/threads/history-thread.ts
async function openHistoryWorker(job) {
  let { root, gitDir, policy, assessed, until, marks } = job, repository = await openRepository({ root, gitDir });
  return openJobs({ past: await repository.past(), policy: policyOf(policy), assessed, until, marks });
}

// src/entry/threads/history.ts
answerQuestions((job) => openHistoryWorker(job));
