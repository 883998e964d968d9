import {
  localizedProblemTexts
} from "./6DF3KYW5.mjs";
import {
  judgeInventory
} from "./JKDVA5LZ.mjs";
import {
  baselinePath,
  isAcceptable,
  rulesVersion,
  toBaseline,
  toEntry,
  writeBaseline
} from "./RCMGQKOJ.mjs";
import {
  RunError
} from "./PMGP53PN.mjs";

// src/usecases/baseline/baseline.ts
async function acceptFindings(tree, policy, options) {
  let { report } = await judgeAll(tree, policy, options), accepted = report.findings.filter((finding) => finding.disposition === "open" && isAcceptable(finding));
  return { text: toBaseline(report.findings, versionOf(policy)), entries: accepted.length, removed: 0, report };
}
async function addFindings(tree, policy, options) {
  let { baseline, baselineRules } = options.runConfig;
  if (baselineRules === null) throw new RunError("baseline-missing", { file: baselinePath });
  let { report } = await judgeAll(tree, policy, options), known = new Map(baseline.map(({ record }) => [record.finding, record])), added = report.findings.filter((finding) => finding.ofChangedRule && isAcceptable(finding)).filter(({ id, excuse }) => (known.get(id)?.digest ?? excuse) === excuse).map(toEntry);
  for (let entry of added) known.set(entry.finding, entry);
  let rules = report.summary.notJudged > 0 ? baselineRules : versionOf(policy);
  return { text: writeBaseline([...known.values()], rules), entries: added.length, removed: 0, report };
}
function versionOf({ catalogue }) {
  return rulesVersion(catalogue.catalogue.rules);
}
async function pruneBaseline(tree, policy, options) {
  let { report, run } = await judgeAll(tree, policy, options), needed = run.neededBaseline(), removed = options.runConfig.baseline.length - needed.length;
  return { text: writeBaseline(needed, options.runConfig.baselineRules ?? void 0), entries: needed.length, removed, report };
}
async function judgeAll(tree, policy, options) {
  let { problems } = options.runConfig, [problem] = problems;
  if (!problem) return judgeInventory(tree, policy, options);
  let { message } = localizedProblemTexts(problem);
  throw new RunError("gate-invalid", { file: problem.file }, { texts: { message }, problems });
}

export {
  acceptFindings,
  addFindings,
  pruneBaseline
};
