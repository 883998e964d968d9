import {
  packBundle
} from "./chunks/VJFNM4EE.mjs";
import {
  configLists
} from "./chunks/IG3RGY7I.mjs";
import {
  ruleLists
} from "./chunks/ICE6WIPQ.mjs";
import {
  extendWaivers,
  listWaivers,
  waiverLists,
  waiverSource
} from "./chunks/NEJN3XGH.mjs";
import {
  acceptFindings,
  pruneBaseline
} from "./chunks/T5Z2F3F6.mjs";
import {
  aboutDay,
  aboutTool,
  decide,
  decisionAbout,
  decisionFormats
} from "./chunks/3ROT6ZLH.mjs";
import {
  joinParts,
  joinRepositories,
  organisationReporters
} from "./chunks/BEG6RGEW.mjs";
import {
  blame,
  blameFormats,
  historyFormats
} from "./chunks/YE3LHBFM.mjs";
import {
  auditCommit,
  chooseCommit,
  writeAuditPack
} from "./chunks/5MVLVNVP.mjs";
import "./chunks/B7KTNRRG.mjs";
import {
  historyOf
} from "./chunks/XV2EKPZD.mjs";
import "./chunks/4G7ST4XQ.mjs";
import {
  readForRendering
} from "./chunks/QRCZSJAM.mjs";
import {
  documentEntries,
  showRequirement,
  termOf,
  verdictOf,
  verifyAll
} from "./chunks/TEIKK6JO.mjs";
import "./chunks/LFQJKIMH.mjs";
import {
  explain,
  findRule
} from "./chunks/H4JGESOM.mjs";
import {
  dossierOf,
  dossierSource
} from "./chunks/QCYKGG6T.mjs";
import {
  reporters
} from "./chunks/BVVTFGLX.mjs";
import "./chunks/XBWUO5ZZ.mjs";
import "./chunks/JZH77BKT.mjs";
import "./chunks/EMQCLVQJ.mjs";
import {
  findingTextsIn
} from "./chunks/G7NQNQJN.mjs";
import {
  runErrorText
} from "./chunks/EBIVI6RQ.mjs";
import "./chunks/HYAADHI4.mjs";
import "./chunks/XKR65HUO.mjs";
import "./chunks/P3CZ3NTU.mjs";
import "./chunks/3UVLQH2K.mjs";
import "./chunks/63UXO6ZM.mjs";
import {
  problemTexts
} from "./chunks/D7SAI2WW.mjs";
import {
  openTrees
} from "./chunks/XHE2CZ76.mjs";
import {
  namesOf,
  treeConfig
} from "./chunks/ULNXJKRI.mjs";
import {
  calendarOf,
  today
} from "./chunks/K5KV5BMW.mjs";
import "./chunks/TCZMWEJO.mjs";
import "./chunks/L5YVQWM3.mjs";
import "./chunks/HM7ZEQX4.mjs";
import "./chunks/56N3FC5G.mjs";
import {
  checkChange
} from "./chunks/XFBWENGS.mjs";
import "./chunks/K7U37DSH.mjs";
import "./chunks/X67XB2ZV.mjs";
import {
  check
} from "./chunks/PDUNIA56.mjs";
import "./chunks/GHJYR7UY.mjs";
import "./chunks/UFYLSGNN.mjs";
import "./chunks/532S43KW.mjs";
import {
  version
} from "./chunks/7YVACP5O.mjs";
import {
  readRunConfig
} from "./chunks/XTGVPH3R.mjs";
import "./chunks/EDANBXNR.mjs";
import "./chunks/SNBVM3H7.mjs";
import "./chunks/6RTVEBUD.mjs";
import "./chunks/GP5BZJLZ.mjs";
import "./chunks/6NGD2NWT.mjs";
import "./chunks/RS57HKVJ.mjs";
import "./chunks/AASZUAJI.mjs";
import "./chunks/VHLOLV2P.mjs";
import "./chunks/LL27KS2T.mjs";
import "./chunks/BZRKQW5T.mjs";
import "./chunks/6YKO3WAO.mjs";
import "./chunks/EV54EK3E.mjs";
import "./chunks/2RAVTJV2.mjs";
import "./chunks/FVGL7POD.mjs";
import "./chunks/AVJ24XGL.mjs";
import "./chunks/RXY3F5D5.mjs";
import {
  addDays,
  isIsoDate,
  parseDay
} from "./chunks/T52O7TTL.mjs";
import "./chunks/3BQ33MSS.mjs";
import {
  openRepository
} from "./chunks/YONF52I5.mjs";
import {
  openDirectory
} from "./chunks/VMOZY5DA.mjs";
import "./chunks/4EXV3A2G.mjs";
import {
  loadPolicyFiles,
  readBundleParts
} from "./chunks/LLOAOSOU.mjs";
import "./chunks/RZEKTMMR.mjs";
import "./chunks/G5QLNUVL.mjs";
import "./chunks/IUYKDR5Y.mjs";
import "./chunks/5UPLSCGC.mjs";
import "./chunks/C22WPEU7.mjs";
import {
  RunError
} from "./chunks/YQKI4NCK.mjs";
import "./chunks/VABSIXCH.mjs";

