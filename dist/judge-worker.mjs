import {
  answerWith,
  keptTexts
} from "./chunks/VHZODYYB.mjs";
import "./chunks/L5YVQWM3.mjs";
import {
  answerQuestions
} from "./chunks/VFJBCOHH.mjs";
import "./chunks/WTTATSB3.mjs";
import {
  judgeGuidelines
} from "./chunks/C5F6GRBV.mjs";
import "./chunks/26ZJD6PU.mjs";
import "./chunks/MHFLYXOC.mjs";
import {
  noGuidelines
} from "./chunks/XIW4BYHG.mjs";
import "./chunks/QBGCRM7H.mjs";
import "./chunks/EV54EK3E.mjs";
import "./chunks/PA2O5XVW.mjs";
import "./chunks/AVJ24XGL.mjs";
import "./chunks/OGVGAJPE.mjs";
import "./chunks/7MCI2DQA.mjs";
import "./chunks/FXRROTOC.mjs";
import "./chunks/3BQ33MSS.mjs";
import {
  openRepository
} from "./chunks/DQ6BAPFI.mjs";
import {
  keepDocumentTexts,
  openDirectory
} from "./chunks/AKCIJCBD.mjs";
import "./chunks/4EXV3A2G.mjs";
import "./chunks/ERWJRQAO.mjs";
import {
  policyOf
} from "./chunks/PEZGJUTO.mjs";
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
