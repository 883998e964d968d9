import {
  answerWith,
  keptTexts
} from "./chunks/5FADLOBO.mjs";
import "./chunks/L5YVQWM3.mjs";
import {
  answerQuestions
} from "./chunks/5IGLJQRJ.mjs";
import "./chunks/QUF566S7.mjs";
import {
  judgeGuidelines
} from "./chunks/YKVEAMUH.mjs";
import "./chunks/UBZXFSS5.mjs";
import "./chunks/4GZLBQRR.mjs";
import "./chunks/EV54EK3E.mjs";
import {
  noGuidelines
} from "./chunks/UO2KVB2F.mjs";
import "./chunks/IQRCLF2R.mjs";
import "./chunks/AVJ24XGL.mjs";
import "./chunks/P2QFIBW6.mjs";
import "./chunks/ODUHRCWD.mjs";
import "./chunks/3BQ33MSS.mjs";
import {
  openRepository
} from "./chunks/QPU5AE4D.mjs";
import {
  keepDocumentTexts,
  openDirectory
} from "./chunks/HQJVQ3VG.mjs";
import "./chunks/4EXV3A2G.mjs";
import {
  policyOf
} from "./chunks/NSBK2ELV.mjs";
import "./chunks/PWDESWPM.mjs";
import "./chunks/G5QLNUVL.mjs";
import "./chunks/Q7MM7LI7.mjs";
import "./chunks/5UPLSCGC.mjs";
import "./chunks/L7LTCB36.mjs";
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
