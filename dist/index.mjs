import {
  packBundle
} from "./chunks/VFCPDVQH.mjs";
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
} from "./chunks/ARO2SVIP.mjs";
import {
  acceptFindings,
  pruneBaseline
} from "./chunks/3SMNB7Y7.mjs";
import {
  aboutDay,
  aboutTool,
  decide,
  decisionAbout,
  decisionFormats
} from "./chunks/A2SBQ6U5.mjs";
import {
  joinParts,
  joinRepositories,
  organisationReporters
} from "./chunks/HR6BC3AR.mjs";
import {
  blame,
  blameFormats,
  historyFormats
} from "./chunks/66CZWM2G.mjs";
import "./chunks/4FFEHNBR.mjs";
import {
  auditCommit,
  chooseCommit,
  writeAuditPack
} from "./chunks/EHUP2ZAX.mjs";
import "./chunks/NA5QHF77.mjs";
import {
  historyOf
} from "./chunks/3QPRE2RZ.mjs";
import "./chunks/BRYHKBND.mjs";
import {
  readForRendering
} from "./chunks/V62N4XZT.mjs";
import {
  documentEntries,
  showRequirement,
  termOf,
  verdictOf,
  verifyAll
} from "./chunks/JAUGHF5E.mjs";
import "./chunks/HR3UF3Y3.mjs";
import {
  explain,
  findRule
} from "./chunks/PG3SS6OD.mjs";
import {
  dossierOf,
  dossierSource
} from "./chunks/GM3PNYAJ.mjs";
import {
  reporters
} from "./chunks/O7N6CBDA.mjs";
import "./chunks/XBWUO5ZZ.mjs";
import "./chunks/JZH77BKT.mjs";
import "./chunks/NFPHS2TU.mjs";
import {
  findingTextsIn
} from "./chunks/GL5LGUAV.mjs";
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
} from "./chunks/A5ZWSUMS.mjs";
import {
  namesOf,
  treeConfig
} from "./chunks/VEAHBL2G.mjs";
import {
  calendarOf,
  today
} from "./chunks/NKEFTYC6.mjs";
import "./chunks/TCZMWEJO.mjs";
import "./chunks/L5YVQWM3.mjs";
import "./chunks/PZLVJKOX.mjs";
import "./chunks/56N3FC5G.mjs";
import {
  checkChange
} from "./chunks/7C62L3L6.mjs";
import "./chunks/K7U37DSH.mjs";
import "./chunks/NPF6LB5T.mjs";
import {
  check
} from "./chunks/3MDPH7UK.mjs";
import "./chunks/GHJYR7UY.mjs";
import "./chunks/OIHROBZE.mjs";
import "./chunks/K7F7QQGY.mjs";
import {
  version
} from "./chunks/7YVACP5O.mjs";
import {
  readRunConfig
} from "./chunks/AU6QKWFT.mjs";
import "./chunks/VWBBLTKA.mjs";
import "./chunks/JDWZLHLM.mjs";
import "./chunks/AZ4YPZ3P.mjs";
import "./chunks/CTHEX3IF.mjs";
import "./chunks/HVWNN5E3.mjs";
import "./chunks/25CJAYE2.mjs";
import "./chunks/YVL6PK46.mjs";
import "./chunks/QUF566S7.mjs";
import "./chunks/YKVEAMUH.mjs";
import "./chunks/UBZXFSS5.mjs";
import "./chunks/4GZLBQRR.mjs";
import "./chunks/EV54EK3E.mjs";
import "./chunks/UO2KVB2F.mjs";
import "./chunks/IQRCLF2R.mjs";
import "./chunks/AVJ24XGL.mjs";
import "./chunks/P2QFIBW6.mjs";
import {
  addDays,
  isIsoDate,
  parseDay
} from "./chunks/ODUHRCWD.mjs";
import "./chunks/3BQ33MSS.mjs";
import {
  openRepository
} from "./chunks/QPU5AE4D.mjs";
import {
  openDirectory
} from "./chunks/HQJVQ3VG.mjs";
import "./chunks/4EXV3A2G.mjs";
import {
  loadPolicyFiles,
  readBundleParts
} from "./chunks/NSBK2ELV.mjs";
import "./chunks/PWDESWPM.mjs";
import "./chunks/G5QLNUVL.mjs";
import "./chunks/Q7MM7LI7.mjs";
import "./chunks/5UPLSCGC.mjs";
import "./chunks/L7LTCB36.mjs";
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
