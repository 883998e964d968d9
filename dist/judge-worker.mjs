import {
  answerWith,
  keptTexts
} from "./chunks/BTUMJGBX.mjs";
import "./chunks/L5YVQWM3.mjs";
import {
  answerQuestions
} from "./chunks/VFJBCOHH.mjs";
import "./chunks/FOUTZUSK.mjs";
import {
  judgeGuidelines
} from "./chunks/TRTG4XFI.mjs";
import "./chunks/26ZJD6PU.mjs";
import "./chunks/MHFLYXOC.mjs";
import "./chunks/EV54EK3E.mjs";
import {
  noGuidelines
} from "./chunks/XBUZNVNS.mjs";
import "./chunks/NFCYSE6O.mjs";
import "./chunks/AVJ24XGL.mjs";
import "./chunks/7MCI2DQA.mjs";
import "./chunks/FXRROTOC.mjs";
import "./chunks/3BQ33MSS.mjs";
import {
  openRepository
} from "./chunks/Y6HMVG4N.mjs";
import {
  keepDocumentTexts,
  openDirectory
} from "./chunks/6VA67NIQ.mjs";
import "./chunks/4EXV3A2G.mjs";
import {
  policyOf
} from "./chunks/BDZAW7OI.mjs";
import "./chunks/ERWJRQAO.mjs";
import "./chunks/G5QLNUVL.mjs";
import "./chunks/JZEFNIKD.mjs";
import "./chunks/5UPLSCGC.mjs";
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
