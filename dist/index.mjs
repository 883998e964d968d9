import {
  documentEntries,
  showRequirement,
  termOf,
  verdictOf,
  verifyAll
} from "./chunks/NUFGA4MU.mjs";
import {
  packBundle
} from "./chunks/KLJNX7SO.mjs";
import {
  configLists
} from "./chunks/VADE5WV5.mjs";
import {
  ruleLists
} from "./chunks/WBA7AUZA.mjs";
import {
  extendWaivers,
  listWaivers,
  waiverLists,
  waiverSource
} from "./chunks/TPPSTBTD.mjs";
import "./chunks/KMWA5FXE.mjs";
import {
  acceptFindings,
  pruneBaseline
} from "./chunks/AUP6XWWD.mjs";
import {
  aboutDay,
  aboutTool,
  decide,
  decisionAbout,
  decisionFormats
} from "./chunks/YZLC2UPG.mjs";
import {
  joinParts,
  joinRepositories,
  organisationReporters
} from "./chunks/67RP5BGW.mjs";
import {
  blame,
  blameFormats,
  historyFormats
} from "./chunks/3B5XYKUK.mjs";
import {
  explain,
  findRule
} from "./chunks/INTSGA2S.mjs";
import {
  auditCommit,
  chooseCommit,
  writeAuditPack
} from "./chunks/UW2HXELF.mjs";
import "./chunks/JGY5LCM6.mjs";
import "./chunks/OXQQI7B5.mjs";
import {
  historyOf
} from "./chunks/WVVXR7IJ.mjs";
import "./chunks/IJ36TXYM.mjs";
import {
  readForRendering
} from "./chunks/VOXZX2WV.mjs";
import {
  dossierOf,
  dossierSource
} from "./chunks/2G5N6I67.mjs";
import {
  runErrorText
} from "./chunks/2GZKHYCU.mjs";
import {
  reporters
} from "./chunks/ZEKTVXLB.mjs";
import "./chunks/XBWUO5ZZ.mjs";
import "./chunks/JZH77BKT.mjs";
import "./chunks/BITOOOW4.mjs";
import "./chunks/AAHIP2BZ.mjs";
import "./chunks/XKR65HUO.mjs";
import {
  findingTextsIn
} from "./chunks/STMQ43MX.mjs";
import {
  problemTexts
} from "./chunks/4FW7QDWZ.mjs";
import "./chunks/PKUKR2YY.mjs";
import {
  openTrees
} from "./chunks/CXSL3I2H.mjs";
import {
  namesOf,
  treeConfig
} from "./chunks/MEI7Z7B3.mjs";
import {
  calendarOf,
  today
} from "./chunks/W2NPXWUU.mjs";
import "./chunks/5ACC536N.mjs";
import "./chunks/3UVLQH2K.mjs";
import "./chunks/TCZMWEJO.mjs";
import "./chunks/L5YVQWM3.mjs";
import "./chunks/BDBGEUZK.mjs";
import "./chunks/56N3FC5G.mjs";
import {
  checkChange
} from "./chunks/MEDE2T74.mjs";
import "./chunks/K7U37DSH.mjs";
import "./chunks/KXILW26U.mjs";
import {
  check
} from "./chunks/WXGQ2TTT.mjs";
import {
  readRunConfig
} from "./chunks/6WILPTIM.mjs";
import "./chunks/4YYB7GUI.mjs";
import "./chunks/GHJYR7UY.mjs";
import "./chunks/XBFHGLU4.mjs";
import "./chunks/FB7AOVZL.mjs";
import "./chunks/FBXKLARF.mjs";
import "./chunks/6DN5OKSF.mjs";
import {
  version
} from "./chunks/7YVACP5O.mjs";
import "./chunks/RQ5DIVKU.mjs";
import "./chunks/5CKGNZMG.mjs";
import "./chunks/URYEM6BW.mjs";
import "./chunks/X43CRI7N.mjs";
import "./chunks/H227D7BC.mjs";
import "./chunks/7O7OIE7T.mjs";
import "./chunks/HVPYBECY.mjs";
import "./chunks/KDDW27LD.mjs";
import "./chunks/OJYZ3QUF.mjs";
import "./chunks/5ZA2DO5F.mjs";
import "./chunks/EV54EK3E.mjs";
import "./chunks/7DSB7T2A.mjs";
import "./chunks/7KJP5GU5.mjs";
import "./chunks/AVJ24XGL.mjs";
import {
  addDays,
  isIsoDate,
  parseDay
} from "./chunks/EZ6TGQ23.mjs";
import "./chunks/ZBCPL33F.mjs";
import "./chunks/3BQ33MSS.mjs";
import "./chunks/RKCEFESK.mjs";
import "./chunks/OGVGAJPE.mjs";
import {
  openRepository
} from "./chunks/NMNQY7BY.mjs";
import {
  openDirectory
} from "./chunks/OAD734PS.mjs";
import "./chunks/FHZ6LBIA.mjs";
import "./chunks/4EXV3A2G.mjs";
import "./chunks/HJESQGJW.mjs";
import {
  loadPolicyFiles,
  readBundleParts
} from "./chunks/Q45PLAJB.mjs";
import "./chunks/G5QLNUVL.mjs";
import "./chunks/AI66IDYK.mjs";
import "./chunks/5UPLSCGC.mjs";
import "./chunks/4GWJEPKV.mjs";
import {
  RunError
} from "./chunks/4DI4A6FK.mjs";
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
