import type { WeighedFolder } from "../config/disposition.ts";
import { usedExcuses } from "../config/excuses.ts";
import type { FailOnExcept } from "../model/fail-on-except.ts";
import { doesFail, type Finding, isOpen } from "../model/finding.ts";
import type { IdleSeverity } from "../model/idle-severity.ts";
import type { IsoDate } from "../model/iso-date.ts";
import type { LawOfDay } from "../model/law.ts";
import { compareBy, compareText } from "../model/order.ts";
import type { Problem } from "../model/problem.ts";
import { type ProposedClauses, proposedOrder } from "../model/proposed-clauses.ts";
import type { ChangeSummary, Excuses, PolicyIdentity, RecordsOf, Report, Summary, Verdict } from "../model/report.ts";
import type { Rule } from "../model/rule.ts";
import type { RuleOverride } from "../model/rule-override.ts";
import { compareSections } from "../model/section.ts";
import { type Severity, severities, severityRank } from "../model/severity.ts";
import type { Shard } from "../model/shard.ts";
import type { Assessment } from "../schemas/generated/types.ts";
import { PackedList } from "./packed-list.ts";

/** Facts about the run for a report. */
export interface Run {
  readonly policy: PolicyIdentity;
  readonly version: string;
  readonly asOf: IsoDate;
  readonly failOn: Severity;
  readonly failOnExcept: FailOnExcept;
  readonly commit: string | null;
  readonly recordsOf?: RecordsOf | undefined;
  readonly rules: readonly Rule[];
  readonly law: readonly LawOfDay[];
  readonly overrides: readonly RuleOverride[];
  readonly idleSeverities: readonly IdleSeverity[];
  /** All waivers and baseline entries that may excuse a finding. */
  readonly excuses: Excuses;
  /** Findings and problems that belong to no dossier. */
  readonly findings: readonly Finding[];
  readonly problems: readonly Problem[];
  /** Compares head's findings and problems with base's; undefined without a base. */
  readonly compare?: (head: Found) => Found & { readonly change: ChangeSummary };
  readonly shard?: Shard | undefined;
  /** The requested vendors, in any order; undefined for the whole inventory. */
  readonly vendors?: Iterable<string> | undefined;
}

const statuses = ["pass", "fail", "not-applicable"] as const;

/** All findings and problems of a run. */
export type Found = Pick<Report, "findings" | "problems">;

/**
 * Joins dossiers, in their order, into the report. Of a dossier without findings it keeps only the necessary parts,
 * packed: memory hardly grows with the inventory.
 */
export class ReportBuilder {
  private readonly findings: Finding[] = [];
  private readonly problems: Problem[] = [];
  private readonly proposed: ProposedClauses[] = [];
  private readonly assessments = new PackedList<Assessment>();
  private readonly answers: Record<Assessment["status"], number> = { pass: 0, fail: 0, "not-applicable": 0 };
  private readonly counts = { vendors: 0, services: 0, contracts: 0, notJudged: 0 };

  add({ vendor, contracts, findings, problems, assessed, proposed }: WeighedFolder): void {
    this.proposed.push(...proposed);
    for (const finding of findings) this.findings.push(finding);
    for (const problem of problems) this.problems.push(problem);
    this.assessments.add(assessed.lines);
    for (const status of statuses) this.answers[status] += assessed.answers[status];
    if (vendor === null) return;
    this.counts.vendors += 1;
    this.counts.services += assessed.services;
    this.counts.contracts += contracts.length;
    if (problems.length > 0) this.counts.notJudged += 1;
  }

  /**
   * Builds the report. The verdict fails on problems and on open findings at `failOn`: with a base, on those the change
   * introduces.
   */
  report(run: Run): Report {
    const head = { findings: [...this.findings, ...run.findings], problems: [...run.problems, ...this.problems] };
    const found = run.compare?.(head) ?? { ...head, change: null };
    const findings = found.findings.toSorted(findingOrder);
    const problems = found.problems.toSorted(problemOrder);
    return {
      tool: { name: "clausegate", version: run.version },
      policy: run.policy,
      asOf: run.asOf,
      failOn: run.failOn,
      ...(run.failOnExcept.length > 0 && { failOnExcept: run.failOnExcept }),
      commit: run.commit,
      ...(run.recordsOf && { recordsOf: run.recordsOf }),
      verdict: verdictOf({ findings, problems }, run.failOn),
      summary: this.summary({ findings, problems }),
      findings,
      problems,
      assessments: this.assessments,
      rules: run.rules,
      law: run.law,
      overrides: run.overrides,
      ...(run.idleSeverities.length > 0 && { idleSeverities: run.idleSeverities }),
      ...(this.proposed.length > 0 && { proposed: this.proposed.toSorted(proposedOrder) }),
      excuses: usedExcuses(run.excuses, findings),
      change: found.change,
      ...(run.shard && { shard: run.shard }),
      ...(run.vendors && { vendors: [...new Set(run.vendors)].sort(compareText) }),
    };
  }

  private summary(found: Found): Summary {
    const { pass, fail, "not-applicable": notApplicable } = this.answers;
    return { ...this.counts, requirements: { pass, fail, notApplicable }, ...countFound(found) };
  }
}

/** Problems fail, and open findings at `failOn`; with a base, those the change introduces. */
export function verdictOf({ findings, problems }: Found, failOn: Severity): Verdict {
  const isFailing = findings.some((finding) => doesFail(finding, failOn));
  return isFailing || problems.some(({ change }) => change !== "existing") ? "fail" : "pass";
}

/** The counts of a summary that come from findings and problems. */
export function countFound(found: Found): Pick<Summary, "findings" | "waived" | "baselined" | "problems"> {
  const findings = found.findings.filter(({ change }) => change !== "resolved");
  const open = (severity: Severity) =>
    findings.filter((finding) => isOpen(finding) && finding.severity === severity).length;
  return {
    findings: { error: open(severities[0]), warning: open(severities[1]), note: open(severities[2]) },
    waived: findings.filter(({ disposition }) => disposition === "waived").length,
    baselined: findings.filter(({ disposition }) => disposition === "baselined").length,
    problems: found.problems.length,
  };
}

/** Order by vendor, the worst first, then by place. A total order: the id breaks the last tie. */
export const findingOrder = compareBy<Finding>(
  (a, b) => compareSections(a.section, b.section),
  (a, b) => severityRank(a.severity) - severityRank(b.severity),
  (a, b) => compareText(a.location.file, b.location.file),
  (a, b) => a.location.line - b.location.line,
  (a, b) => a.location.column - b.location.column,
  (a, b) => compareText(a.rule, b.rule),
  (a, b) => compareText(a.pointer, b.pointer),
  (a, b) => compareText(a.id, b.id),
);

export const problemOrder = compareBy<Problem>(
  (a, b) => compareSections(a.section, b.section),
  (a, b) => compareText(a.file, b.file),
  (a, b) => (a.location?.line ?? 0) - (b.location?.line ?? 0),
  (a, b) => (a.location?.column ?? 0) - (b.location?.column ?? 0),
  (a, b) => compareText(a.code, b.code),
  (a, b) => compareText(a.pointer ?? "", b.pointer ?? ""),
);
