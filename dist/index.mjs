import {
  acceptFindings,
  pruneBaseline
} from "./chunks/3EKWLVJL.mjs";
import {
  formatFiles
} from "./chunks/EIVJ4KQ4.mjs";
import {
  findRepairs,
  fixFiles,
  outdatedSchemas
} from "./chunks/SG7AOGHP.mjs";
import {
  recordFiles as recordFiles2
} from "./chunks/ESINAOHA.mjs";
import {
  showRequirement,
  termOf,
  verdictOf,
  verifyAll
} from "./chunks/DNWDK72O.mjs";
import {
  packBundle
} from "./chunks/DHFYTRBT.mjs";
import {
  configLists
} from "./chunks/OQS6YB6T.mjs";
import {
  ruleLists
} from "./chunks/COPB4RMV.mjs";
import {
  waiverLists
} from "./chunks/PCBNMDI5.mjs";
import {
  extendWaivers,
  listWaivers,
  waiverSource
} from "./chunks/ZKPFMCAW.mjs";
import {
  draftAnswer,
  draftJson,
  draftText,
  draftedDocument
} from "./chunks/P5F7KQMR.mjs";
import {
  documentEntries
} from "./chunks/VIW4SHIR.mjs";
import {
  decidedBy,
  proposedClauses
} from "./chunks/77IFAVR7.mjs";
import "./chunks/FJGPMOFS.mjs";
import "./chunks/6QNGLFTW.mjs";
import {
  recordFiles,
  recordsIn,
  refuseUnknownVendor
} from "./chunks/AYK6U2NK.mjs";
import {
  planJson,
  planRegister,
  planText
} from "./chunks/LL2VVIKG.mjs";
import "./chunks/EE7PI3NP.mjs";
import "./chunks/OLSLIHBX.mjs";
import "./chunks/5FRLHJBW.mjs";
import {
  refuseNewProblems
} from "./chunks/KB4HOIKB.mjs";
import "./chunks/URCPVFEH.mjs";
import "./chunks/DDMPM7V2.mjs";
import {
  aboutDay,
  aboutTool,
  decide,
  decisionAbout,
  decisionFormats
} from "./chunks/546QHMMP.mjs";
import {
  joinParts,
  joinRepositories,
  organisationReporters
} from "./chunks/CTQ5HA3T.mjs";
import {
  blame,
  blameFormats,
  historyFormats
} from "./chunks/AVRUA26R.mjs";
import {
  explain,
  findRule
} from "./chunks/Q5IASK3I.mjs";
import {
  auditCommit,
  chooseCommit,
  writeAuditPack
} from "./chunks/XVTZW56X.mjs";
import "./chunks/BDSNFJ7N.mjs";
import "./chunks/VWB26Q27.mjs";
import {
  historyOf
} from "./chunks/VLHMMWTA.mjs";
import "./chunks/STTFPFQK.mjs";
import {
  readForRendering
} from "./chunks/7LPVKFVL.mjs";
import "./chunks/I2G73LWN.mjs";
import {
  dossierOf,
  dossierSource
} from "./chunks/VW5DXGGH.mjs";
import {
  recordsOf
} from "./chunks/CHCITF4Q.mjs";
import {
  reporters
} from "./chunks/2O7FEMGR.mjs";
import "./chunks/XBWUO5ZZ.mjs";
import "./chunks/JZH77BKT.mjs";
import "./chunks/NLNF4SXZ.mjs";
import "./chunks/YVYOJ7DA.mjs";
import "./chunks/6RXFLED4.mjs";
import "./chunks/XKR65HUO.mjs";
import {
  findingTextsIn
} from "./chunks/LGYZWOCP.mjs";
import "./chunks/E4YOFGUG.mjs";
import "./chunks/5ACC536N.mjs";
import {
  openTrees
} from "./chunks/3CRS5CAH.mjs";
import "./chunks/DCGPNLHH.mjs";
import "./chunks/56N3FC5G.mjs";
import {
  openRepository
} from "./chunks/4H45NQFV.mjs";
import {
  planFiles
} from "./chunks/DICDWIOP.mjs";
import {
  editorSchemas,
  initFiles
} from "./chunks/MS4V46PT.mjs";
import {
  readSchemas
} from "./chunks/2STXOYIX.mjs";
import {
  runErrorText
} from "./chunks/QLNNH5OA.mjs";
import {
  problemTexts
} from "./chunks/6DF3KYW5.mjs";
import "./chunks/3UVLQH2K.mjs";
import {
  namesOf,
  treeConfig
} from "./chunks/7VZDKRAQ.mjs";
import {
  calendarOf,
  today
} from "./chunks/GNOCHEMX.mjs";
import "./chunks/TCZMWEJO.mjs";
import "./chunks/PPVFOSUK.mjs";
import {
  openDirectory
} from "./chunks/5CUCHKXA.mjs";
import "./chunks/4EXV3A2G.mjs";
import "./chunks/UITIN32H.mjs";
import {
  loadPolicyFiles,
  readBundleParts
} from "./chunks/BRIQJ62W.mjs";
import "./chunks/G5QLNUVL.mjs";
import {
  checkChange
} from "./chunks/PSJPENBW.mjs";
import "./chunks/K7U37DSH.mjs";
import {
  check
} from "./chunks/JKDVA5LZ.mjs";
import {
  readRunConfig
} from "./chunks/NUPUQMWU.mjs";
import "./chunks/54347ZTS.mjs";
import "./chunks/GHJYR7UY.mjs";
import "./chunks/XJKTFVYY.mjs";
import "./chunks/RCMGQKOJ.mjs";
import "./chunks/6G4ILWCR.mjs";
import "./chunks/JX7WV6GS.mjs";
import "./chunks/42LEVNUP.mjs";
import "./chunks/E3OUFKS3.mjs";
import "./chunks/PD6LF2EK.mjs";
import "./chunks/Q4IC75U6.mjs";
import "./chunks/HRHSH43L.mjs";
import "./chunks/KUXKGZT4.mjs";
import "./chunks/EV54EK3E.mjs";
import "./chunks/RI4X44GY.mjs";
import "./chunks/VHTFBP6M.mjs";
import "./chunks/6C2BGQUQ.mjs";
import "./chunks/PRHHYQMW.mjs";
import "./chunks/L2QHUV36.mjs";
import "./chunks/OIVOOKO4.mjs";
import "./chunks/OGVGAJPE.mjs";
import {
  version
} from "./chunks/7YVACP5O.mjs";
import "./chunks/4VOMADCF.mjs";
import "./chunks/IHYCUR4Y.mjs";
import "./chunks/A5IAKOD6.mjs";
import {
  defaultTimeZone
} from "./chunks/X43CRI7N.mjs";
import "./chunks/RVCNQUSK.mjs";
import "./chunks/AVJ24XGL.mjs";
import "./chunks/T5ESZW27.mjs";
import "./chunks/3BQ33MSS.mjs";
import {
  addDays,
  isIsoDate,
  parseDay
} from "./chunks/VK2JMIQJ.mjs";
import {
  defaultInventory
} from "./chunks/7DZRBUIB.mjs";
import "./chunks/5UPLSCGC.mjs";
import "./chunks/AWFRYJOD.mjs";
import "./chunks/LXN4WPQL.mjs";
import {
  RunError
} from "./chunks/PMGP53PN.mjs";
import "./chunks/VABSIXCH.mjs";

