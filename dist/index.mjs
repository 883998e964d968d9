import {
  packBundle
} from "./chunks/EERBJFLN.mjs";
import {
  configLists
} from "./chunks/O4IT7SGQ.mjs";
import {
  ruleLists
} from "./chunks/OQPFYDCH.mjs";
import {
  extendWaivers,
  listWaivers,
  waiverLists,
  waiverSource
} from "./chunks/JHH2RKUX.mjs";
import {
  acceptFindings,
  pruneBaseline
} from "./chunks/P7NTNTSM.mjs";
import {
  aboutDay,
  aboutTool,
  decide,
  decisionAbout,
  decisionFormats
} from "./chunks/NWKRTVBC.mjs";
import {
  joinParts,
  joinRepositories,
  organisationReporters
} from "./chunks/REIWMS27.mjs";
import {
  blame,
  blameFormats,
  historyFormats
} from "./chunks/YB4K6NF4.mjs";
import {
  auditCommit,
  chooseCommit,
  writeAuditPack
} from "./chunks/UOUKQ66U.mjs";
import "./chunks/FFBILUNN.mjs";
import {
  historyOf
} from "./chunks/BI2ILQ4A.mjs";
import {
  readForRendering
} from "./chunks/3NOV2NXN.mjs";
import {
  documentEntries,
  showRequirement,
  termOf,
  verdictOf,
  verifyAll
} from "./chunks/Z7O4ZXED.mjs";
import "./chunks/XL4LGDVJ.mjs";
import {
  explain,
  findRule
} from "./chunks/XMTQKDYJ.mjs";
import {
  dossierOf,
  dossierSource
} from "./chunks/5ZRBLPCM.mjs";
import {
  reporters
} from "./chunks/YLPHMTHC.mjs";
import "./chunks/XBWUO5ZZ.mjs";
import "./chunks/JZH77BKT.mjs";
import "./chunks/B5SIWZVD.mjs";
import {
  findingTextsIn
} from "./chunks/WLWJOJM5.mjs";
import {
  runErrorText
} from "./chunks/G7U3F5AT.mjs";
import "./chunks/THYDFQAQ.mjs";
import "./chunks/XKR65HUO.mjs";
import "./chunks/HUV743HT.mjs";
import "./chunks/3UVLQH2K.mjs";
import "./chunks/JCSRTQPK.mjs";
import {
  problemTexts
} from "./chunks/VC33ZQPA.mjs";
import {
  openTrees
} from "./chunks/TKFDFG7M.mjs";
import {
  namesOf,
  treeConfig
} from "./chunks/2LCBVRH5.mjs";
import {
  calendarOf,
  today
} from "./chunks/D3YEUWQD.mjs";
import "./chunks/TCZMWEJO.mjs";
import "./chunks/L5YVQWM3.mjs";
import "./chunks/Y7LQEKJV.mjs";
import "./chunks/56N3FC5G.mjs";
import {
  checkChange
} from "./chunks/4JDGA3EY.mjs";
import "./chunks/K7U37DSH.mjs";
import "./chunks/YAENRJ4E.mjs";
import {
  check
} from "./chunks/B2PQBEHK.mjs";
import "./chunks/GHJYR7UY.mjs";
import "./chunks/NPNLPQG2.mjs";
import "./chunks/FT6QNC7Q.mjs";
import {
  version
} from "./chunks/7YVACP5O.mjs";
import {
  readRunConfig
} from "./chunks/XYULGSE2.mjs";
import "./chunks/43E2IIBT.mjs";
import "./chunks/THGZKSLC.mjs";
import "./chunks/J42M3PZK.mjs";
import "./chunks/7M365CDD.mjs";
import "./chunks/JES33J22.mjs";
import "./chunks/32YXSANU.mjs";
import "./chunks/NYCKQX2V.mjs";
import "./chunks/BSVVTWAR.mjs";
import "./chunks/ISQPV5F5.mjs";
import "./chunks/VWCYCXSM.mjs";
import "./chunks/UXXECAXV.mjs";
import "./chunks/EV54EK3E.mjs";
import "./chunks/BGCSRZSL.mjs";
import "./chunks/YRU2BL3B.mjs";
import "./chunks/AVJ24XGL.mjs";
import "./chunks/G5GV3YAO.mjs";
import {
  addDays,
  isIsoDate,
  parseDay
} from "./chunks/AHJ4K5BL.mjs";
import "./chunks/3BQ33MSS.mjs";
import {
  openRepository
} from "./chunks/7IIJOHLQ.mjs";
import {
  openDirectory
} from "./chunks/YKJPLU57.mjs";
import "./chunks/4EXV3A2G.mjs";
import {
  loadPolicyFiles,
  readBundleParts
} from "./chunks/O7VXBVQI.mjs";
import "./chunks/JXEYOZX3.mjs";
import "./chunks/G5QLNUVL.mjs";
import "./chunks/TG5Q3CAT.mjs";
import "./chunks/PXMZO7C7.mjs";
import "./chunks/ZZ5WPPQD.mjs";
import {
  RunError
} from "./chunks/LV6L2JVG.mjs";
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
