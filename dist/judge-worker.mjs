import {
  answerWith,
  keptTexts
} from "./chunks/PTBKKULQ.mjs";
import "./chunks/L5YVQWM3.mjs";
import {
  answerQuestions
} from "./chunks/V5DF2RRR.mjs";
import "./chunks/EWI3MY5C.mjs";
import {
  judgeGuidelines
} from "./chunks/3ODMTRDA.mjs";
import "./chunks/S56T7MY4.mjs";
import "./chunks/EV54EK3E.mjs";
import {
  noGuidelines
} from "./chunks/T7ZV65KD.mjs";
import "./chunks/KC5GSKTQ.mjs";
import "./chunks/AVJ24XGL.mjs";
import "./chunks/3TUSFGBE.mjs";
import "./chunks/3BQ33MSS.mjs";
import {
  openRepository
} from "./chunks/V5D6O363.mjs";
import {
  keepDocumentTexts,
  openDirectory
} from "./chunks/YVB3TAGM.mjs";
import "./chunks/4EXV3A2G.mjs";
import {
  policyOf
} from "./chunks/NDMZZLF7.mjs";
import "./chunks/UITIN32H.mjs";
import "./chunks/G5QLNUVL.mjs";
import "./chunks/NJUJPX2V.mjs";
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
