import { type IsoDate, isIsoDate } from "../../model/iso-date.ts";
import type { Language } from "../../model/language.ts";
import type { Report } from "../../model/report.ts";
import { RunError } from "../../model/run-error.ts";
import type { SourceFile } from "../../model/tree.ts";
import type { CatalogueIndex } from "../../rules/catalogue.ts";
import { nothingKnown } from "../../rules/facts.ts";
import { report as isReportOfSchema } from "../../schemas/generated/report-validator.js";
import type { Assessment, JsonReport, PolicyOutput } from "../../schemas/generated/types.ts";
import { policyOutput } from "../../schemas/generated/validators.js";
import { lawOn } from "../../texts/law.ts";
import { PackedList } from "../packed-list.ts";
import { Answers } from "./answers.ts";
import { AssessmentCount, contradictionIn, lackOfLines } from "./consistency.ts";
import { Restorer } from "./restore.ts";
import type { StoredReport } from "./reworded.ts";
import { layOut } from "./split-file.ts";

/** A report that was stored as JSON. */
export interface SavedReport {
  /** The report; for a part with its `shard`, and complete. */
  readonly report: Report;
  /** The report as stored in its file. */
  readonly stored: StoredReport;
  /** Language of its stored texts. */
  readonly language: Language;
  /** Base URL of its rules' pages. */
  readonly rulePages: string | undefined;
  /** Folder of its root below the top of the repository, ending in "/"; "" at the top. */
  readonly folder: string;
  /**
   * Pointer to the first item that lacks the lines of its file, as earlier versions wrote them; undefined where none
   * does.
   */
  readonly lacksLines: string | undefined;
  /** Pointer to the first answer without its finding, or finding without its answer; undefined where there is none. */
  readonly unanswered: string | undefined;
}

/**
 * Reads a report that `check --format json` wrote; the catalogue gives the names of rules. Checks everything against
 * the schema and for contradictions within the report: a truncated or altered one is never accepted. Throws `RunError`
 * `saved-not-json`, `saved-not-report`, `saved-altered`, `saved-too-large`, `saved-rule-unknown`.
 */
export function readReport(file: SourceFile, catalogue: CatalogueIndex): SavedReport {
  const { head, assessments: apart } = layOut(file);
  if (head === undefined) throw new RunError("saved-not-json", { file: file.path });
  if (!isReport(head)) throw notReport(file, isReportOfSchema.errors?.[0]);
  const assessments = new PackedList<Assessment>();
  const count = new AssessmentCount();
  const report = restore(head, assessments, { file, catalogue });
  const answers = new Answers(report.findings, report.overrides, catalogue);
  for (const items of [head.assessments, ...lists(apart, file)]) {
    assessments.add(items.map((item) => JSON.stringify(item)).join("\n"));
    for (const item of items) {
      count.add(item);
      answers.add(item);
    }
  }
  const contradiction = contradictionIn(head, report, count);
  if (contradiction !== undefined) throw new RunError("saved-altered", { file: file.path, pointer: contradiction });
  return {
    report,
    stored: head,
    language: head.language,
    rulePages: head.rulePages,
    folder: head.folder ?? "",
    lacksLines: lackOfLines(head),
    unanswered: answers.contradiction(),
  };
}

function* lists(apart: Iterable<readonly unknown[] | undefined>, file: SourceFile): Generator<Assessment[]> {
  for (const assessment of apart) {
    if (assessment === undefined) throw new RunError("saved-not-json", { file: file.path });
    const answer = { findings: [], assessment, facts: nothingKnown };
    if (!isPolicyOutput(answer)) throw notReport(file, policyOutput.errors?.[0], "/assessments");
    yield answer.assessment;
  }
}

function restore(
  head: JsonReport,
  assessments: Report["assessments"],
  { file, catalogue }: { readonly file: SourceFile; readonly catalogue: CatalogueIndex },
): Report {
  const { tool, policy, asOf, commit, failOn, verdict, summary, overrides, shard, vendors, recordsOf } = head;
  const { excuses = { waiverDays: 0, waivers: [], baseline: [] } } = head;
  if (!isIsoDate(asOf)) throw notReport(file, { keyword: "format" }, "/asOf");
  const restorer = new Restorer(file.path, catalogue);
  return {
    ...{ tool, policy, asOf, failOn, commit, verdict, summary, overrides, excuses, assessments },
    findings: head.findings.map((finding) => restorer.finding(finding)),
    problems: head.problems.map((problem, at) => restorer.problem(problem, at)),
    rules: catalogue.on(asOf).catalogue.rules,
    law: lawOn(catalogue.catalogue.law, asOf),
    change: head.change && restorer.change(head.change),
    ...(head.failOnExcept && { failOnExcept: head.failOnExcept }),
    ...(head.idleSeverities && { idleSeverities: head.idleSeverities }),
    ...(head.proposed && { proposed: head.proposed }),
    ...(recordsOf && { recordsOf: { commit: recordsOf.commit, day: dayOf(recordsOf.day, file) } }),
    ...(shard && { shard }),
    ...(vendors && { vendors }),
  };
}

/** Throws `RunError` `saved-not-report` for a day that the calendar does not have. */
function dayOf(day: string | null, file: SourceFile): IsoDate | null {
  if (day === null || isIsoDate(day)) return day;
  throw notReport(file, { keyword: "format" }, "/recordsOf/day");
}

function notReport(
  { path }: SourceFile,
  error: { readonly instancePath?: string; readonly keyword: string } | undefined,
  pointer = error?.instancePath || "/",
): RunError {
  return new RunError("saved-not-report", { file: path, pointer, keyword: error?.keyword ?? "type" });
}

function isReport(value: unknown): value is JsonReport {
  return isReportOfSchema(value);
}

function isPolicyOutput(value: unknown): value is PolicyOutput {
  return policyOutput(value);
}
