import {
  aboutTool,
  decide,
  decisionAbout,
  decisionFormats
} from "./chunks/UKZUT2FD.mjs";
import {
  check,
  findingTextsIn,
  isTimeZone,
  problemTexts,
  readRunConfig,
  reporters,
  today
} from "./chunks/W275EXZU.mjs";
import "./chunks/2SUQKLMD.mjs";
import "./chunks/55X6MG7H.mjs";
import {
  RunError,
  addDays,
  isIsoDate,
  loadPolicyFiles,
  openDirectory,
  openRepository
} from "./chunks/TAWET66R.mjs";
import "./chunks/DE6FTJM7.mjs";

// src/entry/library.ts
function loadBuiltInPolicy() {
  return loadPolicyFiles(new URL("./", import.meta.url));
}
function readRunConfig2(tree, { catalogue }, flags) {
  return readRunConfig(tree, { catalogue, isTimeZone }, flags);
}
async function check2(tree, policy, options) {
  return check(tree, policy, {
    ...options,
    runConfig: options.runConfig ?? await readRunConfig2(tree, policy, options)
  });
}
async function decide2(tree, policy, options) {
  let { vendor, service = null, asOf } = options, about = { ...aboutTool(policy), vendor, service, asOf, failOn: null, commit: tree.commit };
  return decisionAbout(
    about,
    async () => decide(tree, policy, {
      ...options,
      runConfig: options.runConfig ?? await readRunConfig2(tree, policy, options)
    })
  );
}
export {
  RunError,
  addDays,
  check2 as check,
  decide2 as decide,
  decisionFormats,
  findingTextsIn,
  isIsoDate,
  loadBuiltInPolicy,
  openDirectory,
  openRepository,
  problemTexts,
  readRunConfig2 as readRunConfig,
  reporters,
  today
};
