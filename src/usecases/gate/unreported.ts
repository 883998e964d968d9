import type { RunConfig } from "../../config/disposition.ts";
import { reports, speakerOf } from "../../model/concerns.ts";
import { canFail, type Finding } from "../../model/finding.ts";
import { groupBy } from "../../model/group.ts";
import { ownSeverity } from "../../model/rule-override.ts";
import { isAtLeast, type Severity, severities } from "../../model/severity.ts";
import type { Sourced, VendorRecord } from "../../records/records.ts";
import type { CatalogueIndex } from "../../rules/catalogue.ts";
import type { Assessment } from "../../schemas/generated/types.ts";
import type { Reason } from "./decision.ts";
import { ownReason } from "./reasons.ts";

/** Input for weighing the failed requirements of a vendor. */
export interface Weighing {
  readonly runConfig: RunConfig;
  readonly catalogue: CatalogueIndex;
  readonly vendor: Sourced<VendorRecord>;
  /** All findings, with severity and disposition from the run configuration. */
  readonly findings: readonly Finding[];
}

/**
 * Returns the failed requirements without any finding. AGR-01, AGR-05, SEL-01 and SEL-03 stand in for others: a configuration
 * that lowers one of them says nothing about the rules it stands in for, and would let a vendor without any agreement pass.
 */
export function unreported(assessments: readonly Assessment[], weighing: Weighing): Reason[] {
  const silent = assessments.filter((assessment) => isSilent(assessment, weighing));
  const groups = groupBy(silent, ({ subject, reason }) => `${reason?.rule} ${subject.service}`);
  return [...groups.values()].map((group) => toReason(group, weighing));
}

function isSilent(assessment: Assessment, weighing: Weighing): boolean {
  const { rule } = assessment;
  if (speakerOf(assessment) === rule || !weighs(rule, weighing)) return false;
  return !weighing.findings.some((finding) => reports(finding, assessment) && speaks(finding, weighing));
}

/** Whether a finding fails, or would not by its rule's own severity and was not lowered. */
function speaks(finding: Finding, { runConfig: { failOn }, catalogue }: Weighing): boolean {
  if (canFail(finding, failOn)) return true;
  const found = catalogue.caseOf(finding);
  const own = found ? ownSeverity(found) : failOn;
  return !isAtLeast(own, failOn) && isAtLeast(finding.severity, own);
}

/** Whether a rule's own finding would fail. */
function weighs(rule: string, weighing: Weighing): boolean {
  const severity = severityOf(rule, weighing);
  const { failOn, failOnExcept } = weighing.runConfig;
  return severity !== "off" && isAtLeast(severity, failOn) && !failOnExcept.includes(rule);
}

/** Worst severity of a rule and of its cases with a severity of their own; for an unknown rule, the worst of all. */
function severityOf(id: string, { runConfig, catalogue }: Weighing): Severity | "off" {
  const own = runConfig.overrides.filter(({ rule }) => rule === id);
  const ofRule = own.find((one) => one.case === undefined)?.to ?? catalogue.rule(id)?.severity ?? "error";
  const all = [ofRule, ...own.map(({ to }) => to)];
  return severities.find((severity) => all.includes(severity)) ?? "off";
}

function toReason(group: readonly Assessment[], weighing: Weighing): Reason {
  const [first] = group;
  const { record, source } = weighing.vendor;
  const service = first?.subject.service ?? "";
  const rule = first?.reason?.rule ?? "";
  const rules = group.map((one) => one.rule);
  const severity = severities.find((one) => rules.some((id) => severityOf(id, weighing) === one)) ?? "error";
  const path = ["services", record.services.findIndex(({ id }) => id === service)];
  const args = { service, rule, rules, to: shownWeight(first, weighing) };
  return ownReason("unreported", args, { source, path, service, severity });
}

/** How the configuration weighs the finding that would report a requirement: `excepted`, a severity, or `off`. */
function shownWeight(assessment: Assessment | undefined, { findings }: Weighing): Severity | "off" | "excepted" {
  const finding = assessment && findings.find((one) => reports(one, assessment));
  if (!finding) return "off";
  return finding.excepted ? "excepted" : finding.severity;
}
