import {
  answerWith,
  keptTexts
} from "./chunks/HWIFUAVV.mjs";
import "./chunks/L5YVQWM3.mjs";
import {
  answerQuestions
} from "./chunks/64A37PAB.mjs";
import "./chunks/BSVVTWAR.mjs";
import {
  judgeGuidelines
} from "./chunks/ISQPV5F5.mjs";
import "./chunks/VWCYCXSM.mjs";
import "./chunks/UXXECAXV.mjs";
import "./chunks/EV54EK3E.mjs";
import {
  noGuidelines
} from "./chunks/BGCSRZSL.mjs";
import "./chunks/YRU2BL3B.mjs";
import "./chunks/AVJ24XGL.mjs";
import "./chunks/G5GV3YAO.mjs";
import "./chunks/AHJ4K5BL.mjs";
import "./chunks/3BQ33MSS.mjs";
import {
  openRepository
} from "./chunks/7IIJOHLQ.mjs";
import {
  keepDocumentTexts,
  openDirectory
} from "./chunks/YKJPLU57.mjs";
import "./chunks/4EXV3A2G.mjs";
import {
  policyOf
} from "./chunks/O7VXBVQI.mjs";
import "./chunks/JXEYOZX3.mjs";
import "./chunks/G5QLNUVL.mjs";
import "./chunks/TG5Q3CAT.mjs";
import "./chunks/PXMZO7C7.mjs";
import "./chunks/ZZ5WPPQD.mjs";
import "./chunks/LV6L2JVG.mjs";
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
