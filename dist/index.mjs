import {
  aboutTool,
  decide,
  decisionAbout,
  decisionFormats
} from "./chunks/5KFK34VK.mjs";
import {
  check,
  isTimeZone,
  readRunConfig,
  reporters,
  today
} from "./chunks/HJMGVSUA.mjs";
import "./chunks/NEJH2ZKL.mjs";
import "./chunks/U3MWLGO4.mjs";
import {
  RunError,
  addDays,
  isIsoDate,
  loadPolicyFiles,
  openDirectory,
  openRepository
} from "./chunks/YU3DSNPM.mjs";
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
  isIsoDate,
  loadBuiltInPolicy,
  openDirectory,
  openRepository,
  readRunConfig2 as readRunConfig,
  reporters,
  today
};
