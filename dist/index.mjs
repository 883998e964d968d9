import {
  showRequirement,
  termOf,
  verdictOf,
  verifyAll
} from "./chunks/2XHYTAZN.mjs";
import {
  packBundle
} from "./chunks/EFVU2A7H.mjs";
import {
  configLists
} from "./chunks/5MRESIP7.mjs";
import {
  ruleLists
} from "./chunks/ICE6WIPQ.mjs";
import {
  waiverLists
} from "./chunks/INK6NMJ7.mjs";
import {
  acceptFindings,
  pruneBaseline
} from "./chunks/4NN7EFC6.mjs";
import {
  aboutDay,
  aboutTool,
  decide,
  decisionAbout,
  decisionFormats
} from "./chunks/ZLEMRR6H.mjs";
import {
  joinParts,
  joinRepositories,
  organisationReporters
} from "./chunks/VBYMQZE7.mjs";
import {
  blame,
  blameFormats,
  historyFormats
} from "./chunks/DS5KGSSN.mjs";
import {
  auditCommit,
  chooseCommit,
  writeAuditPack
} from "./chunks/K5YNFK4Z.mjs";
import "./chunks/ZSUS2KVJ.mjs";
import "./chunks/MT2SUEL4.mjs";
import {
  historyOf
} from "./chunks/PQ6DAWLU.mjs";
import "./chunks/476VCRHO.mjs";
import {
  readForRendering
} from "./chunks/NAWXLP4T.mjs";
import {
  dossierOf,
  dossierSource
} from "./chunks/GFOHQLAY.mjs";
import {
  documentEntries
} from "./chunks/LPBKECTD.mjs";
import {
  extendWaivers,
  listWaivers,
  waiverSource
} from "./chunks/REOHS4GT.mjs";
import "./chunks/BJQ7YPTX.mjs";
import {
  explain,
  findRule
} from "./chunks/7Z6QX6WM.mjs";
import {
  runErrorText
} from "./chunks/5BJG4452.mjs";
import {
  reporters
} from "./chunks/CNC2TF35.mjs";
import "./chunks/XBWUO5ZZ.mjs";
import "./chunks/JZH77BKT.mjs";
import "./chunks/XTY7VTHO.mjs";
import "./chunks/2CS3DNAR.mjs";
import "./chunks/XKR65HUO.mjs";
import {
  openTrees
} from "./chunks/JI5DVKDR.mjs";
import {
  findingTextsIn
} from "./chunks/6SA4HK7F.mjs";
import "./chunks/5ACC536N.mjs";
import "./chunks/3UVLQH2K.mjs";
import {
  problemTexts
} from "./chunks/UOLC4LXF.mjs";
import "./chunks/63UXO6ZM.mjs";
import {
  namesOf,
  treeConfig
} from "./chunks/LWMQB3C4.mjs";
import {
  calendarOf,
  today
} from "./chunks/RMX5S7AL.mjs";
import "./chunks/TCZMWEJO.mjs";
import "./chunks/L5YVQWM3.mjs";
import "./chunks/UGME5BLO.mjs";
import "./chunks/56N3FC5G.mjs";
import {
  checkChange
} from "./chunks/7ZO5VLAW.mjs";
import "./chunks/K7U37DSH.mjs";
import "./chunks/KXILW26U.mjs";
import {
  check
} from "./chunks/EEFREFWV.mjs";
import {
  readRunConfig
} from "./chunks/DV7TFE7O.mjs";
import "./chunks/5XHAQGSA.mjs";
import "./chunks/GHJYR7UY.mjs";
import "./chunks/VXBP3KLN.mjs";
import {
  version
} from "./chunks/7YVACP5O.mjs";
import "./chunks/VIFGC6BL.mjs";
import "./chunks/532S43KW.mjs";
import "./chunks/4AEUMYVB.mjs";
import "./chunks/5TNDIILP.mjs";
import "./chunks/HOXREEIO.mjs";
import "./chunks/YSIBYHUO.mjs";
import "./chunks/AASZUAJI.mjs";
import "./chunks/WTTATSB3.mjs";
import "./chunks/C5F6GRBV.mjs";
import "./chunks/26ZJD6PU.mjs";
import "./chunks/MHFLYXOC.mjs";
import "./chunks/XIW4BYHG.mjs";
import "./chunks/QBGCRM7H.mjs";
import "./chunks/EV54EK3E.mjs";
import "./chunks/PA2O5XVW.mjs";
import "./chunks/AVJ24XGL.mjs";
import "./chunks/OGVGAJPE.mjs";
import "./chunks/7MCI2DQA.mjs";
import {
  addDays,
  isIsoDate,
  parseDay
} from "./chunks/FXRROTOC.mjs";
import "./chunks/3BQ33MSS.mjs";
import {
  openRepository
} from "./chunks/DQ6BAPFI.mjs";
import {
  openDirectory
} from "./chunks/AKCIJCBD.mjs";
import "./chunks/4EXV3A2G.mjs";
import "./chunks/ERWJRQAO.mjs";
import {
  loadPolicyFiles,
  readBundleParts
} from "./chunks/PEZGJUTO.mjs";
import "./chunks/G5QLNUVL.mjs";
import "./chunks/JZEFNIKD.mjs";
import "./chunks/5UPLSCGC.mjs";
import "./chunks/4T2EIIXA.mjs";
import {
  RunError
} from "./chunks/6AHHN2US.mjs";
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
