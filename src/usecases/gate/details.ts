import type { Finding, RuleFinding } from "../../model/finding.ts";
import { ownSeverity } from "../../model/rule-override.ts";
import { isAtLeast, severityRank } from "../../model/severity.ts";
import type { CatalogueIndex } from "../../rules/catalogue.ts";
import type { Assessment } from "../../schemas/generated/types.ts";
import { fill } from "../../texts/fill.ts";
import { words } from "../../texts/words.ts";
import { type DayAnswer, isExcused, isRemark, type Question } from "./answer.ts";
import { standingOf } from "./claimed.ts";
import { comingRenewals, contractsFor } from "./coming-renewals.ts";
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
  "renewals" | "services" | "passed" | "notApplicable" | "remarks" | "waived" | "baselined" | "relaxed" | "problems"
>;

/** Details of an answer given without a judgement. */
export const noDetails: Details = {
  renewals: [],
  services: [],
  passed: [],
  notApplicable: [],
  remarks: [],
  waived: [],
  baselined: [],
  relaxed: [],
  problems: [],
};

/** Returns the requirements that were checked, and the exceptions that kept findings from counting. */
export function detailsOf(day: DayAnswer, { service, runConfig, catalogue }: Question): Details {
  const { vendor, contracts, assessments, facts, findings, raw, problems } = day;
  if (!vendor || problems.length > 0) return { ...noDetails, problems };
  const excused = findings.filter((finding) => isExcused(finding, runConfig));
  const relaxed = raw.flatMap((finding) => relaxedReason(finding, findings, { runConfig, catalogue }) ?? []);
  const toExcused = (finding: Finding) => excusedReason(finding, catalogue);
  const isRelaxed = new Set(relaxed.map(({ id }) => id));
  return {
    renewals: comingRenewals(facts, contractsFor(service, contracts)),
    services: askedServices(vendor, service, facts),
    passed: assessments.flatMap((assessment) => passedRule(assessment, catalogue) ?? []),
    notApplicable: assessments.flatMap((assessment) => inapplicableRule(assessment, catalogue) ?? []),
    remarks: findings
      .filter((finding) => isRemark(finding, runConfig) && !isRelaxed.has(finding.id))
      .map((finding) => findingReason(finding, catalogue)),
    waived: excused.filter(({ disposition }) => disposition === "waived").map(toExcused),
    baselined: excused.filter(({ disposition }) => disposition === "baselined").map(toExcused),
    relaxed,
    problems,
  };
}

function excusedReason(finding: Finding, catalogue: CatalogueIndex): ExcusedReason {
  return { ...findingReason(finding, catalogue), disposition: finding.disposition, waiver: finding.waiver };
}

/** Returns a finding that does not count because the configuration lowers its rule. */
function relaxedReason(
  finding: RuleFinding,
  weighed: readonly Finding[],
  { runConfig: { failOn }, catalogue }: Pick<Question, "runConfig" | "catalogue">,
): RelaxedReason | undefined {
  const severity = ownSeverity(catalogue.knownCase(finding));
  const after = weighed.find(({ id }) => id === finding.id);
  const to = after?.severity ?? "off";
  const isTurnedDown = to === "off" || severityRank(to) > severityRank(severity);
  if (!isTurnedDown || !isAtLeast(severity, failOn)) return undefined;
  if (to !== "off" && isAtLeast(to, failOn)) return undefined;
  return { ...findingReason({ ...finding, severity }, catalogue), from: severity, to };
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
