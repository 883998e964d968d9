import {
  answerWith,
  keptTexts
} from "./chunks/I26RTEEP.mjs";
import "./chunks/L5YVQWM3.mjs";
import {
  answerQuestions
} from "./chunks/V5DF2RRR.mjs";
import "./chunks/CIX6T2XJ.mjs";
import {
  judgeGuidelines
} from "./chunks/N3MOLV67.mjs";
import "./chunks/4BFXDGAZ.mjs";
import "./chunks/EV54EK3E.mjs";
import {
  noGuidelines
} from "./chunks/NLDETWSN.mjs";
import "./chunks/CEQDXKLM.mjs";
import "./chunks/AVJ24XGL.mjs";
import "./chunks/4QJOGBMJ.mjs";
import "./chunks/CREUPVOJ.mjs";
import {
  openRepository
} from "./chunks/7U2EPIMV.mjs";
import {
  keepDocumentTexts,
  openDirectory
} from "./chunks/56ZSX3KD.mjs";
import "./chunks/4EXV3A2G.mjs";
import {
  policyOf
} from "./chunks/ALODLVZU.mjs";
import "./chunks/UITIN32H.mjs";
import "./chunks/G5QLNUVL.mjs";
import "./chunks/YQDLCQWL.mjs";
import "./chunks/MHFB3YEH.mjs";
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
