import { inTurn } from "../model/in-turn.ts";
import { compareBy, compareText } from "../model/order.ts";
import { toProblem } from "../model/problem.ts";
import { RunError } from "../model/run-error.ts";
import { sectionOf } from "../model/section.ts";
import { guidelinesFolder } from "../model/tree.ts";
import { withinBounds } from "../records/read-folder.ts";
import { nothingKnown } from "../rules/facts.ts";
import type { Assessment, PolicyInput, PolicyOutput } from "../schemas/generated/types.ts";
import { judgeFindings } from "./findings.ts";
import type { DossierReport } from "./folder-report.ts";
import type { Identity } from "./identity.ts";
import { type Guidelines, type Judge, type Prepared, prepareGuidelines, prepareVendor } from "./prepare.ts";

/** Reads and judges the guidelines' folder. */
export async function judgeGuidelines(judge: Judge): Promise<Guidelines> {
  const prepared = await prepareGuidelines(judge);
  const [report] = answer([prepared], judge);
  return { records: prepared.records.guidelines, reports: report ? [report] : [] };
}

/** Dossiers that are read before the policy is asked about all of them. */
export const dossiersAtOnce = 32;

/** Dossiers read at the same time: one may have to wait for a document. */
export const readAtOnce = 2;

/**
 * Reads and judges vendors' folders, in their order. Dossiers are independent; a folder with a problem is not judged
 * further. Only a few dossiers are in memory at a time.
 */
export async function* judgeVendors(
  folders: readonly string[],
  guidelines: Guidelines,
  judge: Judge,
): AsyncGenerator<DossierReport> {
  for (let at = 0; at < folders.length; at += dossiersAtOnce) {
    const prepared: Prepared[] = [];
    const prepareOne = (folder: string) => prepareVendor(folder, guidelines.records, judge);
    for await (const one of inTurn(folders.slice(at, at + dossiersAtOnce), readAtOnce, prepareOne)) prepared.push(one);
    yield* answer(prepared, judge);
  }
}

/** Judges folders that were read, in their order. Throws `RunError` `policy-failed`. */
export function answer(prepared: readonly Prepared[], judge: Omit<Judge, "tree">): DossierReport[] {
  return reportsOf(prepared, judge, (inputs) => ask(inputs, judge));
}

/** As `answer`, under one deadline: where one of many cannot be judged, it does not ask again to find out which. */
export function answerAtOnce(prepared: readonly Prepared[], judge: Omit<Judge, "tree">): DossierReport[] {
  return reportsOf(prepared, judge, (inputs) => judge.policy.evaluateAll(inputs, judge.asked));
}

function reportsOf(
  prepared: readonly Prepared[],
  judge: Omit<Judge, "tree">,
  askAll: (inputs: readonly PolicyInput[]) => readonly PolicyOutput[],
): DossierReport[] {
  const questions = prepared.flatMap(({ question }) => question ?? []);
  const outputs = askAll(questions.map(({ input }) => input));
  const outputOf = new Map(questions.map((question, at) => [question, outputs[at]]));
  return prepared.map((folder) => {
    const output = folder.question && outputOf.get(folder.question);
    return toDossierReport(folder, output, judge);
  });
}

/** Asks the policy about several dossiers. An error names the vendor that could not be judged. */
function ask(inputs: readonly PolicyInput[], judge: Pick<Judge, "policy" | "inventory" | "asked">): PolicyOutput[] {
  try {
    return judge.policy.evaluateAll(inputs, judge.asked);
  } catch (cause) {
    if (!(cause instanceof RunError)) throw cause;
    if (inputs.length > 1) return inputs.flatMap((input) => ask([input], judge));
    const dossier = `${judge.inventory}/${inputs[0]?.vendor?.id ?? guidelinesFolder}`;
    throw new RunError(cause.code, { ...cause.args, dossier }, { cause });
  }
}

function toDossierReport(
  { vendor, records, problems, question }: Prepared,
  output: PolicyOutput | undefined,
  { policy: { catalogue }, identify }: Pick<Judge, "policy" | "identify">,
): DossierReport {
  const identity = vendor === null ? undefined : identify?.(vendor, records);
  const findingsBy = (names: Identity | undefined) =>
    question && output ? judgeFindings(output.findings, question.origins, { catalogue, identity: names }) : [];
  const findings = findingsBy(undefined);
  const others = identity ? findingsBy(identity) : [];
  return {
    vendor,
    records,
    problems: withinBounds(problems).map((problem) => toProblem(problem, vendor, sectionOf(vendor, true))),
    findings,
    otherIds: new Map(others.map(({ id }, at) => [findings[at]?.id ?? id, id])),
    assessments: inOrder(output?.assessment ?? []),
    facts: output?.facts ?? nothingKnown,
    contracts: question?.input.contracts ?? [],
    evidence: question?.input.evidence ?? {},
  };
}

/** Sorts by subject, then rule; the policy answers in the order of its own sets. */
function inOrder(assessments: readonly Assessment[]): Assessment[] {
  return assessments.toSorted(assessmentOrder);
}

const assessmentOrder = compareBy<Assessment>(
  (a, b) => compareText(a.subject.vendor ?? "", b.subject.vendor ?? ""),
  (a, b) => compareText(a.subject.guideline ?? "", b.subject.guideline ?? ""),
  (a, b) => compareText(a.subject.contract ?? "", b.subject.contract ?? ""),
  (a, b) => compareText(a.subject.service ?? "", b.subject.service ?? ""),
  (a, b) => compareText(a.rule, b.rule),
);
