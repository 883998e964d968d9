import type { RunConfig } from "../../config/weigh.ts";
import type { Finding } from "../../model/finding.ts";
import type { IsoDate } from "../../model/iso-date.ts";
import { isAtLeast, severityRank } from "../../model/severity.ts";
import type { CatalogueIndex } from "../../rules/catalogue.ts";
import type { Assessment } from "../../schemas/generated/types.ts";
import { fill } from "../../texts/fill.ts";
import { words } from "../../texts/words.ts";
import { type DayAnswer, isExcused, isRemark, type Question } from "./answer.ts";
import { standingOf } from "./claimed.ts";
import type {
  AskedRule,
  ExcusedReason,
  InapplicableRule,
  OnboardingDecision,
  PassedRule,
  RelaxedReason,
} from "./decision.ts";
import { findingReason } from "./reasons.ts";
import { askedServices } from "./refusals.ts";

/** Basis of an answer, besides its reasons. */
export type Details = Pick<
  OnboardingDecision,
  "services" | "passed" | "notApplicable" | "remarks" | "waived" | "baselined" | "relaxed" | "problems"
>;

/** Details of an answer given without a judgement. */
export const noDetails: Details = {
  services: [],
  passed: [],
  notApplicable: [],
  remarks: [],
  waived: [],
  baselined: [],
  relaxed: [],
  problems: [],
};

/** Returns what was checked, and what kept findings from counting. */
export function detailsOf(day: DayAnswer, { service, runConfig, catalogue }: Question, asOf: IsoDate): Details {
  const { vendor, assessments, findings, raw, problems } = day;
  if (!vendor || problems.length > 0) return { ...noDetails, problems };
  const excused = findings.filter((finding) => isExcused(finding, runConfig));
  const relaxed = raw.flatMap((finding) => relaxedReason(finding, findings, runConfig) ?? []);
  const isRelaxed = new Set(relaxed.map(({ id }) => id));
  return {
    services: askedServices(vendor, service, asOf),
    passed: assessments.flatMap((assessment) => passedRule(assessment, catalogue) ?? []),
    notApplicable: assessments.flatMap((assessment) => inapplicableRule(assessment, catalogue) ?? []),
    remarks: findings
      .filter((finding) => isRemark(finding, runConfig) && !isRelaxed.has(finding.id))
      .map((finding) => findingReason(finding)),
    waived: excused.filter(({ disposition }) => disposition === "waived").map(excusedReason),
    baselined: excused.filter(({ disposition }) => disposition === "baselined").map(excusedReason),
    relaxed,
    problems,
  };
}

function excusedReason(finding: Finding): ExcusedReason {
  return { ...findingReason(finding), disposition: finding.disposition, waiver: finding.waiver };
}

/** Returns a finding that does not count because the configuration lowers its rule. */
function relaxedReason(
  finding: Finding,
  weighed: readonly Finding[],
  { failOn }: RunConfig,
): RelaxedReason | undefined {
  const after = weighed.find(({ id }) => id === finding.id);
  const to = after?.severity ?? "off";
  const isTurnedDown = to === "off" || severityRank(to) > severityRank(finding.severity);
  if (!isTurnedDown || !isAtLeast(finding.severity, failOn)) return undefined;
  if (to !== "off" && isAtLeast(to, failOn)) return undefined;
  return { ...findingReason(finding), from: finding.severity, to };
}

function passedRule(assessment: Assessment, catalogue: CatalogueIndex): PassedRule | undefined {
  if (assessment.status !== "pass") return undefined;
  return {
    ...askedRule(assessment, catalogue),
    clauses: assessment.clauses ?? [],
    standing: standingOf(assessment),
  };
}

function inapplicableRule(assessment: Assessment, catalogue: CatalogueIndex): InapplicableRule | undefined {
  const { status, reason } = assessment;
  if (status !== "not-applicable" || !reason) return undefined;
  const because = fill(words.reasons[reason.code], { text: reason.text ?? "", rule: reason.rule ?? "" });
  return { ...askedRule(assessment, catalogue), reason, because };
}

function askedRule({ rule, subject }: Assessment, catalogue: CatalogueIndex): AskedRule {
  const { service = null, contract = null, guideline = null } = subject;
  const known = catalogue.rule(rule);
  const title = known?.title ?? { en: rule, ko: rule };
  return { rule, requirement: known?.requirement ?? rule, title, service, contract, guideline };
}
