import {
  answerWith,
  keptTexts
} from "./chunks/XZI57ALG.mjs";
import "./chunks/L5YVQWM3.mjs";
import {
  answerQuestions
} from "./chunks/MRUMWTOM.mjs";
import "./chunks/XNBFZIGN.mjs";
import {
  judgeGuidelines
} from "./chunks/P3AHQDGS.mjs";
import "./chunks/EPORUWKL.mjs";
import "./chunks/4UNANP43.mjs";
import "./chunks/EV54EK3E.mjs";
import {
  noGuidelines
} from "./chunks/XP7P3AT3.mjs";
import "./chunks/VWH556SL.mjs";
import "./chunks/AVJ24XGL.mjs";
import "./chunks/JVJ72QBS.mjs";
import "./chunks/T52O7TTL.mjs";
import "./chunks/3BQ33MSS.mjs";
import {
  openRepository
} from "./chunks/5SK3O5OY.mjs";
import {
  keepDocumentTexts,
  openDirectory
} from "./chunks/HQKZBOZN.mjs";
import "./chunks/4EXV3A2G.mjs";
import {
  policyOf
} from "./chunks/JOOK7VR3.mjs";
import "./chunks/RZEKTMMR.mjs";
import "./chunks/G5QLNUVL.mjs";
import "./chunks/QZL3HPAI.mjs";
import "./chunks/5UPLSCGC.mjs";
import "./chunks/6OT5PTOV.mjs";
import "./chunks/YQKI4NCK.mjs";
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
