import {
  answerWith,
  keptTexts
} from "./chunks/SPVYAYF7.mjs";
import "./chunks/L5YVQWM3.mjs";
import {
  answerQuestions
} from "./chunks/V5DF2RRR.mjs";
import "./chunks/RKW2X5NT.mjs";
import {
  judgeGuidelines
} from "./chunks/IWSYZXYQ.mjs";
import "./chunks/W3FN63JF.mjs";
import "./chunks/TD4H2A34.mjs";
import "./chunks/EV54EK3E.mjs";
import {
  noGuidelines
} from "./chunks/77C3H57G.mjs";
import "./chunks/4ZTMSMCG.mjs";
import "./chunks/AVJ24XGL.mjs";
import "./chunks/WBBPKHAB.mjs";
import "./chunks/3BQ33MSS.mjs";
import {
  openRepository
} from "./chunks/4MQMVM44.mjs";
import {
  keepDocumentTexts,
  openDirectory
} from "./chunks/IZ3K34NI.mjs";
import "./chunks/4EXV3A2G.mjs";
import {
  policyOf
} from "./chunks/I2AQDVFV.mjs";
import "./chunks/UITIN32H.mjs";
import "./chunks/G5QLNUVL.mjs";
import "./chunks/Y7AFZUF3.mjs";
import "./chunks/CJ3BINIA.mjs";
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
