import {
  documentEntries,
  showRequirement,
  termOf,
  verdictOf,
  verifyAll
} from "./chunks/CX3YCLQF.mjs";
import {
  packBundle
} from "./chunks/4MQ3PX3H.mjs";
import {
  configLists
} from "./chunks/NLZIC3NF.mjs";
import {
  ruleLists
} from "./chunks/HOK2WWMW.mjs";
import {
  extendWaivers,
  listWaivers,
  waiverLists,
  waiverSource
} from "./chunks/LFHQ22AH.mjs";
import "./chunks/PC3UCG2N.mjs";
import "./chunks/M645SCT2.mjs";
import {
  acceptFindings,
  pruneBaseline
} from "./chunks/665YJX25.mjs";
import {
  aboutDay,
  aboutTool,
  decide,
  decisionAbout,
  decisionFormats
} from "./chunks/256FX737.mjs";
import {
  joinParts,
  joinRepositories,
  organisationReporters
} from "./chunks/BIM6DWQL.mjs";
import {
  blame,
  blameFormats,
  historyFormats
} from "./chunks/XU2UXHJ5.mjs";
import {
  explain,
  findRule
} from "./chunks/UWAXMUHB.mjs";
import {
  auditCommit,
  chooseCommit,
  writeAuditPack
} from "./chunks/AXETFNIA.mjs";
import "./chunks/ZSUS2KVJ.mjs";
import "./chunks/CIJ6QUHE.mjs";
import {
  historyOf
} from "./chunks/FPQA4AJZ.mjs";
import "./chunks/476VCRHO.mjs";
import {
  readForRendering
} from "./chunks/IVPE6T2E.mjs";
import {
  dossierOf,
  dossierSource
} from "./chunks/PDX5BHSE.mjs";
import {
  runErrorText
} from "./chunks/JSEWQS4F.mjs";
import {
  reporters
} from "./chunks/DCOKVQS6.mjs";
import "./chunks/XBWUO5ZZ.mjs";
import "./chunks/JZH77BKT.mjs";
import "./chunks/ZYZ6KKWI.mjs";
import "./chunks/DXKP2262.mjs";
import "./chunks/XKR65HUO.mjs";
import {
  findingTextsIn
} from "./chunks/QL3SR3DP.mjs";
import {
  problemTexts
} from "./chunks/7EWSIVQ2.mjs";
import "./chunks/EKU5OFCP.mjs";
import {
  openTrees
} from "./chunks/TXW6EPLT.mjs";
import {
  namesOf,
  treeConfig
} from "./chunks/E7GP7M7Y.mjs";
import {
  calendarOf,
  today
} from "./chunks/RMX5S7AL.mjs";
import "./chunks/5ACC536N.mjs";
import "./chunks/3UVLQH2K.mjs";
import "./chunks/TCZMWEJO.mjs";
import "./chunks/L5YVQWM3.mjs";
import "./chunks/F23EBYAT.mjs";
import "./chunks/56N3FC5G.mjs";
import {
  checkChange
} from "./chunks/SLGUSHEA.mjs";
import "./chunks/K7U37DSH.mjs";
import "./chunks/KXILW26U.mjs";
import {
  check
} from "./chunks/AVP3PGHT.mjs";
import {
  readRunConfig
} from "./chunks/CF35GCQN.mjs";
import "./chunks/AC4POEWW.mjs";
import "./chunks/GHJYR7UY.mjs";
import "./chunks/WUBLHKVP.mjs";
import {
  version
} from "./chunks/7YVACP5O.mjs";
import "./chunks/YA2Y245Q.mjs";
import "./chunks/532S43KW.mjs";
import "./chunks/H4CYRRWS.mjs";
import "./chunks/MVBFPXNB.mjs";
import "./chunks/U4276APE.mjs";
import "./chunks/BWKPW2PY.mjs";
import "./chunks/AASZUAJI.mjs";
import "./chunks/4YA5DUG4.mjs";
import "./chunks/JJFRWRDN.mjs";
import "./chunks/EYZLA475.mjs";
import "./chunks/MHFLYXOC.mjs";
import "./chunks/EV54EK3E.mjs";
import "./chunks/JBEKVFPH.mjs";
import "./chunks/VHTFBP6M.mjs";
import "./chunks/FUEUI3RB.mjs";
import "./chunks/7DYA3U3I.mjs";
import "./chunks/AVJ24XGL.mjs";
import "./chunks/6TV4APC7.mjs";
import {
  addDays,
  isIsoDate,
  parseDay
} from "./chunks/FXRROTOC.mjs";
import "./chunks/3BQ33MSS.mjs";
import "./chunks/OAGAFXN7.mjs";
import "./chunks/6D6JDBBJ.mjs";
import "./chunks/OGVGAJPE.mjs";
import {
  openRepository
} from "./chunks/4XXK5PBV.mjs";
import {
  openDirectory
} from "./chunks/2EN3IWUB.mjs";
import "./chunks/IRAMUVBL.mjs";
import "./chunks/4EXV3A2G.mjs";
import "./chunks/ERWJRQAO.mjs";
import {
  loadPolicyFiles,
  readBundleParts
} from "./chunks/PEZGJUTO.mjs";
import "./chunks/G5QLNUVL.mjs";
import "./chunks/RDCP2TQE.mjs";
import "./chunks/5UPLSCGC.mjs";
import "./chunks/4GWJEPKV.mjs";
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
