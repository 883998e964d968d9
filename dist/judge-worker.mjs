import {
  answerWith,
  keptTexts
} from "./chunks/L7GSGFSZ.mjs";
import {
  answerQuestions
} from "./chunks/V5DF2RRR.mjs";
import {
  openRepository
} from "./chunks/TVJQJ4IN.mjs";
import "./chunks/PPVFOSUK.mjs";
import {
  openDirectory
} from "./chunks/M562PBZ5.mjs";
import {
  keepDocumentTexts
} from "./chunks/AZFHDO2W.mjs";
import "./chunks/4EXV3A2G.mjs";
import "./chunks/UITIN32H.mjs";
import {
  policyOf
} from "./chunks/BRIQJ62W.mjs";
import "./chunks/G5QLNUVL.mjs";
import "./chunks/567UKV5S.mjs";
import {
  judgeGuidelines
} from "./chunks/YLHCAVOO.mjs";
import "./chunks/X7EZSALD.mjs";
import "./chunks/KUXKGZT4.mjs";
import "./chunks/EV54EK3E.mjs";
import {
  noGuidelines
} from "./chunks/JC3ZFML3.mjs";
import "./chunks/YO62YBLX.mjs";
import "./chunks/DSBUKZG7.mjs";
import "./chunks/VHTFBP6M.mjs";
import "./chunks/7DYA3U3I.mjs";
import "./chunks/L2QHUV36.mjs";
import "./chunks/OGVGAJPE.mjs";
import "./chunks/AVJ24XGL.mjs";
import "./chunks/EEVVKJ4I.mjs";
import "./chunks/3BQ33MSS.mjs";
import "./chunks/VK2JMIQJ.mjs";
import "./chunks/MQTKPDM4.mjs";
import "./chunks/5UPLSCGC.mjs";
import "./chunks/4GWJEPKV.mjs";
import "./chunks/AWFRYJOD.mjs";
import "./chunks/LXN4WPQL.mjs";
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