// src/entry/library/authoring.ts
async function draft(documents, { catalogue }, facts = {}) {
  let read = [];
  for (let document of documents) read.push(await draftedDocument(document));
  return draftAnswer(read, facts, catalogue);
}
var draftFormats = { text: draftText, json: draftJson };
function importRegister(register, tree, policy, options = {}) {
  return planRegister(register, { tree, policy, fallback: "en" }, options);
}
var importFormats = {
  text: ({ plan, context }, options) => planText(plan, context, options),
  json: ({ plan, context }) => planJson(plan, context)
};
async function proposedClauses2(tree, policy, vendor) {
  let records = await recordsIn(tree, policy);
  return refuseUnknownVendor(vendor, records), proposedClauses(await recordFiles(records, vendor));
}
async function decideClauses(tree, policy, { vendor, ...selectors }) {
  let records = await recordsIn(tree, policy);
  refuseUnknownVendor(vendor, records);
  let files = await recordFiles(records, vendor), answer = decidedBy(selectors, files);
  return refuseNewProblems(files, answer.written, "complete"), answer;
}
async function formatRecordFiles(tree, policy, { paths = [] } = {}) {
  let { values } = await treeConfig(tree, policy);
  return formatFiles(await recordFiles2(tree, values.inventory, paths));
}
async function repairRecordFiles(tree, policy, { paths = [], acceptDigests = !1, format = !1 } = {}) {
  let { values } = await treeConfig(tree, policy), records = await recordFiles2(tree, values.inventory, paths), found = await findRepairs(tree, records), outdated = paths.length > 0 ? [] : await outdatedSchemas(tree, schemas()), isAccepted = ({ kind }) => acceptDigests || kind !== "digest";
  return fixFiles(records.files, found, { isAccepted, format, schemas: outdated });
}
function setupFiles(options) {
  let served = schemas();
  return initFiles({
    inventory: defaultInventory,
    folder: "",
    forges: [],
    lfs: !1,
    ...options,
    version,
    schemas: new Map(editorSchemas.map((name) => [`${name}.schema.json`, served.get(name) ?? ""]))
  });
}
function schemas() {
  return readSchemas(new URL("./", import.meta.url));
}

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
  let runConfig = options.runConfig ?? await readRunConfig2(tree, policy, options);
  return check(tree, policy, { ...recordsIn2(tree, options.asOf, runConfig), ...options, runConfig });
}
async function checkChange2(sides, policy, options) {
  let { asOf, scope = "changed", vendors, ...flags } = options, runConfig = await readRunConfig2(sides.base, policy, flags), records = recordsIn2(sides.head, asOf, runConfig);
  return checkChange(sides, policy, { ...records, asOf, scope, vendors, runConfig, flags, names: namesOf(policy) });
}
function recordsIn2(tree, asOf, runConfig) {
  let timeZone = runConfig.config?.values.timezone ?? defaultTimeZone;
  return { recordsOf: recordsOf(tree, { asOf, isGiven: !0, timeZone }) };
}
async function decide2(tree, policy, options) {
  let { vendor, service = null, asOf } = options, about = { ...aboutTool(policy), ...aboutDay(policy, asOf), vendor, service, failOn: null, commit: tree.commit };
  return decisionAbout(about, async () => {
    let runConfig = options.runConfig ?? await readRunConfig2(tree, policy, options);
    return decide(tree, policy, { ...recordsIn2(tree, asOf, runConfig), ...options, runConfig });
  });
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
  decideClauses,
  decisionFormats,
  documentEntries,
  dossier,
  draft,
  draftFormats,
  explain2 as explain,
  findRule2 as findRule,
  findingTextsIn,
  formatRecordFiles,
  history,
  historyFormats,
  importFormats,
  importRegister,
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
  planFiles,
  policyBundle,
  problemTexts,
  proposedClauses2 as proposedClauses,
  pruneBaseline,
  readConfig,
  readReport,
  readRunConfig2 as readRunConfig,
  repairRecordFiles,
  reporters,
  ruleLists,
  runErrorText,
  schemas,
  setupFiles,
  showEvidence,
  today,
  verdictOf,
  verifyEvidence,
  waiverLists
};
