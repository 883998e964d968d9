import {
  configLists
} from "./chunks/2X5LM32W.mjs";
import {
  ruleLists
} from "./chunks/5ME64ZIX.mjs";
import {
  extendWaivers,
  listWaivers,
  waiverLists
} from "./chunks/AR2OZTFS.mjs";
import {
  aboutTool,
  decide,
  decisionAbout,
  decisionFormats
} from "./chunks/3NRARDHC.mjs";
import "./chunks/A4PEQ4AQ.mjs";
import {
  joinParts,
  joinRepositories,
  organisationReporters
} from "./chunks/RKJ44KO3.mjs";
import {
  blame,
  blameFormats,
  historyFormats
} from "./chunks/TY5KADGQ.mjs";
import {
  auditCommit,
  chooseCommit
} from "./chunks/27RCGOWR.mjs";
import "./chunks/YOQKJCBD.mjs";
import {
  historyOf
} from "./chunks/N5MZ3ILS.mjs";
import {
  readForRendering
} from "./chunks/5FYCJYUJ.mjs";
import {
  showRequirement,
  termOf,
  verdictOf,
  verifyAll
} from "./chunks/GWVPDYIX.mjs";
import "./chunks/VGASUYBM.mjs";
import {
  explain,
  findRule
} from "./chunks/QAKTQJCO.mjs";
import {
  dossierOf,
  dossierSource
} from "./chunks/RQNC47KS.mjs";
import {
  reporters
} from "./chunks/4T2WEKU5.mjs";
import "./chunks/XBWUO5ZZ.mjs";
import "./chunks/JZH77BKT.mjs";
import "./chunks/ANVRDM66.mjs";
import {
  findingTextsIn
} from "./chunks/NY3WAIRU.mjs";
import {
  namesOf
} from "./chunks/AL5LD2UM.mjs";
import "./chunks/3SDL5GJO.mjs";
import "./chunks/XKR65HUO.mjs";
import "./chunks/JGQWVNUU.mjs";
import "./chunks/3UVLQH2K.mjs";
import "./chunks/3LZXUF6S.mjs";
import {
  openTrees
} from "./chunks/VK5EUJYI.mjs";
import {
  calendarOf,
  isTimeZone,
  today
} from "./chunks/EBRIWDEX.mjs";
import {
  runErrorText
} from "./chunks/CF624NJO.mjs";
import {
  problemTexts
} from "./chunks/FMTJFPNY.mjs";
import "./chunks/CUK4TGQO.mjs";
import "./chunks/4GIVSJQT.mjs";
import "./chunks/TCZMWEJO.mjs";
import "./chunks/LXN4WPQL.mjs";
import "./chunks/5ROMLBIY.mjs";
import "./chunks/56N3FC5G.mjs";
import {
  checkChange
} from "./chunks/TTBBMTWK.mjs";
import "./chunks/K7U37DSH.mjs";
import "./chunks/IYHPONY4.mjs";
import {
  check,
  readRunConfig
} from "./chunks/GG2DX6TN.mjs";
import "./chunks/72MYLL6X.mjs";
import "./chunks/YFVBW5JN.mjs";
import "./chunks/VD3P6MKF.mjs";
import "./chunks/GKZLVNBV.mjs";
import {
  loadConfig
} from "./chunks/EVSEIVBP.mjs";
import {
  effectiveConfig
} from "./chunks/TFCH35QO.mjs";
import {
  version
} from "./chunks/7YVACP5O.mjs";
import "./chunks/ZMGQ2HZO.mjs";
import "./chunks/UI7BGX2W.mjs";
import "./chunks/5QCSYM6H.mjs";
import "./chunks/EV54EK3E.mjs";
import "./chunks/2OFKQS7I.mjs";
import "./chunks/O5XPQT54.mjs";
import "./chunks/AVJ24XGL.mjs";
import {
  addDays,
  isIsoDate,
  parseDay
} from "./chunks/JIHZX3K2.mjs";
import "./chunks/3BQ33MSS.mjs";
import {
  openRepository
} from "./chunks/QN5525PH.mjs";
import {
  openDirectory
} from "./chunks/23EPEMMK.mjs";
import "./chunks/4EXV3A2G.mjs";
import {
  loadPolicyFiles
} from "./chunks/RQE5RKXC.mjs";
import "./chunks/UITIN32H.mjs";
import "./chunks/G5QLNUVL.mjs";
import "./chunks/WTRFFMN3.mjs";
import "./chunks/GKMQGW5R.mjs";
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
