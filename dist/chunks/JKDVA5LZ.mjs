import {
  isOwn
} from "./GHJYR7UY.mjs";
import {
  ReportBuilder,
  excusesOf
} from "./XJKTFVYY.mjs";
import {
  Weigher,
  gateDigest
} from "./RCMGQKOJ.mjs";
import {
  noVendors,
  unknownVendor
} from "./42LEVNUP.mjs";
import {
  judgeHere,
  toFolderReport
} from "./E3OUFKS3.mjs";
import {
  judgeGuidelines,
  judgeVendors
} from "./Q4IC75U6.mjs";
import {
  digestOf
} from "./KUXKGZT4.mjs";
import {
  noFacts
} from "./EV54EK3E.mjs";
import {
  noGuidelines
} from "./RI4X44GY.mjs";
import {
  version
} from "./7YVACP5O.mjs";
import {
  toProblem
} from "./AVJ24XGL.mjs";
import {
  isIsoDate
} from "./VK2JMIQJ.mjs";
import {
  guidelinesFolder
} from "./7DZRBUIB.mjs";
import {
  lawOn
} from "./AWFRYJOD.mjs";
import {
  RunError
} from "./PMGP53PN.mjs";

// src/usecases/check/inventory-run.ts
var InventoryRun = class _InventoryRun {
  /** Vendors' folders, in code-unit order. */
  vendors;
  /** Problems outside of folders: next to them, and in the files of the run configuration. */
  problems;
  /** Folders without records whose names cannot be vendor ids. */
  others;
  judge;
  hasGuidelines;
  runConfig;
  register;
  guidelineRecords = [];
  judged = /* @__PURE__ */ new Map();
  isGuidelinesJudged = !1;
  constructor(judge, runConfig, listed) {
    this.judge = judge, this.runConfig = runConfig, this.vendors = listed.folders.filter((folder) => folder !== guidelinesFolder), this.hasGuidelines = this.vendors.length < listed.folders.length, this.problems = [...runConfig.problems, ...listed.problems], this.others = listed.others, this.register = new Weigher(runConfig, judge.asOf, judge.policy.catalogue);
  }
  /** Lists the inventory of a tree. Throws `RunError` `input-unreadable`. */
  static async open(judge, runConfig) {
    let { inventory, settings } = runConfig, { folders, problems, others = [] } = await judge.tree.list(inventory), outside = problems.map((problem) => toProblem(problem, null, ""));
    return new _InventoryRun({ ...judge, settings, inventory }, runConfig, { folders, problems: outside, others });
  }
  /** Judges the guidelines, then vendors' folders in the order given. */
  async *folders(vendors, judgeFolders = judgeHere) {
    let guidelines = await this.guidelines();
    for (let report of guidelines.reports) yield this.weighed(toFolderReport(report));
    for await (let report of judgeFolders(vendors, guidelines, this.judge)) yield this.weighed(report);
  }
  /**
   * As `folders`, with the records. `before` are the facts of services when a change began, where it may have altered
   * them.
   */
  async *dossiers(vendors, { identify, before } = {}) {
    let guidelines = await this.guidelines(), judge = { ...this.judge, identify };
    for (let dossier of guidelines.reports) yield { dossier, report: this.weighed(toFolderReport(dossier)) };
    for await (let dossier of judgeVendors(vendors, guidelines, judge)) {
      let facts = before?.get(dossier.vendor ?? "");
      yield { dossier, report: this.weighed(toFolderReport(dossier), facts) };
    }
  }
  /** Findings about the run configuration itself, limited to `kept`. Call it after all dossiers are judged. */
  runConfigFindings(kept) {
    return this.register.findings(this.scope(), kept);
  }
  /** Ids of findings that lost their excuse with the facts of their service. Call it after all dossiers are judged. */
  withheld() {
    return this.register.withheld();
  }
  /** Applies the run configuration's severities to findings that belong to no dossier. */
  weigh(findings) {
    return this.register.weigh(findings);
  }
  /**
   * As `weigh`, for findings that waivers may name: also sets their disposition. Call it before `runConfigFindings`.
   */
  excuse(findings) {
    return this.register.apply(findings, noFacts);
  }
  /** The entries of the baseline that are still needed. Call it after all dossiers are judged. */
  neededBaseline() {
    return this.register.neededBaseline(this.scope());
  }
  /** Digests that all parts of one run share. Call it after all dossiers are judged. */
  digests() {
    return { inventoryDigest: digestOf([this.vendors, this.guidelineRecords]), gateDigest: gateDigest(this.runConfig) };
  }
  async guidelines() {
    let guidelines = this.hasGuidelines ? await judgeGuidelines(this.judge) : noGuidelines;
    return this.guidelineRecords = guidelines.records.map(({ record }) => record), guidelines;
  }
  weighed(report, before) {
    let names = namesIn(report), isJudged = report.problems.length === 0;
    return report.vendor === null ? this.isGuidelinesJudged = isJudged : isJudged && this.judged.set(report.vendor, names), { ...report, findings: this.register.apply(report.findings, { now: names.facts, before }) };
  }
  scope() {
    return { vendors: new Set(this.vendors), judged: this.judged, guidelines: this.isGuidelinesJudged };
  }
};
function namesIn({ services, contracts }) {
  return {
    services: new Set(services.map(({ id }) => id)),
    contracts: new Set(contracts),
    facts: new Map(services.map(({ id, facts }) => [id, facts]))
  };
}

