import {
  answerWith,
  keptTexts
} from "./chunks/OW3SR2FC.mjs";
import "./chunks/L5YVQWM3.mjs";
import {
  answerQuestions
} from "./chunks/MRUMWTOM.mjs";
import "./chunks/OHSFVPYQ.mjs";
import {
  judgeGuidelines
} from "./chunks/PP5PZWYI.mjs";
import "./chunks/VZ3FUNET.mjs";
import "./chunks/6YKO3WAO.mjs";
import "./chunks/EV54EK3E.mjs";
import {
  noGuidelines
} from "./chunks/5ROKGVB7.mjs";
import "./chunks/3PJGMOHR.mjs";
import "./chunks/AVJ24XGL.mjs";
import "./chunks/NOE25RDC.mjs";
import "./chunks/T52O7TTL.mjs";
import "./chunks/3BQ33MSS.mjs";
import "./chunks/CU2ZDUUR.mjs";
import {
  openRepository
} from "./chunks/B4O7JVFO.mjs";
import {
  openDirectory
} from "./chunks/26I5FLNO.mjs";
import {
  keepDocumentTexts
} from "./chunks/OJAM56WD.mjs";
import "./chunks/4EXV3A2G.mjs";
import {
  policyOf
} from "./chunks/LLOAOSOU.mjs";
import "./chunks/RZEKTMMR.mjs";
import "./chunks/G5QLNUVL.mjs";
import "./chunks/RRHLCFSL.mjs";
import "./chunks/5UPLSCGC.mjs";
import "./chunks/4GWJEPKV.mjs";
import "./chunks/C22WPEU7.mjs";
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
