import { compareText } from "../../model/order.ts";
import type { Report, Summary } from "../../model/report.ts";
import { guidelinesSection, inventorySection, sectionOf } from "../../model/section.ts";
import { isOwn, type ShardChoice } from "../../model/shard.ts";
import type { Assessment, JsonReport, ReportFinding, ReportProblem } from "../../schemas/generated/types.ts";
import { countFound, verdictOf } from "../build.ts";

/** Counts assessments, and remembers their order and the first contradiction to the counts. */
export class AssessmentCount {
  readonly requirements = { pass: 0, fail: 0, notApplicable: 0 };
  readonly vendors = new Set<string | null>();
  readonly contracts = new Set<string>();
  /** Whether each vendor's assessments are adjacent: the guidelines' first, then vendors in code-unit order. */
  isInOrder = true;
  private readonly services = new Set<string>();
  private last = "";

  add({ subject, status }: Assessment): void {
    const { vendor = null, service, contract } = subject;
    this.requirements[status === "not-applicable" ? "notApplicable" : status] += 1;
    this.vendors.add(vendor);
    if (service !== undefined) this.services.add(JSON.stringify([vendor, service]));
    if (contract !== undefined) this.contracts.add(JSON.stringify([vendor, contract]));
    if (compareText(vendor ?? "", this.last) < 0) this.isInOrder = false;
    this.last = vendor ?? "";
  }

  get active(): number {
    return this.services.size;
  }
}

/** JSON pointer to a statement of a report that its own parts contradict; undefined where there is none. */
export function contradictionIn(saved: JsonReport, report: Report, count: AssessmentCount): string | undefined {
  return (
    lies(saved.summary, report, count) ??
    (verdictOf(report, report.failOn) === report.verdict ? undefined : "/verdict") ??
    (count.isInOrder ? undefined : "/assessments") ??
    first(saved.findings, "/findings", (finding) => changed(finding) || !hasOwnSection(finding)) ??
    first(saved.problems, "/problems", (problem) => changed(problem) || !hasOwnSectionOf(problem)) ??
    contradictionOfChange(saved) ??
    (saved.shard && contradictionOfPart(saved, saved.shard, count)) ??
    (saved.vendors && contradictionOfChoice(saved, saved.vendors, count))
  );
}

/** JSON pointer to the first item without the lines of its file to show; undefined where all have them. */
export function lackOfLines({ findings, problems }: JsonReport): string | undefined {
  const lacks = ({ frame, detail }: ReportFinding | ReportProblem) => frame === undefined && detail === undefined;
  return first(findings, "/findings", lacks) ?? first(problems, "/problems", lacks);
}

/** Checks a part: it has only its own share, all of it complete, and is no report of a change. */
function contradictionOfPart(saved: JsonReport, shard: ShardChoice, count: AssessmentCount): string | undefined {
  const isForeign = ({ vendor, detail }: ReportFinding | ReportProblem) => !detail || !isOwn(vendor, shard);
  if (shard.index > shard.count) return "/shard/index";
  if (saved.change !== null) return "/change";
  return (
    first(saved.findings, "/findings", isForeign) ??
    first(saved.problems, "/problems", isForeign) ??
    ([...count.vendors].every((vendor) => isOwn(vendor, shard)) ? undefined : "/assessments")
  );
}

/** Checks a run for chosen vendors: it names no other vendor, and is no part. */
function contradictionOfChoice(
  { shard, findings, problems }: JsonReport,
  vendors: readonly string[],
  count: AssessmentCount,
): string | undefined {
  const asked = new Set<string | null>([null, ...vendors]);
  const isForeign = ({ vendor }: ReportFinding | ReportProblem) => !asked.has(vendor);
  if (shard || vendors.some((vendor, at) => compareText(vendors[at - 1] ?? "", vendor) >= 0)) return "/vendors";
  return (
    first(findings, "/findings", isForeign) ??
    first(problems, "/problems", isForeign) ??
    ([...count.vendors].every((vendor) => asked.has(vendor)) ? undefined : "/assessments")
  );
}

function lies(said: Summary, report: Report, count: AssessmentCount): string | undefined {
  const found = countFound(report);
  const counts = Object.entries({ ...found, requirements: count.requirements, services: count.active });
  const wrong = counts.find(([name, value]) => !isSame(Reflect.get(said, name), value));
  if (wrong) return `/summary/${wrong[0]}`;
  const broken = new Set(report.problems.flatMap(({ vendor }) => vendor ?? []));
  if (said.notJudged !== broken.size) return "/summary/notJudged";
  const named = new Set([...broken, ...[...count.vendors].flatMap((vendor) => vendor ?? [])]);
  if (said.vendors < named.size) return "/summary/vendors";
  return said.contracts < count.contracts.size ? "/summary/contracts" : undefined;
}

/**
 * Checks the marks of a change: without a base no finding has one; with a base every finding has one, and the counts
 * match.
 */
function contradictionOfChange({ change, commit, findings, problems }: JsonReport): string | undefined {
  const isWrong = (one: ReportFinding | ReportProblem) => (one.change === null) !== (change === null);
  const isWronglyWorse = ({ worse, change: own }: ReportFinding) => worse && own !== "existing";
  const wrong =
    first(findings, "/findings", (finding) => isWrong(finding) || isWronglyWorse(finding)) ??
    first(problems, "/problems", isWrong);
  if (wrong !== undefined || change === null) return wrong;
  const states = ["introduced", "existing", "resolved"] as const;
  const counted = states.find((state) => findings.filter((one) => one.change === state).length !== change[state]);
  if (counted !== undefined) return `/change/${counted}`;
  if (change.judged > change.folders) return "/change/judged";
  return change.head === commit ? undefined : "/change/head";
}

/** Compares values; keys of an object may be in any order. */
function isSame(a: unknown, b: unknown): boolean {
  const text = (value: unknown) =>
    typeof value === "object" && value !== null
      ? JSON.stringify(Object.entries(value).sort(([one], [other]) => compareText(one, other)))
      : JSON.stringify(value);
  return text(a) === text(b);
}

function first<T>(items: readonly T[], pointer: string, isWrong: (item: T) => boolean): string | undefined {
  const at = items.findIndex(isWrong);
  return at < 0 ? undefined : `${pointer}/${at}`;
}

/** Whether the copies of a text in an item differ. */
function changed({ message, remedy, detail }: ReportFinding | ReportProblem): boolean {
  if (!detail) return false;
  return (
    ![detail.message.en, detail.message.ko].includes(message) || ![detail.remedy.en, detail.remedy.ko].includes(remedy)
  );
}

function hasOwnSection({ vendor, guideline, detail }: ReportFinding): boolean {
  return !detail || detail.section === sectionOf(vendor, guideline !== null);
}

function hasOwnSectionOf({ vendor, detail, section = detail?.section }: ReportProblem): boolean {
  if (section === undefined) return true;
  return vendor === null ? [inventorySection, guidelinesSection].includes(section) : section === vendor;
}
