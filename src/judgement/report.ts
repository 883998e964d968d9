import type { Finding } from "../model/finding.ts";
import type { IsoDate } from "../model/iso-date.ts";
import { compareBy, compareText } from "../model/order.ts";
import type { Problem } from "../model/problem.ts";
import type { PolicyIdentity, Report, Summary } from "../model/report.ts";
import type { Rule } from "../model/rule.ts";
import { isAtLeast, type Severity, severities, severityRank } from "../model/severity.ts";
import type { Assessment } from "../schemas/generated/types.ts";

/** What judging one folder gave. */
export interface DossierReport {
  readonly findings: readonly Finding[];
  readonly problems: readonly Problem[];
  readonly assessments: readonly Assessment[];
  /** Null for the guidelines' folder. */
  readonly vendor: string | null;
  readonly contracts: number;
}

/** Joins the dossiers of a run, in their order, into the report. Fails the verdict on any problem and on open findings at `failOn`. */
export function toReport(
  dossiers: readonly DossierReport[],
  run: {
    readonly policy: PolicyIdentity;
    readonly version: string;
    readonly asOf: IsoDate;
    readonly failOn: Severity;
    readonly problems: readonly Problem[];
    readonly rules: readonly Rule[];
  },
): Report {
  const findings = dossiers.flatMap((dossier) => dossier.findings).sort(findingOrder);
  const problems = [...run.problems, ...dossiers.flatMap((dossier) => dossier.problems)].sort(problemOrder);
  const assessments = dossiers.flatMap((dossier) => dossier.assessments);
  const failing = findings.filter(
    ({ disposition, severity }) => disposition === "open" && isAtLeast(severity, run.failOn),
  );
  return {
    tool: { name: "clausegate", version: run.version },
    policy: run.policy,
    asOf: run.asOf,
    failOn: run.failOn,
    commit: null,
    verdict: failing.length + problems.length > 0 ? "fail" : "pass",
    summary: summarize(dossiers, { findings, problems, assessments }),
    findings,
    problems,
    assessments,
    rules: run.rules,
  };
}

function summarize(
  dossiers: readonly DossierReport[],
  { findings, problems, assessments }: Pick<Report, "findings" | "problems" | "assessments">,
): Summary {
  const vendors = dossiers.filter(({ vendor }) => vendor !== null);
  const services = new Set(
    assessments.flatMap(({ subject }) => (subject.service ? [`${subject.vendor}/${subject.service}`] : [])),
  );
  const answered = (status: Assessment["status"]) =>
    assessments.filter((assessment) => assessment.status === status).length;
  const open = (severity: Severity) =>
    findings.filter((finding) => finding.disposition === "open" && finding.severity === severity).length;
  return {
    vendors: vendors.length,
    services: services.size,
    contracts: vendors.reduce((sum, { contracts }) => sum + contracts, 0),
    notJudged: vendors.filter((dossier) => dossier.problems.length > 0).length,
    requirements: { pass: answered("pass"), fail: answered("fail"), notApplicable: answered("not-applicable") },
    findings: { error: open(severities[0]), warning: open(severities[1]), note: open(severities[2]) },
    problems: problems.length,
  };
}

/** By vendor, the worst first, then by place. A total order: the id breaks the last tie. */
const findingOrder = compareBy<Finding>(
  (a, b) => compareText(a.vendor ?? "", b.vendor ?? ""),
  (a, b) => severityRank(a.severity) - severityRank(b.severity),
  (a, b) => compareText(a.location.file, b.location.file),
  (a, b) => a.location.line - b.location.line,
  (a, b) => a.location.column - b.location.column,
  (a, b) => compareText(a.rule, b.rule),
  (a, b) => compareText(a.pointer, b.pointer),
  (a, b) => compareText(a.id, b.id),
);

const problemOrder = compareBy<Problem>(
  (a, b) => compareText(a.file, b.file),
  (a, b) => (a.location?.line ?? 0) - (b.location?.line ?? 0),
  (a, b) => (a.location?.column ?? 0) - (b.location?.column ?? 0),
  (a, b) => compareText(a.code, b.code),
  (a, b) => compareText(a.pointer ?? "", b.pointer ?? ""),
);
