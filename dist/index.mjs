import {
  aboutTool,
  decide,
  decisionAbout,
  decisionFormats
} from "./chunks/MPVJ563X.mjs";
import {
  check,
  isTimeZone,
  readRunConfig,
  reporters,
  today
} from "./chunks/GZ2APMEO.mjs";
import "./chunks/ODSHNADB.mjs";
import "./chunks/YOOLDN2Y.mjs";
import {
  RunError,
  addDays,
  isIsoDate,
  loadPolicyFiles,
  openDirectory,
  openRepository
} from "./chunks/TQ4KBPHM.mjs";
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
