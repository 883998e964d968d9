import {
  packBundle
} from "./chunks/BB2HLMP7.mjs";
import {
  configLists
} from "./chunks/XFEN62O7.mjs";
import {
  ruleLists
} from "./chunks/GY6UJIU5.mjs";
import {
  extendWaivers,
  listWaivers,
  waiverLists,
  waiverSource
} from "./chunks/NQJIGX4S.mjs";
import {
  acceptFindings,
  pruneBaseline
} from "./chunks/TZEVKTYW.mjs";
import {
  aboutTool,
  decide,
  decisionAbout,
  decisionFormats
} from "./chunks/E3AOMWDT.mjs";
import {
  joinParts,
  joinRepositories,
  organisationReporters
} from "./chunks/DS7BUADQ.mjs";
import {
  blame,
  blameFormats,
  historyFormats
} from "./chunks/WUOLE7HA.mjs";
import {
  auditCommit,
  chooseCommit,
  writeAuditPack
} from "./chunks/XSBNZZ23.mjs";
import "./chunks/WZB23OXP.mjs";
import "./chunks/S3LY6WLC.mjs";
import {
  historyOf
} from "./chunks/OZBHR36F.mjs";
import {
  readForRendering
} from "./chunks/U4X7A6DY.mjs";
import {
  documentEntries,
  showRequirement,
  termOf,
  verdictOf,
  verifyAll
} from "./chunks/UXWLKEDI.mjs";
import "./chunks/2YRHBLM6.mjs";
import {
  explain,
  findRule
} from "./chunks/H74RJ6FB.mjs";
import {
  dossierOf,
  dossierSource
} from "./chunks/64KKVALE.mjs";
import {
  reporters
} from "./chunks/PEKCKZ5G.mjs";
import "./chunks/XBWUO5ZZ.mjs";
import "./chunks/JZH77BKT.mjs";
import "./chunks/L43CXQJL.mjs";
import {
  findingTextsIn
} from "./chunks/TFAMY5X6.mjs";
import {
  runErrorText
} from "./chunks/XKAUKLBC.mjs";
import "./chunks/2CVJZJGG.mjs";
import "./chunks/XKR65HUO.mjs";
import "./chunks/HUV743HT.mjs";
import "./chunks/3UVLQH2K.mjs";
import "./chunks/VP2PCGBI.mjs";
import {
  problemTexts
} from "./chunks/J3WN47FF.mjs";
import "./chunks/GGCO3OD4.mjs";
import "./chunks/VTDQJ4V5.mjs";
import {
  openTrees
} from "./chunks/AP56DL4U.mjs";
import {
  calendarOf,
  namesOf,
  today,
  treeConfig
} from "./chunks/WMEAHKEJ.mjs";
import "./chunks/TCZMWEJO.mjs";
import "./chunks/LXN4WPQL.mjs";
import "./chunks/L5YVQWM3.mjs";
import "./chunks/RGGJS4NA.mjs";
import "./chunks/56N3FC5G.mjs";
import {
  checkChange
} from "./chunks/GEQR67IV.mjs";
import "./chunks/K7U37DSH.mjs";
import "./chunks/2D234CBY.mjs";
import {
  check
} from "./chunks/YU3I5HJ7.mjs";
import "./chunks/GHJYR7UY.mjs";
import "./chunks/44ZFVOYY.mjs";
import {
  version
} from "./chunks/7YVACP5O.mjs";
import {
  readRunConfig
} from "./chunks/TJBYVTLW.mjs";
import "./chunks/TY4SKF7R.mjs";
import "./chunks/V32Q5DLZ.mjs";
import "./chunks/7ZGMKITW.mjs";
import "./chunks/F4CKDOFC.mjs";
import "./chunks/LNOFXXO4.mjs";
import "./chunks/GGOQPPVT.mjs";
import "./chunks/QFA6CM5J.mjs";
import "./chunks/P5C3JZ33.mjs";
import "./chunks/W7GVC3SE.mjs";
import "./chunks/S56T7MY4.mjs";
import "./chunks/EV54EK3E.mjs";
import "./chunks/Z3INLQWW.mjs";
import "./chunks/YKSS7XPW.mjs";
import "./chunks/AVJ24XGL.mjs";
import {
  addDays,
  isIsoDate,
  parseDay
} from "./chunks/2YNVS7K6.mjs";
import "./chunks/3BQ33MSS.mjs";
import {
  openRepository
} from "./chunks/BN4TWT6Y.mjs";
import {
  openDirectory
} from "./chunks/QAH7WAWJ.mjs";
import "./chunks/4EXV3A2G.mjs";
import {
  loadPolicyFiles,
  readBundleParts
} from "./chunks/VDI7OOJS.mjs";
import "./chunks/UITIN32H.mjs";
import "./chunks/G5QLNUVL.mjs";
import "./chunks/FBCROL4Q.mjs";
import "./chunks/Y4MFY7X5.mjs";
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
