import {
  answerWith,
  keptTexts
} from "./chunks/O5WPERL2.mjs";
import "./chunks/NEJH2ZKL.mjs";
import {
  answerQuestions
} from "./chunks/ZVSP35WJ.mjs";
import {
  judgeGuidelines,
  keepDocumentTexts,
  noGuidelines,
  openDirectory,
  openRepository,
  policyOf
} from "./chunks/YU3DSNPM.mjs";
import "./chunks/DE6FTJM7.mjs";

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
