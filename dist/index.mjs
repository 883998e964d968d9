import {
  ruleLists
} from "./chunks/IEUE2IM7.mjs";
import {
  extendWaivers,
  listWaivers,
  waiverLists,
  waiverSource
} from "./chunks/HRFDLJ2N.mjs";
import {
  acceptFindings,
  pruneBaseline
} from "./chunks/3EJ5KSAZ.mjs";
import {
  documentEntries,
  showRequirement,
  termOf,
  verdictOf,
  verifyAll
} from "./chunks/6NKQLYB7.mjs";
import "./chunks/6J6VXVUC.mjs";
import {
  packBundle
} from "./chunks/RUDCJCPF.mjs";
import {
  configLists
} from "./chunks/7HHKQ2F3.mjs";
import {
  aboutDay,
  aboutTool,
  decide,
  decisionAbout,
  decisionFormats
} from "./chunks/CFR5AH24.mjs";
import {
  joinParts,
  joinRepositories,
  organisationReporters
} from "./chunks/RQHNUUIK.mjs";
import {
  blame,
  blameFormats,
  historyFormats
} from "./chunks/3CYBLS4Z.mjs";
import {
  explain,
  findRule
} from "./chunks/6B7W7LV4.mjs";
import {
  auditCommit,
  chooseCommit,
  writeAuditPack
} from "./chunks/G2YAWT4D.mjs";
import "./chunks/SBJULHCN.mjs";
import "./chunks/U6V7UODA.mjs";
import {
  historyOf
} from "./chunks/H25SVXVO.mjs";
import "./chunks/D2QHB2SA.mjs";
import {
  readForRendering
} from "./chunks/KZQINTAE.mjs";
import {
  dossierOf,
  dossierSource
} from "./chunks/62WFPQQN.mjs";
import {
  runErrorText
} from "./chunks/BUAGCN57.mjs";
import {
  reporters
} from "./chunks/VN4AU2BX.mjs";
import "./chunks/XBWUO5ZZ.mjs";
import "./chunks/JZH77BKT.mjs";
import "./chunks/L72ENNWM.mjs";
import "./chunks/L7VH2523.mjs";
import {
  findingTextsIn
} from "./chunks/RZPTKY4Y.mjs";
import "./chunks/XKR65HUO.mjs";
import {
  problemTexts
} from "./chunks/SPRDD6LL.mjs";
import "./chunks/63UXO6ZM.mjs";
import {
  openTrees
} from "./chunks/OLWVFJRL.mjs";
import {
  namesOf,
  treeConfig
} from "./chunks/IYYO4N7B.mjs";
import {
  calendarOf,
  today
} from "./chunks/VTVGEN6R.mjs";
import "./chunks/5ACC536N.mjs";
import "./chunks/3UVLQH2K.mjs";
import "./chunks/TCZMWEJO.mjs";
import "./chunks/L5YVQWM3.mjs";
import "./chunks/ZO6JFDUG.mjs";
import "./chunks/56N3FC5G.mjs";
import {
  checkChange
} from "./chunks/KEVFIZ72.mjs";
import "./chunks/K7U37DSH.mjs";
import "./chunks/KXILW26U.mjs";
import {
  check
} from "./chunks/2TCVKOPN.mjs";
import {
  readRunConfig
} from "./chunks/HXCJFVPM.mjs";
import "./chunks/4IAMZJG6.mjs";
import "./chunks/GHJYR7UY.mjs";
import "./chunks/JD74AIGA.mjs";
import {
  version
} from "./chunks/7YVACP5O.mjs";
import "./chunks/MT24FSJE.mjs";
import "./chunks/PZ7TIVY4.mjs";
import "./chunks/532S43KW.mjs";
import "./chunks/AWA22CCJ.mjs";
import "./chunks/PNJXLPET.mjs";
import "./chunks/MBB4XFWW.mjs";
import "./chunks/AASZUAJI.mjs";
import "./chunks/5FAQ2XFH.mjs";
import "./chunks/S7ZWFLUC.mjs";
import "./chunks/3TKTLFXH.mjs";
import "./chunks/AHM5WRGF.mjs";
import "./chunks/EV54EK3E.mjs";
import "./chunks/FMFKN6SA.mjs";
import "./chunks/GSZURK7B.mjs";
import "./chunks/AVJ24XGL.mjs";
import "./chunks/CQ5HAZNW.mjs";
import "./chunks/3BQ33MSS.mjs";
import {
  addDays,
  isIsoDate,
  parseDay
} from "./chunks/VK2JMIQJ.mjs";
import "./chunks/5PYOY5UT.mjs";
import "./chunks/OGVGAJPE.mjs";
import {
  openRepository
} from "./chunks/U4K2VBWU.mjs";
import {
  openDirectory
} from "./chunks/GUT3SVES.mjs";
import "./chunks/6A73YQQU.mjs";
import "./chunks/4EXV3A2G.mjs";
import {
  loadPolicyFiles,
  readBundleParts
} from "./chunks/PQMY3UKO.mjs";
import "./chunks/UITIN32H.mjs";
import "./chunks/G5QLNUVL.mjs";
import "./chunks/4IUXOO4T.mjs";
import "./chunks/5UPLSCGC.mjs";
import "./chunks/4GWJEPKV.mjs";
import "./chunks/3TYZPHLU.mjs";
import "./chunks/N6RZ7AK5.mjs";
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
