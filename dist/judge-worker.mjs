import {
  answerWith,
  keptTexts
} from "./chunks/4EOOUQQP.mjs";
import "./chunks/L5YVQWM3.mjs";
import {
  answerQuestions
} from "./chunks/V5DF2RRR.mjs";
import "./chunks/ZMGQ2HZO.mjs";
import {
  judgeGuidelines
} from "./chunks/UI7BGX2W.mjs";
import "./chunks/5QCSYM6H.mjs";
import "./chunks/EV54EK3E.mjs";
import {
  noGuidelines
} from "./chunks/2OFKQS7I.mjs";
import "./chunks/O5XPQT54.mjs";
import "./chunks/AVJ24XGL.mjs";
import "./chunks/JIHZX3K2.mjs";
import "./chunks/3BQ33MSS.mjs";
import {
  openRepository
} from "./chunks/QN5525PH.mjs";
import {
  keepDocumentTexts,
  openDirectory
} from "./chunks/23EPEMMK.mjs";
import "./chunks/4EXV3A2G.mjs";
import {
  policyOf
} from "./chunks/RQE5RKXC.mjs";
import "./chunks/UITIN32H.mjs";
import "./chunks/G5QLNUVL.mjs";
import "./chunks/WTRFFMN3.mjs";
import "./chunks/GKMQGW5R.mjs";
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
