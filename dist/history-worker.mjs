import {
  openJobs
} from "./chunks/DCGPNLHH.mjs";
import "./chunks/56N3FC5G.mjs";
import {
  answerQuestions
} from "./chunks/5RKMNLCU.mjs";
import {
  openRepository
} from "./chunks/4H45NQFV.mjs";
import "./chunks/5CUCHKXA.mjs";
import "./chunks/4EXV3A2G.mjs";
import "./chunks/UITIN32H.mjs";
import {
  policyOf
} from "./chunks/BRIQJ62W.mjs";
import "./chunks/G5QLNUVL.mjs";
import "./chunks/PD6LF2EK.mjs";
import "./chunks/Q4IC75U6.mjs";
import "./chunks/HRHSH43L.mjs";
import "./chunks/KUXKGZT4.mjs";
import "./chunks/EV54EK3E.mjs";
import "./chunks/RI4X44GY.mjs";
import "./chunks/VHTFBP6M.mjs";
import "./chunks/6C2BGQUQ.mjs";
import "./chunks/PRHHYQMW.mjs";
import "./chunks/L2QHUV36.mjs";
import "./chunks/OIVOOKO4.mjs";
import "./chunks/OGVGAJPE.mjs";
import "./chunks/AVJ24XGL.mjs";
import "./chunks/T5ESZW27.mjs";
import "./chunks/3BQ33MSS.mjs";
import "./chunks/VK2JMIQJ.mjs";
import "./chunks/7DZRBUIB.mjs";
import "./chunks/5UPLSCGC.mjs";
import "./chunks/AWFRYJOD.mjs";
import "./chunks/LXN4WPQL.mjs";
import "./chunks/PMGP53PN.mjs";
import "./chunks/VABSIXCH.mjs";

// src/entry/threads/history-thread.ts
async function openHistoryWorker(job) {
  let { root, gitDir, policy, assessed, isDated, until, marks } = job, repository = await openRepository({ root, gitDir });
  return openJobs({ past: await repository.past(), policy: policyOf(policy), assessed, isDated, until, marks });
}

// src/entry/threads/history.ts
answerQuestions((job) => openHistoryWorker(job));
