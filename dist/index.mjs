import {
  packBundle
} from "./chunks/EKQGMP74.mjs";
import {
  configLists
} from "./chunks/PJOQ7SBH.mjs";
import {
  ruleLists
} from "./chunks/GY6UJIU5.mjs";
import {
  extendWaivers,
  listWaivers,
  waiverLists,
  waiverSource
} from "./chunks/ULQDOUCX.mjs";
import {
  acceptFindings,
  pruneBaseline
} from "./chunks/JAVJL4LP.mjs";
import {
  aboutTool,
  decide,
  decisionAbout,
  decisionFormats
} from "./chunks/SP7JRK3C.mjs";
import {
  joinParts,
  joinRepositories,
  organisationReporters
} from "./chunks/MIB43NWS.mjs";
import {
  blame,
  blameFormats,
  historyFormats
} from "./chunks/RVAYREZ3.mjs";
import {
  auditCommit,
  chooseCommit,
  writeAuditPack
} from "./chunks/M7EAVID3.mjs";
import "./chunks/WZB23OXP.mjs";
import "./chunks/CXVSI3W7.mjs";
import {
  historyOf
} from "./chunks/JDFLDH23.mjs";
import {
  readForRendering
} from "./chunks/CFRKJKNS.mjs";
import {
  documentEntries,
  showRequirement,
  termOf,
  verdictOf,
  verifyAll
} from "./chunks/X4VO34TZ.mjs";
import "./chunks/Y4VOUCDF.mjs";
import {
  explain,
  findRule
} from "./chunks/H74RJ6FB.mjs";
import {
  dossierOf,
  dossierSource
} from "./chunks/ONEQ63S4.mjs";
import {
  reporters
} from "./chunks/45YWQ2ML.mjs";
import "./chunks/XBWUO5ZZ.mjs";
import "./chunks/JZH77BKT.mjs";
import "./chunks/5Q63UKQC.mjs";
import {
  findingTextsIn
} from "./chunks/2ZQN3W3C.mjs";
import {
  runErrorText
} from "./chunks/GBS7BOYF.mjs";
import "./chunks/2CVJZJGG.mjs";
import "./chunks/XKR65HUO.mjs";
import "./chunks/HUV743HT.mjs";
import "./chunks/3UVLQH2K.mjs";
import "./chunks/VP2PCGBI.mjs";
import {
  problemTexts
} from "./chunks/XZAQUXYW.mjs";
import "./chunks/GGCO3OD4.mjs";
import "./chunks/VTDQJ4V5.mjs";
import {
  openTrees
} from "./chunks/5FB4HYUV.mjs";
import {
  calendarOf,
  namesOf,
  today,
  treeConfig
} from "./chunks/RFFL7C6I.mjs";
import "./chunks/TCZMWEJO.mjs";
import "./chunks/LXN4WPQL.mjs";
import "./chunks/L5YVQWM3.mjs";
import "./chunks/UHIDV6TA.mjs";
import "./chunks/56N3FC5G.mjs";
import {
  checkChange
} from "./chunks/S7LXKBWY.mjs";
import "./chunks/K7U37DSH.mjs";
import "./chunks/ZKIIMGP4.mjs";
import {
  check
} from "./chunks/7WO3TZ47.mjs";
import "./chunks/GHJYR7UY.mjs";
import "./chunks/FSERBNNI.mjs";
import {
  version
} from "./chunks/7YVACP5O.mjs";
import {
  readRunConfig
} from "./chunks/RCJ6OSKP.mjs";
import "./chunks/VL5JCKWR.mjs";
import "./chunks/EDLHOCD4.mjs";
import "./chunks/O3MGSDMM.mjs";
import "./chunks/PE26TUV3.mjs";
import "./chunks/AFYYOXFM.mjs";
import "./chunks/BBMG7SHM.mjs";
import "./chunks/RKW2X5NT.mjs";
import "./chunks/IWSYZXYQ.mjs";
import "./chunks/W3FN63JF.mjs";
import "./chunks/TD4H2A34.mjs";
import "./chunks/EV54EK3E.mjs";
import "./chunks/77C3H57G.mjs";
import "./chunks/4ZTMSMCG.mjs";
import "./chunks/AVJ24XGL.mjs";
import {
  addDays,
  isIsoDate,
  parseDay
} from "./chunks/WBBPKHAB.mjs";
import "./chunks/3BQ33MSS.mjs";
import {
  openRepository
} from "./chunks/4MQMVM44.mjs";
import {
  openDirectory
} from "./chunks/IZ3K34NI.mjs";
import "./chunks/4EXV3A2G.mjs";
import {
  loadPolicyFiles,
  readBundleParts
} from "./chunks/I2AQDVFV.mjs";
import "./chunks/UITIN32H.mjs";
import "./chunks/G5QLNUVL.mjs";
import "./chunks/Y7AFZUF3.mjs";
import "./chunks/CJ3BINIA.mjs";
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
