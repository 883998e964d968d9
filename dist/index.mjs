import {
  documentEntries,
  showRequirement,
  termOf,
  verdictOf,
  verifyAll
} from "./chunks/EQAT3CBN.mjs";
import {
  packBundle
} from "./chunks/VWAOHSPQ.mjs";
import {
  configLists
} from "./chunks/AUECEWOT.mjs";
import {
  ruleLists
} from "./chunks/5MBC64R3.mjs";
import {
  extendWaivers,
  listWaivers,
  waiverLists,
  waiverSource
} from "./chunks/OBBVNWAS.mjs";
import "./chunks/UFPGCJP5.mjs";
import {
  acceptFindings,
  pruneBaseline
} from "./chunks/CG6H3EL2.mjs";
import {
  aboutDay,
  aboutTool,
  decide,
  decisionAbout,
  decisionFormats
} from "./chunks/5GHLCXRX.mjs";
import {
  joinParts,
  joinRepositories,
  organisationReporters
} from "./chunks/SMPGGMVF.mjs";
import {
  blame,
  blameFormats,
  historyFormats
} from "./chunks/MFL65LJ4.mjs";
import {
  explain,
  findRule
} from "./chunks/OQMLCZ53.mjs";
import {
  auditCommit,
  chooseCommit,
  writeAuditPack
} from "./chunks/XCVG6CX4.mjs";
import "./chunks/TWDBCPAH.mjs";
import "./chunks/KCJZIKEC.mjs";
import {
  historyOf
} from "./chunks/JT6QVCV7.mjs";
import "./chunks/IQ2EHB5M.mjs";
import {
  readForRendering
} from "./chunks/YMZYRGZL.mjs";
import {
  dossierOf,
  dossierSource
} from "./chunks/L4HBBOQK.mjs";
import {
  reporters
} from "./chunks/UYPZMQXA.mjs";
import "./chunks/XBWUO5ZZ.mjs";
import "./chunks/JZH77BKT.mjs";
import "./chunks/YNJSOCUL.mjs";
import "./chunks/B7M7QSPA.mjs";
import "./chunks/XKR65HUO.mjs";
import {
  findingTextsIn
} from "./chunks/C3J6TQFB.mjs";
import "./chunks/5ACC536N.mjs";
import "./chunks/PKUKR2YY.mjs";
import {
  openTrees
} from "./chunks/3W7XZYAR.mjs";
import "./chunks/VSIIBIJS.mjs";
import "./chunks/56N3FC5G.mjs";
import {
  openRepository
} from "./chunks/JN4JKH2G.mjs";
import {
  runErrorText
} from "./chunks/U2GP3FVB.mjs";
import "./chunks/3UVLQH2K.mjs";
import {
  problemTexts
} from "./chunks/3BJWIX6S.mjs";
import {
  namesOf,
  treeConfig
} from "./chunks/DYA2EIME.mjs";
import {
  calendarOf,
  today
} from "./chunks/FXWZKCWH.mjs";
import "./chunks/TCZMWEJO.mjs";
import "./chunks/PPVFOSUK.mjs";
import {
  openDirectory
} from "./chunks/MSYKDTJO.mjs";
import "./chunks/HKJC3OZC.mjs";
import "./chunks/4EXV3A2G.mjs";
import "./chunks/UQA4AM24.mjs";
import {
  loadPolicyFiles,
  readBundleParts
} from "./chunks/X7BOGCW6.mjs";
import "./chunks/G5QLNUVL.mjs";
import {
  checkChange
} from "./chunks/M3HRLIAB.mjs";
import "./chunks/K7U37DSH.mjs";
import "./chunks/KXILW26U.mjs";
import {
  check
} from "./chunks/VZ5IMKZU.mjs";
import {
  readRunConfig
} from "./chunks/II3YXRBD.mjs";
import "./chunks/WNVBYS37.mjs";
import "./chunks/GHJYR7UY.mjs";
import "./chunks/TE4XIKZV.mjs";
import "./chunks/3RFJHS4K.mjs";
import "./chunks/6G4ILWCR.mjs";
import "./chunks/UFUA6MHF.mjs";
import "./chunks/FOEGZXVN.mjs";
import "./chunks/3MPPYH4O.mjs";
import "./chunks/VE2IKPPX.mjs";
import "./chunks/R2B5EEKC.mjs";
import "./chunks/SVQTJWN7.mjs";
import "./chunks/EV54EK3E.mjs";
import "./chunks/V6P4SC6M.mjs";
import "./chunks/GVQBAKMZ.mjs";
import "./chunks/GY4BG2V2.mjs";
import "./chunks/OGVGAJPE.mjs";
import {
  version
} from "./chunks/7YVACP5O.mjs";
import "./chunks/DXJQBXAK.mjs";
import "./chunks/SNRADB7P.mjs";
import "./chunks/A5IAKOD6.mjs";
import "./chunks/X43CRI7N.mjs";
import "./chunks/RVCNQUSK.mjs";
import "./chunks/AVJ24XGL.mjs";
import "./chunks/N4GAAH5K.mjs";
import {
  addDays,
  isIsoDate,
  parseDay
} from "./chunks/TARHUHAT.mjs";
import "./chunks/3BQ33MSS.mjs";
import "./chunks/WPBNLWE5.mjs";
import "./chunks/4GWJEPKV.mjs";
import "./chunks/5UPLSCGC.mjs";
import "./chunks/SR7UQ2DP.mjs";
import {
  RunError
} from "./chunks/UG3USZ6I.mjs";
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
