import {
  packBundle
} from "./chunks/FSFICHDK.mjs";
import {
  configLists
} from "./chunks/TBBECWCX.mjs";
import {
  ruleLists
} from "./chunks/5MBC64R3.mjs";
import {
  extendWaivers,
  listWaivers,
  waiverLists,
  waiverSource
} from "./chunks/GKUXLHZM.mjs";
import {
  acceptFindings,
  pruneBaseline
} from "./chunks/GOUQHFBB.mjs";
import {
  documentEntries,
  showRequirement,
  termOf,
  verdictOf,
  verifyAll
} from "./chunks/4Y6UEIDT.mjs";
import "./chunks/MFYTMLEG.mjs";
import {
  aboutDay,
  aboutTool,
  decide,
  decisionAbout,
  decisionFormats
} from "./chunks/KWGP62K5.mjs";
import {
  joinParts,
  joinRepositories,
  organisationReporters
} from "./chunks/VWPCE2RO.mjs";
import {
  blame,
  blameFormats,
  historyFormats
} from "./chunks/OUFMXWXD.mjs";
import {
  explain,
  findRule
} from "./chunks/MPLPUXAV.mjs";
import {
  auditCommit,
  chooseCommit,
  writeAuditPack
} from "./chunks/5XOE6TBJ.mjs";
import "./chunks/BDSNFJ7N.mjs";
import "./chunks/O473TY7C.mjs";
import {
  historyOf
} from "./chunks/GJ2EVUWP.mjs";
import "./chunks/STTFPFQK.mjs";
import {
  readForRendering
} from "./chunks/ZH3PZVMT.mjs";
import {
  dossierOf,
  dossierSource
} from "./chunks/6WG3CVVQ.mjs";
import {
  reporters
} from "./chunks/UMIACZMF.mjs";
import "./chunks/XBWUO5ZZ.mjs";
import "./chunks/JZH77BKT.mjs";
import "./chunks/NHJE246F.mjs";
import "./chunks/BZLNJGB5.mjs";
import {
  findingTextsIn
} from "./chunks/454YN5A2.mjs";
import "./chunks/XKR65HUO.mjs";
import "./chunks/PKUKR2YY.mjs";
import "./chunks/5ACC536N.mjs";
import {
  openTrees
} from "./chunks/QP5TEBYP.mjs";
import "./chunks/E4NJUROZ.mjs";
import "./chunks/56N3FC5G.mjs";
import {
  openRepository
} from "./chunks/56NL34NU.mjs";
import {
  runErrorText
} from "./chunks/O6YMMNFU.mjs";
import {
  problemTexts
} from "./chunks/H73XR2ZF.mjs";
import "./chunks/3UVLQH2K.mjs";
import {
  namesOf,
  treeConfig
} from "./chunks/3OFMFL3R.mjs";
import {
  calendarOf,
  today
} from "./chunks/GNOCHEMX.mjs";
import "./chunks/TCZMWEJO.mjs";
import "./chunks/PPVFOSUK.mjs";
import {
  openDirectory
} from "./chunks/GK5QCAUX.mjs";
import "./chunks/AZFHDO2W.mjs";
import "./chunks/4EXV3A2G.mjs";
import {
  loadPolicyFiles,
  readBundleParts
} from "./chunks/BRIQJ62W.mjs";
import "./chunks/UITIN32H.mjs";
import "./chunks/G5QLNUVL.mjs";
import {
  checkChange
} from "./chunks/MVPZCGCP.mjs";
import "./chunks/K7U37DSH.mjs";
import "./chunks/KXILW26U.mjs";
import {
  check
} from "./chunks/ABUPJRYJ.mjs";
import {
  readRunConfig
} from "./chunks/BXKFAR7M.mjs";
import "./chunks/IC652UVB.mjs";
import "./chunks/GHJYR7UY.mjs";
import "./chunks/R7NQCZJ2.mjs";
import "./chunks/6G4ILWCR.mjs";
import "./chunks/KT7O76X7.mjs";
import "./chunks/PPZHQYH5.mjs";
import "./chunks/LDJO7WLR.mjs";
import "./chunks/PCMC2N32.mjs";
import "./chunks/QPEPVWNA.mjs";
import "./chunks/BTEKS427.mjs";
import "./chunks/KUXKGZT4.mjs";
import "./chunks/EV54EK3E.mjs";
import "./chunks/YBP4PPRB.mjs";
import "./chunks/FCBK4RBH.mjs";
import "./chunks/CHFRWXD6.mjs";
import "./chunks/OGVGAJPE.mjs";
import {
  version
} from "./chunks/7YVACP5O.mjs";
import "./chunks/3EKMC2W5.mjs";
import "./chunks/XRA5PNJM.mjs";
import "./chunks/X43CRI7N.mjs";
import "./chunks/A5IAKOD6.mjs";
import "./chunks/RVCNQUSK.mjs";
import "./chunks/AVJ24XGL.mjs";
import "./chunks/IXLWOJMF.mjs";
import {
  addDays,
  isIsoDate,
  parseDay
} from "./chunks/VK2JMIQJ.mjs";
import "./chunks/3BQ33MSS.mjs";
import "./chunks/R6C6NPAU.mjs";
import "./chunks/5UPLSCGC.mjs";
import "./chunks/4GWJEPKV.mjs";
import "./chunks/AWFRYJOD.mjs";
import "./chunks/LXN4WPQL.mjs";
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
