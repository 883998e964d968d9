import {
  answerWith,
  keptTexts
} from "./chunks/PODGTNBK.mjs";
import {
  answerQuestions
} from "./chunks/SLEAMRFH.mjs";
import {
  openRepository
} from "./chunks/JN4JKH2G.mjs";
import "./chunks/PPVFOSUK.mjs";
import {
  openDirectory
} from "./chunks/MSYKDTJO.mjs";
import {
  keepDocumentTexts
} from "./chunks/HKJC3OZC.mjs";
import "./chunks/4EXV3A2G.mjs";
import "./chunks/UQA4AM24.mjs";
import {
  policyOf
} from "./chunks/X7BOGCW6.mjs";
import "./chunks/G5QLNUVL.mjs";
import "./chunks/3MPPYH4O.mjs";
import {
  judgeGuidelines
} from "./chunks/VE2IKPPX.mjs";
import "./chunks/R2B5EEKC.mjs";
import "./chunks/SVQTJWN7.mjs";
import "./chunks/EV54EK3E.mjs";
import {
  noGuidelines
} from "./chunks/V6P4SC6M.mjs";
import "./chunks/GVQBAKMZ.mjs";
import "./chunks/GY4BG2V2.mjs";
import "./chunks/OGVGAJPE.mjs";
import "./chunks/AVJ24XGL.mjs";
import "./chunks/N4GAAH5K.mjs";
import "./chunks/TARHUHAT.mjs";
import "./chunks/3BQ33MSS.mjs";
import "./chunks/WPBNLWE5.mjs";
import "./chunks/4GWJEPKV.mjs";
import "./chunks/5UPLSCGC.mjs";
import "./chunks/SR7UQ2DP.mjs";
import "./chunks/UG3USZ6I.mjs";
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
