import type { Language } from "../../model/language.ts";
import type { Location } from "../../model/location.ts";
import type { Problem } from "../../model/problem.ts";
import { rulePage } from "../../model/rule-page.ts";
import { jsonForLogs } from "../../report/formats/escape.ts";
import type {
  DecisionChange,
  DecisionClause,
  DecisionInapplicable,
  DecisionPassed,
  DecisionProblem,
  DecisionReason,
  DecisionWaived,
  JsonDecision,
} from "../../schemas/generated/types.ts";
import { contractEventText } from "../../texts/contract-events.ts";
import { lawIn } from "../../texts/law.ts";
import { problemTexts } from "../../texts/problems.ts";
import type {
  AnswerChange,
  ExcusedReason,
  InapplicableRule,
  OnboardingDecision,
  PassedRule,
  Reason,
} from "./decision.ts";
import type { DecisionFormat } from "./format.ts";

/** Renders the decision as JSON, schema version 1 (`dist/schemas/decision.schema.json`). */
export const json: DecisionFormat = (decision, { language }) =>
  jsonForLogs(`${JSON.stringify(toJson(decision, language), null, 2)}\n`);

function toJson(decision: OnboardingDecision, language: Language): JsonDecision {
  const { tool, policy, vendor, service, asOf, failOn, commit, recordsOf, allow, change, searchedUntil } = decision;
  const reason = (one: Reason) => toReason(one, language);
  return {
    schemaVersion: 1,
    tool,
    policy,
    language,
    ...{ vendor, service, asOf, law: lawIn(decision.law, language), failOn, commit },
    ...(recordsOf && { recordsOf: { ...recordsOf } }),
    decision: decision.decision,
    allow,
    reasons: decision.reasons.map(reason),
    remarks: decision.remarks.map(reason),
    services: decision.services.map((one) => ({ ...one })),
    passed: decision.passed.map((rule) => toPassed(rule, language)),
    notApplicable: decision.notApplicable.map((rule) => toInapplicable(rule, language)),
    waivers: decision.waived.flatMap((one) => toWaived(one, language) ?? []),
    baselined: decision.baselined.map(reason),
    relaxed: decision.relaxed.map((one) => ({ ...reason(one), from: one.from, to: one.to })),
    problems: decision.problems.map((problem) => toProblem(problem, language)),
    renewals: decision.renewals.map((one) => ({ ...one })),
    changesOn: change?.on ?? null,
    change: change && toChange(change, language),
    searchedUntil,
  };
}

function toReason(one: Reason, language: Language): DecisionReason {
  const { id, code, rule, requirement, severity, basis, title, citation, penalty, message, remedy } = one;
  const { service, contract, guideline, location, pointer } = one;
  return {
    ...{ id, code, rule, requirement, severity, basis },
    title: title?.[language] ?? null,
    citation: citation?.[language] ?? null,
    penalty: penalty?.[language] ?? null,
    message: message[language],
    remedy: remedy?.[language] ?? null,
    ...{ service, contract, guideline },
    ...placeOf(location),
    pointer,
    page: rule === null ? null : rulePage(rule),
  };
}

type JsonPlace = Pick<DecisionReason, "file" | "line" | "column" | "endLine" | "endColumn">;

function placeOf(location: Location | null): JsonPlace {
  if (!location) return { file: null, line: null, column: null, endLine: null, endColumn: null };
  const { file, line, column, endLine, endColumn } = location;
  return { file, line, column, endLine, endColumn };
}

function toWaived(one: ExcusedReason, language: Language): DecisionWaived | undefined {
  return one.waiver ? { ...toReason(one, language), waiver: { ...one.waiver } } : undefined;
}

function toPassed({ title, clauses, ...rule }: PassedRule, language: Language): DecisionPassed {
  return { ...rule, title: title[language], clauses: clauses.map(toClause) };
}

function toClause({
  contract,
  clause,
  standing,
  document,
  article,
  page,
}: PassedRule["clauses"][number]): DecisionClause {
  const place = { document: document ?? null, article: article ?? null, page: page ?? null };
  return { contract, clause, standing: standing ?? "claimed", ...place };
}

function toInapplicable(
  { title, reason, because, ...rule }: InapplicableRule,
  language: Language,
): DecisionInapplicable {
  return {
    ...rule,
    title: title[language],
    code: reason.code,
    reason: because[language],
    declaredIn: reason.contract ?? null,
  };
}

function toProblem(problem: Problem, language: Language): DecisionProblem {
  const { code, file, location, pointer } = problem;
  const { message, remedy } = problemTexts(problem, language);
  return {
    code,
    message,
    remedy,
    ...placeOf(location ?? null),
    file,
    pointer: pointer ?? null,
  };
}

function toChange({ to, appear, vanish, contracts }: AnswerChange, language: Language): DecisionChange {
  return {
    to,
    appear: appear.map((one) => toReason(one, language)),
    vanish: vanish.map((one) => toReason(one, language)),
    contracts: contracts.map((event) => ({ ...event, message: contractEventText(event)[language] })),
  };
}
