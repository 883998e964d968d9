import {
  openJobs
} from "./chunks/WCXHTXCW.mjs";
import "./chunks/56N3FC5G.mjs";
import {
  answerQuestions
} from "./chunks/V5DF2RRR.mjs";
import {
  openRepository
} from "./chunks/TVJQJ4IN.mjs";
import "./chunks/M562PBZ5.mjs";
import "./chunks/AZFHDO2W.mjs";
import "./chunks/4EXV3A2G.mjs";
import "./chunks/UITIN32H.mjs";
import {
  policyOf
} from "./chunks/BRIQJ62W.mjs";
import "./chunks/G5QLNUVL.mjs";
import "./chunks/YLHCAVOO.mjs";
import "./chunks/X7EZSALD.mjs";
import "./chunks/KUXKGZT4.mjs";
import "./chunks/EV54EK3E.mjs";
import "./chunks/JC3ZFML3.mjs";
import "./chunks/YO62YBLX.mjs";
import "./chunks/DSBUKZG7.mjs";
import "./chunks/VHTFBP6M.mjs";
import "./chunks/7DYA3U3I.mjs";
import "./chunks/L2QHUV36.mjs";
import "./chunks/OGVGAJPE.mjs";
import "./chunks/AVJ24XGL.mjs";
import "./chunks/EEVVKJ4I.mjs";
import "./chunks/3BQ33MSS.mjs";
import "./chunks/VK2JMIQJ.mjs";
import "./chunks/MQTKPDM4.mjs";
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
