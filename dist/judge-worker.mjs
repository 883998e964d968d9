import {
  answerWith,
  keptTexts
} from "./chunks/O6CNHH7D.mjs";
import "./chunks/L5YVQWM3.mjs";
import {
  answerQuestions
} from "./chunks/VFJBCOHH.mjs";
import "./chunks/4YA5DUG4.mjs";
import {
  judgeGuidelines
} from "./chunks/JJFRWRDN.mjs";
import "./chunks/EYZLA475.mjs";
import "./chunks/MHFLYXOC.mjs";
import "./chunks/EV54EK3E.mjs";
import {
  noGuidelines
} from "./chunks/JBEKVFPH.mjs";
import "./chunks/VHTFBP6M.mjs";
import "./chunks/FUEUI3RB.mjs";
import "./chunks/7DYA3U3I.mjs";
import "./chunks/AVJ24XGL.mjs";
import "./chunks/6TV4APC7.mjs";
import "./chunks/FXRROTOC.mjs";
import "./chunks/3BQ33MSS.mjs";
import "./chunks/OAGAFXN7.mjs";
import "./chunks/6D6JDBBJ.mjs";
import "./chunks/OGVGAJPE.mjs";
import {
  openRepository
} from "./chunks/4XXK5PBV.mjs";
import {
  openDirectory
} from "./chunks/2EN3IWUB.mjs";
import {
  keepDocumentTexts
} from "./chunks/IRAMUVBL.mjs";
import "./chunks/4EXV3A2G.mjs";
import "./chunks/ERWJRQAO.mjs";
import {
  policyOf
} from "./chunks/PEZGJUTO.mjs";
import "./chunks/G5QLNUVL.mjs";
import "./chunks/RDCP2TQE.mjs";
import "./chunks/5UPLSCGC.mjs";
import "./chunks/4GWJEPKV.mjs";
import "./chunks/4T2EIIXA.mjs";
import "./chunks/6AHHN2US.mjs";
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
