import {
  answerWith,
  keptTexts
} from "./chunks/5SL65NMO.mjs";
import "./chunks/L5YVQWM3.mjs";
import {
  answerQuestions
} from "./chunks/MRUMWTOM.mjs";
import "./chunks/MYR6UHQD.mjs";
import {
  judgeGuidelines
} from "./chunks/BFLWPOQ7.mjs";
import "./chunks/C457VFXI.mjs";
import "./chunks/V3LIZMUY.mjs";
import "./chunks/EV54EK3E.mjs";
import {
  noGuidelines
} from "./chunks/EXCO4L6I.mjs";
import "./chunks/L3CC245V.mjs";
import "./chunks/AVJ24XGL.mjs";
import "./chunks/5EBAOLY4.mjs";
import "./chunks/T52O7TTL.mjs";
import "./chunks/3BQ33MSS.mjs";
import {
  openRepository
} from "./chunks/E75GJG4S.mjs";
import {
  keepDocumentTexts,
  openDirectory
} from "./chunks/XPOPA4RH.mjs";
import "./chunks/4EXV3A2G.mjs";
import {
  policyOf
} from "./chunks/T42ZQWKY.mjs";
import "./chunks/RZEKTMMR.mjs";
import "./chunks/G5QLNUVL.mjs";
import "./chunks/Y7DUNZNR.mjs";
import "./chunks/5UPLSCGC.mjs";
import "./chunks/QLWNCOX5.mjs";
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
