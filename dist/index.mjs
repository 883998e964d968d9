import {
  packBundle
} from "./chunks/RPWOHXSZ.mjs";
import {
  configLists
} from "./chunks/JVTGW27E.mjs";
import {
  ruleLists
} from "./chunks/SDTP6BWP.mjs";
import {
  extendWaivers,
  listWaivers,
  waiverLists,
  waiverSource
} from "./chunks/ZK7M6GTJ.mjs";
import {
  acceptFindings,
  pruneBaseline
} from "./chunks/PYF2JZ6U.mjs";
import {
  aboutDay,
  aboutTool,
  decide,
  decisionAbout,
  decisionFormats
} from "./chunks/DSQMMFNP.mjs";
import {
  joinParts,
  joinRepositories,
  organisationReporters
} from "./chunks/J3SSDKUZ.mjs";
import {
  blame,
  blameFormats,
  historyFormats
} from "./chunks/WZPEUQDO.mjs";
import {
  auditCommit,
  chooseCommit,
  writeAuditPack
} from "./chunks/IJH6JBZN.mjs";
import "./chunks/VFKHORRL.mjs";
import {
  historyOf
} from "./chunks/F6TFL4CJ.mjs";
import {
  readForRendering
} from "./chunks/5GADW6XH.mjs";
import {
  documentEntries,
  showRequirement,
  termOf,
  verdictOf,
  verifyAll
} from "./chunks/XBPVSDZU.mjs";
import "./chunks/BZCEAUHB.mjs";
import {
  explain,
  findRule
} from "./chunks/QNS7S5EC.mjs";
import {
  dossierOf,
  dossierSource
} from "./chunks/YFU6J2HI.mjs";
import {
  reporters
} from "./chunks/VYVF3LUF.mjs";
import "./chunks/XBWUO5ZZ.mjs";
import "./chunks/JZH77BKT.mjs";
import "./chunks/NFPHS2TU.mjs";
import {
  findingTextsIn
} from "./chunks/AW7WNQNT.mjs";
import {
  runErrorText
} from "./chunks/32WJ6JWT.mjs";
import "./chunks/7IIMWNOZ.mjs";
import "./chunks/XKR65HUO.mjs";
import "./chunks/HUV743HT.mjs";
import "./chunks/3UVLQH2K.mjs";
import "./chunks/JCSRTQPK.mjs";
import {
  problemTexts
} from "./chunks/7QARADRY.mjs";
import {
  openTrees
} from "./chunks/666FK3EU.mjs";
import {
  namesOf,
  treeConfig
} from "./chunks/V6DHNOPW.mjs";
import {
  calendarOf,
  today
} from "./chunks/NKEFTYC6.mjs";
import "./chunks/TCZMWEJO.mjs";
import "./chunks/L5YVQWM3.mjs";
import "./chunks/ZLBRVOXY.mjs";
import "./chunks/56N3FC5G.mjs";
import {
  checkChange
} from "./chunks/PLQJ4E4E.mjs";
import "./chunks/K7U37DSH.mjs";
import "./chunks/XARICEWE.mjs";
import {
  check
} from "./chunks/FE6ONMNK.mjs";
import "./chunks/GHJYR7UY.mjs";
import "./chunks/ECK2R57Y.mjs";
import "./chunks/K7F7QQGY.mjs";
import {
  version
} from "./chunks/7YVACP5O.mjs";
import {
  readRunConfig
} from "./chunks/NW2XY2YE.mjs";
import "./chunks/L6NAQD6W.mjs";
import "./chunks/SNFA3CHJ.mjs";
import "./chunks/MQL2TRFP.mjs";
import "./chunks/FQVRSK3Y.mjs";
import "./chunks/DBOAIHOZ.mjs";
import "./chunks/HBOEZ6DA.mjs";
import "./chunks/YVL6PK46.mjs";
import "./chunks/SUOSYGHS.mjs";
import "./chunks/AJPNAQBO.mjs";
import "./chunks/SWXDBUSK.mjs";
import "./chunks/J25FWVWC.mjs";
import "./chunks/EV54EK3E.mjs";
import "./chunks/4PZSCPRG.mjs";
import "./chunks/7Q5GAD3A.mjs";
import "./chunks/AVJ24XGL.mjs";
import "./chunks/VOWMN7WQ.mjs";
import {
  addDays,
  isIsoDate,
  parseDay
} from "./chunks/ODUHRCWD.mjs";
import "./chunks/3BQ33MSS.mjs";
import {
  openRepository
} from "./chunks/LY45DIDT.mjs";
import {
  openDirectory
} from "./chunks/RIZBAHXV.mjs";
import "./chunks/4EXV3A2G.mjs";
import {
  loadPolicyFiles,
  readBundleParts
} from "./chunks/45BGMFIY.mjs";
import "./chunks/PWDESWPM.mjs";
import "./chunks/G5QLNUVL.mjs";
import "./chunks/4HAHXOPK.mjs";
import "./chunks/5UPLSCGC.mjs";
import "./chunks/U4NSNZ7B.mjs";
import {
  RunError
} from "./chunks/UL6TH2LZ.mjs";
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
