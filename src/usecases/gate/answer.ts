import { type RunConfig, Weigher } from "../../config/disposition.ts";
import { namesOf } from "../../config/judged-scope.ts";
import type { DossierReport } from "../../judgement/folder-report.ts";
import { canFail, doesFail, type Finding, isOpen, type RuleFinding } from "../../model/finding.ts";
import type { IsoDate } from "../../model/iso-date.ts";
import type { Problem } from "../../model/problem.ts";
import type { ContractRecord, FolderRecords, Sourced, VendorRecord } from "../../records/records.ts";
import { findingOrder } from "../../report/build.ts";
import type { CatalogueIndex } from "../../rules/catalogue.ts";
import type { Assessment, PolicyFacts } from "../../schemas/generated/types.ts";
import { claimedAlone } from "./claimed.ts";
import type { Answer, Reason } from "./decision.ts";
import { counts } from "./focus.ts";
import { findingReason, ownReason, problemsReason } from "./reasons.ts";
import { askedServices, refusals } from "./refusals.ts";
import { unreported } from "./unreported.ts";

/** Question about a dossier, and the run configuration that weighs the findings. */
export interface Question {
  readonly vendor: string;
  /** Null for the whole vendor. */
  readonly service: string | null;
  /** The parts about the vendor and the guidelines. */
  readonly runConfig: RunConfig;
  readonly catalogue: CatalogueIndex;
  /** Whether a requirement met only by what a record claims is a reason against the vendor. */
  readonly demandsEvidence: boolean;
  /** Problems outside the dossier that affect the answer. */
  readonly problems: readonly Problem[];
}

/** Reports of one day: the guidelines, if there are any, and the vendor's folder. */
export interface DayReports {
  readonly guidelines: DossierReport | undefined;
  readonly vendor: DossierReport;
}

/** Answer for one day, and the findings and assessments behind it. */
export interface DayAnswer {
  readonly answer: Answer;
  readonly reasons: readonly Reason[];
  readonly problems: readonly Problem[];
  /**
   * All that count for the question, with the run configuration applied, in report order; without those of rules that
   * are off.
   */
  readonly findings: readonly Finding[];
  /** The same before the run configuration. */
  readonly raw: readonly RuleFinding[];
  readonly assessments: readonly Assessment[];
  /** How the vendor's services and contracts stand. */
  readonly facts: PolicyFacts;
  readonly vendor: Sourced<VendorRecord> | undefined;
  readonly contracts: readonly Sourced<ContractRecord>[];
}

/** Returns the answer for one day. If something was not judged, or nothing was asked, it is never `allow`. */
export function answerFor(reports: DayReports, question: Question, asOf: IsoDate): DayAnswer {
  const { vendor: dossier, guidelines } = reports;
  const { records, facts } = dossier;
  const problems = [...question.problems, ...(guidelines?.problems ?? []), ...dossier.problems];
  const [vendor] = records.vendors;
  const found = problems.length > 0 || !vendor ? nothingFound : weigh(reports, question, asOf);
  const assessments = problems.length > 0 || !vendor ? [] : assessmentsOf(reports, question);
  const whole = { ...found, problems, assessments, facts, vendor, contracts: records.contracts };
  if (problems.length > 0 || !vendor) return { ...whole, answer: "cannot-tell", reasons: [problemsReason(problems)] };
  const unasked = unaskedServices(vendor, { question, assessments, facts });
  if (unasked.length > 0) return { ...whole, answer: "cannot-tell", reasons: unasked };
  const { runConfig, catalogue, service, demandsEvidence } = question;
  const reasons = [
    ...refusals(vendor, service, { facts, asOf }),
    ...unreported(assessments, { runConfig, catalogue, vendor, findings: found.findings }),
    ...(demandsEvidence ? claimedAlone(assessments, vendor) : []),
    ...found.findings
      .filter((finding) => doesFail(finding, runConfig.failOn))
      .map((finding) => findingReason(finding, catalogue)),
  ];
  return { ...whole, answer: reasons.length > 0 ? "deny" : "allow", reasons };
}

const nothingFound = { findings: [], raw: [] } as const;

/** Returns the findings before and after the run configuration. */
function weigh(
  { guidelines, vendor: dossier }: DayReports,
  { vendor, service, runConfig, catalogue }: Question,
  asOf: IsoDate,
): Pick<DayAnswer, "findings" | "raw"> {
  const all = [...(guidelines?.findings ?? []), ...dossier.findings];
  const register = new Weigher(runConfig, asOf, catalogue);
  const names = namesOf(dossier.records);
  const weighed = register.apply(all, { now: names.facts });
  const judged = new Map([[vendor, names]]);
  const scope = { vendors: new Set([vendor]), judged, guidelines: guidelines !== undefined };
  const own = register.findings(scope, undefined);
  const isMeant = isAbout(service, dossier.records);
  return { findings: [...weighed, ...own].filter(isMeant).sort(findingOrder), raw: all.filter(isMeant) };
}

function isAbout(service: string | null, { contracts }: FolderRecords): (finding: RuleFinding) => boolean {
  return (finding) => counts(finding, service, contracts);
}

function assessmentsOf({ guidelines, vendor }: DayReports, { service }: Question): Assessment[] {
  const all = [...(guidelines?.assessments ?? []), ...vendor.assessments];
  return all.filter(({ subject }) => counts(subject, service, vendor.records.contracts));
}

/** Returns the active services without any assessment: silence is not consent. */
function unaskedServices(
  vendor: Sourced<VendorRecord>,
  { question, assessments, facts }: { question: Question } & Pick<DayAnswer, "assessments" | "facts">,
): Reason[] {
  const asked = new Set(assessments.map(({ subject }) => subject.service));
  return askedServices(vendor, question.service, facts)
    .filter(({ id, state }) => state === "active" && !asked.has(id))
    .map(({ id }) => ownReason("not-asked", { service: id }, { service: id }));
}

/** Restricts the run configuration to one vendor and the guidelines: the rest has no effect on the answer. */
export function runConfigAbout(runConfig: RunConfig, vendor: string): RunConfig {
  return {
    ...runConfig,
    waivers: runConfig.waivers.filter(({ record }) => record.vendor === vendor),
    baseline: runConfig.baseline.filter(({ record }) => record.vendor === vendor || record.vendor === undefined),
  };
}

/** Whether a finding would count if it were not excused. */
export function isExcused(finding: Finding, { failOn }: RunConfig): boolean {
  return finding.disposition !== "open" && canFail(finding, failOn);
}

/** Whether a finding is open and does not count. */
export function isRemark(finding: Finding, { failOn }: RunConfig): boolean {
  return isOpen(finding) && !canFail(finding, failOn);
}
