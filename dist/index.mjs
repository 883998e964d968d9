import {
  packBundle
} from "./chunks/J4FHLBSF.mjs";
import {
  configLists
} from "./chunks/GOD5P7PH.mjs";
import {
  ruleLists
} from "./chunks/IOU3YKYN.mjs";
import {
  extendWaivers,
  listWaivers,
  waiverLists,
  waiverSource
} from "./chunks/RREZC7KW.mjs";
import {
  acceptFindings,
  pruneBaseline
} from "./chunks/CDOTKQWY.mjs";
import {
  aboutTool,
  decide,
  decisionAbout,
  decisionFormats
} from "./chunks/JITLG7CQ.mjs";
import {
  joinParts,
  joinRepositories,
  organisationReporters
} from "./chunks/AW5TF6UY.mjs";
import {
  blame,
  blameFormats,
  historyFormats
} from "./chunks/VHJ2RP4C.mjs";
import {
  auditCommit,
  chooseCommit,
  writeAuditPack
} from "./chunks/NGKDF4ZL.mjs";
import "./chunks/52JAK7BR.mjs";
import {
  historyOf
} from "./chunks/4HPYD4TZ.mjs";
import {
  readForRendering
} from "./chunks/NA42MPAX.mjs";
import {
  documentEntries,
  showRequirement,
  termOf,
  verdictOf,
  verifyAll
} from "./chunks/DKJC6MCE.mjs";
import "./chunks/PU6BBEQA.mjs";
import {
  explain,
  findRule
} from "./chunks/AS3556KH.mjs";
import {
  dossierOf,
  dossierSource
} from "./chunks/Z4T63KWU.mjs";
import {
  reporters
} from "./chunks/HLXFMSAW.mjs";
import "./chunks/XBWUO5ZZ.mjs";
import "./chunks/JZH77BKT.mjs";
import "./chunks/5PEHU2WF.mjs";
import {
  findingTextsIn
} from "./chunks/PPJRHJ3U.mjs";
import {
  runErrorText
} from "./chunks/K35UWET2.mjs";
import "./chunks/G6GFQ7ZS.mjs";
import "./chunks/XKR65HUO.mjs";
import "./chunks/HUV743HT.mjs";
import "./chunks/3UVLQH2K.mjs";
import "./chunks/OTZ5WJHQ.mjs";
import {
  problemTexts
} from "./chunks/ZVCOIGIN.mjs";
import "./chunks/Q37IYJQM.mjs";
import "./chunks/F6OEWRLI.mjs";
import {
  openTrees
} from "./chunks/L4HYCQIR.mjs";
import {
  calendarOf,
  namesOf,
  today,
  treeConfig
} from "./chunks/FWW4XIYE.mjs";
import "./chunks/TCZMWEJO.mjs";
import "./chunks/LXN4WPQL.mjs";
import "./chunks/L5YVQWM3.mjs";
import "./chunks/5XMBYDTK.mjs";
import "./chunks/56N3FC5G.mjs";
import {
  checkChange
} from "./chunks/PE2HGIKY.mjs";
import "./chunks/K7U37DSH.mjs";
import "./chunks/WMITPRCX.mjs";
import {
  check
} from "./chunks/3CGNBEP2.mjs";
import "./chunks/GHJYR7UY.mjs";
import "./chunks/RNLQCMA5.mjs";
import "./chunks/X76P7RBZ.mjs";
import {
  version
} from "./chunks/7YVACP5O.mjs";
import {
  readRunConfig
} from "./chunks/R5DZ2UBP.mjs";
import "./chunks/C2GGYT4W.mjs";
import "./chunks/2CICHV3T.mjs";
import "./chunks/TQW3DISR.mjs";
import "./chunks/2EXRVB7H.mjs";
import "./chunks/MQN6OAKE.mjs";
import "./chunks/TUNEC4PM.mjs";
import "./chunks/3MZWJ4ZW.mjs";
import "./chunks/IGQH7POH.mjs";
import "./chunks/33H3AOUW.mjs";
import "./chunks/SSVIHYV5.mjs";
import "./chunks/RIUKE3OA.mjs";
import "./chunks/EV54EK3E.mjs";
import "./chunks/VDHZ6FY6.mjs";
import "./chunks/7VSOHKKC.mjs";
import "./chunks/AVJ24XGL.mjs";
import {
  addDays,
  isIsoDate,
  parseDay
} from "./chunks/R3LP3U5P.mjs";
import "./chunks/3BQ33MSS.mjs";
import {
  openRepository
} from "./chunks/7LU3NDR7.mjs";
import {
  openDirectory
} from "./chunks/KQ6NE4U5.mjs";
import "./chunks/4EXV3A2G.mjs";
import {
  loadPolicyFiles,
  readBundleParts
} from "./chunks/VSGQGH3Q.mjs";
import "./chunks/UITIN32H.mjs";
import "./chunks/G5QLNUVL.mjs";
import "./chunks/AR4NGG7O.mjs";
import "./chunks/OJ6MM54N.mjs";
import {
  RunError
} from "./chunks/PMGP53PN.mjs";
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
  let { vendor, service = null, asOf } = options, about = { ...aboutTool(policy), vendor, service, asOf, failOn: null, commit: tree.commit };
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
