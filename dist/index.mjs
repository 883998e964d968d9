import {
  configLists
} from "./chunks/SC3ZETGB.mjs";
import {
  ruleLists
} from "./chunks/AN27UIL2.mjs";
import {
  extendWaivers,
  listWaivers,
  waiverLists
} from "./chunks/QOTEUBZE.mjs";
import {
  aboutTool,
  decide,
  decisionAbout,
  decisionFormats
} from "./chunks/FQPOT5EB.mjs";
import {
  joinParts,
  joinRepositories,
  organisationReporters
} from "./chunks/NPVWNPAP.mjs";
import {
  blame,
  blameFormats,
  historyFormats
} from "./chunks/GEWMDTNO.mjs";
import {
  auditCommit,
  chooseCommit
} from "./chunks/UKKB4SN5.mjs";
import "./chunks/YOQKJCBD.mjs";
import "./chunks/S3LY6WLC.mjs";
import {
  historyOf
} from "./chunks/ALHZJEHI.mjs";
import {
  readForRendering
} from "./chunks/BI5C4BDF.mjs";
import {
  showRequirement,
  termOf,
  verdictOf,
  verifyAll
} from "./chunks/TALHLS3N.mjs";
import "./chunks/ILVUU5HU.mjs";
import {
  explain,
  findRule
} from "./chunks/4PUZZX4H.mjs";
import {
  dossierOf,
  dossierSource
} from "./chunks/BZOLVQCP.mjs";
import {
  reporters
} from "./chunks/W5DFTHZX.mjs";
import "./chunks/2CRKGNFR.mjs";
import "./chunks/ZVY7PRRF.mjs";
import "./chunks/IQTNNTKR.mjs";
import {
  findingTextsIn
} from "./chunks/35I67QP4.mjs";
import {
  namesOf
} from "./chunks/CROAQIU3.mjs";
import "./chunks/2CVJZJGG.mjs";
import "./chunks/XKR65HUO.mjs";
import "./chunks/HUV743HT.mjs";
import "./chunks/2VLYK7UD.mjs";
import "./chunks/VP2PCGBI.mjs";
import {
  openTrees
} from "./chunks/AVEZYKUL.mjs";
import {
  calendarOf,
  isTimeZone,
  today
} from "./chunks/UFS26HWN.mjs";
import {
  runErrorText
} from "./chunks/WHCY2L4V.mjs";
import {
  problemTexts
} from "./chunks/J3WN47FF.mjs";
import "./chunks/GGCO3OD4.mjs";
import "./chunks/VTDQJ4V5.mjs";
import "./chunks/TCZMWEJO.mjs";
import "./chunks/LXN4WPQL.mjs";
import "./chunks/ID2WUBYQ.mjs";
import "./chunks/56N3FC5G.mjs";
import {
  checkChange
} from "./chunks/MKSD4FIS.mjs";
import "./chunks/K7U37DSH.mjs";
import "./chunks/WUZOF5T3.mjs";
import {
  check,
  readRunConfig
} from "./chunks/4UA7CLQ7.mjs";
import "./chunks/QSLCKWGZ.mjs";
import "./chunks/NX6Z3IZ6.mjs";
import "./chunks/E2VRDRCP.mjs";
import "./chunks/TR6Z6NOG.mjs";
import {
  loadConfig
} from "./chunks/MLRX2HWK.mjs";
import {
  effectiveConfig
} from "./chunks/A7IS55MZ.mjs";
import {
  version
} from "./chunks/7YVACP5O.mjs";
import "./chunks/CIX6T2XJ.mjs";
import "./chunks/N3MOLV67.mjs";
import "./chunks/4BFXDGAZ.mjs";
import "./chunks/EV54EK3E.mjs";
import "./chunks/NLDETWSN.mjs";
import "./chunks/CEQDXKLM.mjs";
import "./chunks/AVJ24XGL.mjs";
import {
  addDays,
  isIsoDate,
  parseDay
} from "./chunks/4QJOGBMJ.mjs";
import "./chunks/CREUPVOJ.mjs";
import {
  openRepository
} from "./chunks/7U2EPIMV.mjs";
import {
  openDirectory
} from "./chunks/56ZSX3KD.mjs";
import "./chunks/4EXV3A2G.mjs";
import {
  loadPolicyFiles
} from "./chunks/ALODLVZU.mjs";
import "./chunks/UITIN32H.mjs";
import "./chunks/G5QLNUVL.mjs";
import "./chunks/YQDLCQWL.mjs";
import "./chunks/MHFB3YEH.mjs";
import {
  RunError
} from "./chunks/PMGP53PN.mjs";
import "./chunks/VABSIXCH.mjs";

// src/entry/library/evidence.ts
async function verifyEvidence(tree, policy, { vendors } = {}) {
  return verifyAll(await dossierSource(tree, policy.catalogue), vendors);
}
async function showEvidence(tree, policy, { vendor, requirement, asOf }) {
  let rule = termOf(requirement, policy), source = await dossierSource(tree, policy.catalogue, asOf);
  return showRequirement({ vendor, rule }, source, { policy, names: namesOf(policy) });
}
async function listWaivers2(tree, policy, { asOf }) {
  return listWaivers(await waiverSource(tree, policy), asOf);
}
async function addWaiver(tree, policy, waiver) {
  return extendWaivers(await waiverSource(tree, policy), waiver);
}
async function waiverSource(tree, { catalogue }) {
  let { values } = effectiveConfig(await loadConfig(tree, { catalogue, isTimeZone }), {});
  return { tree, catalogue, inventory: values.inventory, settings: values.settings };
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
async function readConfig(tree, policy) {
  let { catalogue } = policy;
  return effectiveConfig(await loadConfig(tree, { catalogue, isTimeZone }), {});
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
  return dossierOf(vendor, await dossierSource(tree, policy.catalogue, asOf));
}
export {
  RunError,
  addDays,
  addWaiver,
  audit,
  blame2 as blame,
  blameFormats,
  check2 as check,
  checkChange2 as checkChange,
  configLists,
  decide2 as decide,
  decisionFormats,
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
  problemTexts,
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
