import {
  localizedProblemTexts
} from "./XZAQUXYW.mjs";
import {
  judgeInventory
} from "./7WO3TZ47.mjs";
import {
  toBaseline,
  writeBaseline
} from "./VL5JCKWR.mjs";
import {
  RunError
} from "./PMGP53PN.mjs";

// src/usecases/baseline/baseline.ts
async function acceptFindings(tree, policy, options) {
  let { report } = await judgeAll(tree, policy, options), accepted = report.findings.filter(({ disposition, basis }) => disposition === "open" && basis !== "gate");
  return { text: toBaseline(report.findings), entries: accepted.length, removed: 0, report };
}
async function pruneBaseline(tree, policy, options) {
  let { report, run } = await judgeAll(tree, policy, options), needed = run.neededBaseline(), removed = options.runConfig.baseline.length - needed.length;
  return { text: writeBaseline(needed), entries: needed.length, removed, report };
}
async function judgeAll(tree, policy, options) {
  let { problems } = options.runConfig, [problem] = problems;
  if (!problem) return judgeInventory(tree, policy, options);
  let { message } = localizedProblemTexts(problem);
  throw new RunError("gate-invalid", { file: problem.file }, { texts: { message }, problems });
}

export {
  acceptFindings,
  pruneBaseline
};
