import {
  judgeFindings
} from "./HRHSH43L.mjs";
import {
  prepareGuidelines,
  prepareVendor
} from "./RI4X44GY.mjs";
import {
  inTurn
} from "./VHTFBP6M.mjs";
import {
  withinBounds
} from "./OIVOOKO4.mjs";
import {
  toProblem
} from "./AVJ24XGL.mjs";
import {
  sectionOf
} from "./T5ESZW27.mjs";
import {
  guidelinesFolder
} from "./7DZRBUIB.mjs";
import {
  compareBy,
  compareText,
  nothingKnown
} from "./AWFRYJOD.mjs";
import {
  RunError
} from "./PMGP53PN.mjs";

// src/judgement/judge-dossier.ts
async function judgeGuidelines(judge) {
  let prepared = await prepareGuidelines(judge), [report] = answer([prepared], judge);
  return { records: prepared.records.guidelines, reports: report ? [report] : [] };
}
var dossiersAtOnce = 32, readAtOnce = 2;
async function* judgeVendors(folders, guidelines, judge) {
  for (let at = 0; at < folders.length; at += dossiersAtOnce) {
    let prepared = [], prepareOne = (folder) => prepareVendor(folder, guidelines.records, judge);
    for await (let one of inTurn(folders.slice(at, at + dossiersAtOnce), readAtOnce, prepareOne)) prepared.push(one);
    yield* answer(prepared, judge);
  }
}
function answer(prepared, judge) {
  return reportsOf(prepared, judge, (inputs) => ask(inputs, judge));
}
function answerAtOnce(prepared, judge) {
  return reportsOf(prepared, judge, (inputs) => judge.policy.evaluateAll(inputs, judge.asked));
}
function reportsOf(prepared, judge, askAll) {
  let questions = prepared.flatMap(({ question }) => question ?? []), outputs = askAll(questions.map(({ input }) => input)), outputOf = new Map(questions.map((question, at) => [question, outputs[at]]));
  return prepared.map((folder) => {
    let output = folder.question && outputOf.get(folder.question);
    return toDossierReport(folder, output, judge);
  });
}
function ask(inputs, judge) {
  try {
    return judge.policy.evaluateAll(inputs, judge.asked);
  } catch (cause) {
    if (!(cause instanceof RunError)) throw cause;
    if (inputs.length > 1) return inputs.flatMap((input) => ask([input], judge));
    let dossier = `${judge.inventory}/${inputs[0]?.vendor?.id ?? guidelinesFolder}`;
    throw new RunError(cause.code, { ...cause.args, dossier }, { cause });
  }
}
function toDossierReport({ vendor, records, problems, question }, output, { policy: { catalogue }, identify }) {
  let identity = vendor === null ? void 0 : identify?.(vendor, records), findingsBy = (names) => question && output ? judgeFindings(output.findings, question.origins, { catalogue, identity: names }) : [], findings = findingsBy(void 0), others = identity ? findingsBy(identity) : [];
  return {
    vendor,
    records,
    problems: withinBounds(problems).map((problem) => toProblem(problem, vendor, sectionOf(vendor, !0))),
    findings,
    otherIds: new Map(others.map(({ id }, at) => [findings[at]?.id ?? id, id])),
    assessments: inOrder(output?.assessment ?? []),
    facts: output?.facts ?? nothingKnown,
    contracts: question?.input.contracts ?? [],
    evidence: question?.input.evidence ?? {}
  };
}
function inOrder(assessments) {
  return assessments.toSorted(assessmentOrder);
}
var assessmentOrder = compareBy(
  (a, b) => compareText(a.subject.vendor ?? "", b.subject.vendor ?? ""),
  (a, b) => compareText(a.subject.guideline ?? "", b.subject.guideline ?? ""),
  (a, b) => compareText(a.subject.contract ?? "", b.subject.contract ?? ""),
  (a, b) => compareText(a.subject.service ?? "", b.subject.service ?? ""),
  (a, b) => compareText(a.rule, b.rule)
);

export {
  judgeGuidelines,
  dossiersAtOnce,
  readAtOnce,
  judgeVendors,
  answer,
  answerAtOnce
};
