import {
  answerWith,
  keptTexts
} from "./chunks/VZFR3HLN.mjs";
import "./chunks/L5YVQWM3.mjs";
import {
  answerQuestions
} from "./chunks/5IGLJQRJ.mjs";
import "./chunks/SUOSYGHS.mjs";
import {
  judgeGuidelines
} from "./chunks/AJPNAQBO.mjs";
import "./chunks/SWXDBUSK.mjs";
import "./chunks/J25FWVWC.mjs";
import "./chunks/EV54EK3E.mjs";
import {
  noGuidelines
} from "./chunks/4PZSCPRG.mjs";
import "./chunks/7Q5GAD3A.mjs";
import "./chunks/AVJ24XGL.mjs";
import "./chunks/VOWMN7WQ.mjs";
import "./chunks/ODUHRCWD.mjs";
import "./chunks/3BQ33MSS.mjs";
import {
  openRepository
} from "./chunks/LY45DIDT.mjs";
import {
  keepDocumentTexts,
  openDirectory
} from "./chunks/RIZBAHXV.mjs";
import "./chunks/4EXV3A2G.mjs";
import {
  policyOf
} from "./chunks/45BGMFIY.mjs";
import "./chunks/PWDESWPM.mjs";
import "./chunks/G5QLNUVL.mjs";
import "./chunks/4HAHXOPK.mjs";
import "./chunks/5UPLSCGC.mjs";
import "./chunks/U4NSNZ7B.mjs";
import "./chunks/UL6TH2LZ.mjs";
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
