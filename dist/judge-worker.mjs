import {
  answerWith,
  keptTexts
} from "./chunks/KWDAMQNX.mjs";
import "./chunks/L5YVQWM3.mjs";
import {
  answerQuestions
} from "./chunks/V5DF2RRR.mjs";
import "./chunks/5FAQ2XFH.mjs";
import {
  judgeGuidelines
} from "./chunks/S7ZWFLUC.mjs";
import "./chunks/3TKTLFXH.mjs";
import "./chunks/AHM5WRGF.mjs";
import "./chunks/EV54EK3E.mjs";
import {
  noGuidelines
} from "./chunks/FMFKN6SA.mjs";
import "./chunks/GSZURK7B.mjs";
import "./chunks/AVJ24XGL.mjs";
import "./chunks/CQ5HAZNW.mjs";
import "./chunks/3BQ33MSS.mjs";
import "./chunks/VK2JMIQJ.mjs";
import "./chunks/5PYOY5UT.mjs";
import "./chunks/OGVGAJPE.mjs";
import {
  openRepository
} from "./chunks/U4K2VBWU.mjs";
import {
  openDirectory
} from "./chunks/GUT3SVES.mjs";
import {
  keepDocumentTexts
} from "./chunks/6A73YQQU.mjs";
import "./chunks/4EXV3A2G.mjs";
import {
  policyOf
} from "./chunks/PQMY3UKO.mjs";
import "./chunks/UITIN32H.mjs";
import "./chunks/G5QLNUVL.mjs";
import "./chunks/4IUXOO4T.mjs";
import "./chunks/5UPLSCGC.mjs";
import "./chunks/4GWJEPKV.mjs";
import "./chunks/3TYZPHLU.mjs";
import "./chunks/N6RZ7AK5.mjs";
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
