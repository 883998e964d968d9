import {
  answerWith,
  keptTexts
} from "./chunks/EPEY2NAX.mjs";
import {
  answerQuestions
} from "./chunks/5RKMNLCU.mjs";
import {
  openRepository
} from "./chunks/4H45NQFV.mjs";
import "./chunks/PPVFOSUK.mjs";
import {
  keepDocumentTexts,
  openDirectory
} from "./chunks/5CUCHKXA.mjs";
import "./chunks/4EXV3A2G.mjs";
import "./chunks/UITIN32H.mjs";
import {
  policyOf
} from "./chunks/BRIQJ62W.mjs";
import "./chunks/G5QLNUVL.mjs";
import "./chunks/E3OUFKS3.mjs";
import {
  judgeGuidelines
} from "./chunks/Q4IC75U6.mjs";
import "./chunks/HRHSH43L.mjs";
import "./chunks/KUXKGZT4.mjs";
import "./chunks/EV54EK3E.mjs";
import {
  noGuidelines
} from "./chunks/RI4X44GY.mjs";
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

// src/entry/threads/judge-thread.ts
async function openWorker(job) {
  let { place, policy, asOf, settings, inventory, hasGuidelines, cache } = job;
  cache && keepDocumentTexts(keptTexts(cache.files));
  let judge = { tree: await openPlace(place), policy: policyOf(policy), asOf, settings, inventory }, guidelines = hasGuidelines ? await judgeGuidelines(judge) : noGuidelines;
  return answerWith(cache, guidelines, judge);
}
async function openPlace({ root, gitDir, commit }) {
  return commit === null ? openDirectory(root) : (await openRepository({ root, gitDir })).tree(commit);
}

// src/entry/threads/judge.ts
answerQuestions((job) => openWorker(job));
