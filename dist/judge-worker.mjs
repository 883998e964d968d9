import {
  answerWith,
  keptTexts
} from "./chunks/2GXJZZBN.mjs";
import "./chunks/L5YVQWM3.mjs";
import {
  answerQuestions
} from "./chunks/MRUMWTOM.mjs";
import "./chunks/VHLOLV2P.mjs";
import {
  judgeGuidelines
} from "./chunks/LL27KS2T.mjs";
import "./chunks/BZRKQW5T.mjs";
import "./chunks/6YKO3WAO.mjs";
import "./chunks/EV54EK3E.mjs";
import {
  noGuidelines
} from "./chunks/2RAVTJV2.mjs";
import "./chunks/FVGL7POD.mjs";
import "./chunks/AVJ24XGL.mjs";
import "./chunks/RXY3F5D5.mjs";
import "./chunks/T52O7TTL.mjs";
import "./chunks/3BQ33MSS.mjs";
import {
  openRepository
} from "./chunks/YONF52I5.mjs";
import {
  keepDocumentTexts,
  openDirectory
} from "./chunks/VMOZY5DA.mjs";
import "./chunks/4EXV3A2G.mjs";
import {
  policyOf
} from "./chunks/LLOAOSOU.mjs";
import "./chunks/RZEKTMMR.mjs";
import "./chunks/G5QLNUVL.mjs";
import "./chunks/IUYKDR5Y.mjs";
import "./chunks/5UPLSCGC.mjs";
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
