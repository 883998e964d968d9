import {
  answerWith,
  keptTexts
} from "./chunks/ZD7H74AF.mjs";
import "./chunks/L5YVQWM3.mjs";
import {
  answerQuestions
} from "./chunks/2I7A6LAD.mjs";
import "./chunks/HVPYBECY.mjs";
import {
  judgeGuidelines
} from "./chunks/KDDW27LD.mjs";
import "./chunks/OJYZ3QUF.mjs";
import "./chunks/5ZA2DO5F.mjs";
import "./chunks/EV54EK3E.mjs";
import {
  noGuidelines
} from "./chunks/7DSB7T2A.mjs";
import "./chunks/7KJP5GU5.mjs";
import "./chunks/AVJ24XGL.mjs";
import "./chunks/EZ6TGQ23.mjs";
import "./chunks/ZBCPL33F.mjs";
import "./chunks/3BQ33MSS.mjs";
import "./chunks/RKCEFESK.mjs";
import "./chunks/OGVGAJPE.mjs";
import {
  openRepository
} from "./chunks/NMNQY7BY.mjs";
import {
  openDirectory
} from "./chunks/OAD734PS.mjs";
import {
  keepDocumentTexts
} from "./chunks/FHZ6LBIA.mjs";
import "./chunks/4EXV3A2G.mjs";
import "./chunks/HJESQGJW.mjs";
import {
  policyOf
} from "./chunks/Q45PLAJB.mjs";
import "./chunks/G5QLNUVL.mjs";
import "./chunks/AI66IDYK.mjs";
import "./chunks/5UPLSCGC.mjs";
import "./chunks/4GWJEPKV.mjs";
import "./chunks/4DI4A6FK.mjs";
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
