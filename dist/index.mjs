import {
  documentEntries,
  showRequirement,
  termOf,
  verdictOf,
  verifyAll
} from "./chunks/HXSTO5YD.mjs";
import {
  packBundle
} from "./chunks/VJFNM4EE.mjs";
import {
  configLists
} from "./chunks/LUCKE7KT.mjs";
import {
  ruleLists
} from "./chunks/IEUE2IM7.mjs";
import {
  extendWaivers,
  listWaivers,
  waiverLists,
  waiverSource
} from "./chunks/ZM7C4LZC.mjs";
import "./chunks/DI3AOB3P.mjs";
import {
  acceptFindings,
  pruneBaseline
} from "./chunks/ZAPDFVJV.mjs";
import {
  aboutDay,
  aboutTool,
  decide,
  decisionAbout,
  decisionFormats
} from "./chunks/M7EDXC4N.mjs";
import {
  joinParts,
  joinRepositories,
  organisationReporters
} from "./chunks/NWPBVDNH.mjs";
import {
  blame,
  blameFormats,
  historyFormats
} from "./chunks/JUAC2EPR.mjs";
import {
  explain,
  findRule
} from "./chunks/5232ONK4.mjs";
import {
  auditCommit,
  chooseCommit,
  writeAuditPack
} from "./chunks/HOS5ASEI.mjs";
import "./chunks/B7KTNRRG.mjs";
import {
  historyOf
} from "./chunks/A7L3I32B.mjs";
import "./chunks/4G7ST4XQ.mjs";
import {
  readForRendering
} from "./chunks/E7YM4TNK.mjs";
import {
  dossierOf,
  dossierSource
} from "./chunks/LYLX7UMZ.mjs";
import {
  runErrorText
} from "./chunks/HROGLHTB.mjs";
import {
  reporters
} from "./chunks/TST3N33L.mjs";
import "./chunks/XBWUO5ZZ.mjs";
import "./chunks/JZH77BKT.mjs";
import "./chunks/EMQCLVQJ.mjs";
import "./chunks/HYAADHI4.mjs";
import "./chunks/XKR65HUO.mjs";
import {
  findingTextsIn
} from "./chunks/JNH6TIRS.mjs";
import "./chunks/63UXO6ZM.mjs";
import {
  problemTexts
} from "./chunks/D7SAI2WW.mjs";
import {
  openTrees
} from "./chunks/TW456JYZ.mjs";
import {
  namesOf,
  treeConfig
} from "./chunks/IMAZ5VY7.mjs";
import {
  calendarOf,
  today
} from "./chunks/K5KV5BMW.mjs";
import "./chunks/P3CZ3NTU.mjs";
import "./chunks/3UVLQH2K.mjs";
import "./chunks/TCZMWEJO.mjs";
import "./chunks/L5YVQWM3.mjs";
import "./chunks/HDBYGUID.mjs";
import "./chunks/56N3FC5G.mjs";
import {
  checkChange
} from "./chunks/KSFPTZUL.mjs";
import "./chunks/K7U37DSH.mjs";
import "./chunks/JJFSF233.mjs";
import {
  check
} from "./chunks/VRQAVD6R.mjs";
import {
  readRunConfig
} from "./chunks/U2TOXEA4.mjs";
import "./chunks/S242KWBM.mjs";
import "./chunks/GHJYR7UY.mjs";
import "./chunks/R555NCSQ.mjs";
import "./chunks/OFMCSH7V.mjs";
import "./chunks/532S43KW.mjs";
import "./chunks/V43CNZ7I.mjs";
import {
  version
} from "./chunks/7YVACP5O.mjs";
import "./chunks/HF4Z7DMQ.mjs";
import "./chunks/PXZM4N5C.mjs";
import "./chunks/7TGXQBIU.mjs";
import "./chunks/AASZUAJI.mjs";
import "./chunks/OHSFVPYQ.mjs";
import "./chunks/PP5PZWYI.mjs";
import "./chunks/VZ3FUNET.mjs";
import "./chunks/6YKO3WAO.mjs";
import "./chunks/EV54EK3E.mjs";
import "./chunks/5ROKGVB7.mjs";
import "./chunks/3PJGMOHR.mjs";
import "./chunks/AVJ24XGL.mjs";
import "./chunks/NOE25RDC.mjs";
import {
  addDays,
  isIsoDate,
  parseDay
} from "./chunks/T52O7TTL.mjs";
import "./chunks/3BQ33MSS.mjs";
import "./chunks/CU2ZDUUR.mjs";
import {
  openRepository
} from "./chunks/B4O7JVFO.mjs";
import {
  openDirectory
} from "./chunks/26I5FLNO.mjs";
import "./chunks/OJAM56WD.mjs";
import "./chunks/4EXV3A2G.mjs";
import {
  loadPolicyFiles,
  readBundleParts
} from "./chunks/LLOAOSOU.mjs";
import "./chunks/RZEKTMMR.mjs";
import "./chunks/G5QLNUVL.mjs";
import "./chunks/RRHLCFSL.mjs";
import "./chunks/5UPLSCGC.mjs";
import "./chunks/4GWJEPKV.mjs";
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
