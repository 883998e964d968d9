import {
  answerWith,
  keptTexts
} from "./chunks/LBGFWLJB.mjs";
import "./chunks/L5YVQWM3.mjs";
import {
  answerQuestions
} from "./chunks/V5DF2RRR.mjs";
import "./chunks/QFA6CM5J.mjs";
import {
  judgeGuidelines
} from "./chunks/P5C3JZ33.mjs";
import "./chunks/W7GVC3SE.mjs";
import "./chunks/S56T7MY4.mjs";
import "./chunks/EV54EK3E.mjs";
import {
  noGuidelines
} from "./chunks/Z3INLQWW.mjs";
import "./chunks/YKSS7XPW.mjs";
import "./chunks/AVJ24XGL.mjs";
import "./chunks/2YNVS7K6.mjs";
import "./chunks/3BQ33MSS.mjs";
import {
  openRepository
} from "./chunks/BN4TWT6Y.mjs";
import {
  keepDocumentTexts,
  openDirectory
} from "./chunks/QAH7WAWJ.mjs";
import "./chunks/4EXV3A2G.mjs";
import {
  policyOf
} from "./chunks/VDI7OOJS.mjs";
import "./chunks/UITIN32H.mjs";
import "./chunks/G5QLNUVL.mjs";
import "./chunks/FBCROL4Q.mjs";
import "./chunks/Y4MFY7X5.mjs";
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