// src/usecases/check/check.ts
async function check(tree, policy, options) {
  let { report } = await judgeInventory(tree, policy, options);
  return report;
}
async function judgeInventory(tree, policy, options) {
  let { asOf, runConfig, shard } = options;
  if (shard && options.vendors) throw new RunError("shard-of-vendors", {});
  if (!isIsoDate(asOf)) throw new RunError("date-invalid", { value: String(asOf), option: "--as-of" });
  let run = await InventoryRun.open({ tree, policy, asOf }, runConfig), chosen = choose(run.vendors, options.vendors, runConfig.inventory);
  if (chosen.length === 0 && run.problems.length === 0) throw noVendors(runConfig.inventory, run.others);
  let isHere = ({ vendor }) => !shard || isOwn(vendor, shard), isAsked = answersFor(options.vendors), vendors = chosen.filter((vendor) => isHere({ vendor })), builder = new ReportBuilder(), done = 0;
  for await (let folder of run.folders(vendors, options.judgeFolders))
    isHere(folder) && builder.add(folder), folder.vendor !== null && options.onProgress?.(++done, vendors.length);
  return { report: builder.report({
    ...aboutRun(policy, options),
    commit: tree.commit,
    findings: run.runConfigFindings().filter(isHere).filter(isAsked),
    problems: run.problems.filter(isHere),
    shard: shard && { ...shard, ...run.digests(), vendors: run.vendors.length },
    vendors: options.vendors
  }), run };
}
function aboutRun(policy, { asOf, recordsOf, runConfig }) {
  let { rules, law } = policy.catalogue.on(asOf).catalogue;
  return {
    policy: policy.identity,
    version,
    asOf,
    recordsOf,
    failOn: runConfig.failOn,
    failOnExcept: runConfig.failOnExcept,
    rules,
    law: lawOn(law, asOf),
    overrides: runConfig.overrides,
    idleSeverities: runConfig.idleSeverities,
    excuses: excusesOf(runConfig)
  };
}
function answersFor(vendors) {
  let asked = vendors && new Set(vendors);
  return ({ vendor }) => !asked || vendor === null || asked.has(vendor);
}
function choose(folders, wanted, inventory) {
  if (!wanted) return folders;
  let missing = wanted.find((vendor) => !folders.includes(vendor));
  if (missing === void 0) return folders.filter((folder) => wanted.includes(folder));
  throw unknownVendor(missing, folders, inventory);
}

export {
  InventoryRun,
  check,
  judgeInventory,
  aboutRun,
  answersFor,
  choose
};
