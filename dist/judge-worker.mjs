import {
  answerWith,
  keptTexts
} from "./chunks/HYKYXF4R.mjs";
import "./chunks/L5YVQWM3.mjs";
import {
  answerQuestions
} from "./chunks/V5DF2RRR.mjs";
import "./chunks/IGQH7POH.mjs";
import {
  judgeGuidelines
} from "./chunks/33H3AOUW.mjs";
import "./chunks/SSVIHYV5.mjs";
import "./chunks/RIUKE3OA.mjs";
import "./chunks/EV54EK3E.mjs";
import {
  noGuidelines
} from "./chunks/VDHZ6FY6.mjs";
import "./chunks/7VSOHKKC.mjs";
import "./chunks/AVJ24XGL.mjs";
import "./chunks/R3LP3U5P.mjs";
import "./chunks/3BQ33MSS.mjs";
import {
  openRepository
} from "./chunks/7LU3NDR7.mjs";
import {
  keepDocumentTexts,
  openDirectory
} from "./chunks/KQ6NE4U5.mjs";
import "./chunks/4EXV3A2G.mjs";
import {
  policyOf
} from "./chunks/VSGQGH3Q.mjs";
import "./chunks/UITIN32H.mjs";
import "./chunks/G5QLNUVL.mjs";
import "./chunks/AR4NGG7O.mjs";
import "./chunks/OJ6MM54N.mjs";
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