// src/entry/library/evidence.ts
async function verifyEvidence(tree, policy, { vendors } = {}) {
  return verifyAll(await dossierSource(tree, policy), vendors);
}
async function showEvidence(tree, policy, { vendor, requirement, asOf }) {
  let rule = termOf(requirement, policy), source = await dossierSource(tree, policy, asOf);
  return showRequirement({ vendor, rule }, source, { policy, names: namesOf(policy) });
}
async function listWaivers2(tree, policy, { asOf }) {
  return listWaivers(await waiverSource(tree, policy), asOf);
}
async function addWaiver(tree, policy, waiver) {
  return extendWaivers(await waiverSource(tree, policy), waiver);
}

// src/entry/library/history.ts
async function history(repository, policy, { ref = "HEAD", since, until, vendors, mode = "now", allowedSigners } = {}) {
  let past = await repository.past(allowedSigners), range = { head: await repository.resolve(ref, "history"), until, since: since && { day: since } };
  return historyOf(past, policy, { ...range, vendors, mode, names: namesOf(policy), calendar: calendarOf });
}
async function blame2(repository, policy, { ref = "HEAD", vendor, rule, asOf, mode = "now", allowedSigners }) {
  let found = findRule(rule, policy.catalogue), past = await repository.past(allowedSigners), range = { head: await repository.resolve(ref, "history"), until: asOf, untilOption: "--as-of" };
  return blame(past, policy, { ...range, vendor, rule: found, mode, names: namesOf(policy), calendar: calendarOf });
}
async function audit(repository, policy, choice = {}) {
  return auditCommit(await chooseCommit(repository, policy, choice), policy);
}
async function auditPack(repository, policy, folder, choice = {}) {
  let state = await chooseCommit(repository, policy, choice), report = await auditCommit(state, policy);
  return { report, manifestDigest: await writeAuditPack(state, report, folder) };
}

// src/entry/library/reports.ts
function readReport(file, { catalogue, identity: policy }) {
  return readForRendering(file, { catalogue, policy, version });
}
function mergeParts(files, policy) {
  let parts = files.map((file) => ({ file: file.path, ...readReport(file, policy) }));
  return joinParts(parts, { version, policy: policy.identity }).report;
}
function mergeRepositories(repositories, policy) {
  let reports = repositories.map(({ name, file }) => {
    let { report, language } = readReport(file, policy);
    return { name, file: file.path, report, language };
  });
  return joinRepositories(reports, version);
}
function findRule2(name, { catalogue }) {
  return findRule(name, catalogue);
}
function explain2(rule, { catalogue }, options) {
  return explain(rule, catalogue, options);
}

// src/entry/library/tree.ts
function loadBuiltInPolicy() {
  return loadPolicyFiles(new URL("./", import.meta.url));
}
async function policyBundle(target = "rego") {
  return packBundle(await readBundleParts(new URL("./", import.meta.url)), target);
}
function readConfig(tree, policy) {
  return treeConfig(tree, policy);
}
function readRunConfig2(tree, policy, flags) {
  return readRunConfig(tree, namesOf(policy), flags);
}
async function check2(tree, policy, options) {
  return check(tree, policy, {
    ...options,
    runConfig: options.runConfig ?? await readRunConfig2(tree, policy, options)
  });
}
async function checkChange2(sides, policy, options) {
  let { asOf, scope = "changed", vendors, ...flags } = options, runConfig = await readRunConfig2(sides.base, policy, flags);
  return checkChange(sides, policy, { asOf, scope, vendors, runConfig, flags, names: namesOf(policy) });
}
async function decide2(tree, policy, options) {
  let { vendor, service = null, asOf } = options, about = { ...aboutTool(policy), ...aboutDay(policy, asOf), vendor, service, failOn: null, commit: tree.commit };
  return decisionAbout(
    about,
    async () => decide(tree, policy, {
      ...options,
      runConfig: options.runConfig ?? await readRunConfig2(tree, policy, options)
    })
  );
}
async function dossier(tree, policy, { vendor, asOf }) {
  return dossierOf(vendor, await dossierSource(tree, policy, asOf));
}
export {
  RunError,
  acceptFindings,
  addDays,
  addWaiver,
  audit,
  auditPack,
  blame2 as blame,
  blameFormats,
  check2 as check,
  checkChange2 as checkChange,
  configLists,
  decide2 as decide,
  decisionFormats,
  documentEntries,
  dossier,
  explain2 as explain,
  findRule2 as findRule,
  findingTextsIn,
  history,
  historyFormats,
  isIsoDate,
  listWaivers2 as listWaivers,
  loadBuiltInPolicy,
  mergeParts,
  mergeRepositories,
  openDirectory,
  openRepository,
  openTrees,
  organisationReporters,
  parseDay,
  policyBundle,
  problemTexts,
  pruneBaseline,
  readConfig,
  readReport,
  readRunConfig2 as readRunConfig,
  reporters,
  ruleLists,
  runErrorText,
  showEvidence,
  today,
  verdictOf,
  verifyEvidence,
  waiverLists
};
