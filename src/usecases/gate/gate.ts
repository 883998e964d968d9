import type { RunConfig } from "../../config/disposition.ts";
import { answer } from "../../judgement/judge-dossier.ts";
import { type Judge, prepareGuidelines, prepareVendor } from "../../judgement/prepare.ts";
import { type IsoDate, isIsoDate } from "../../model/iso-date.ts";
import { type Problem, toProblem } from "../../model/problem.ts";
import type { RecordsOf } from "../../model/report.ts";
import { RunError } from "../../model/run-error.ts";
import { inventorySection } from "../../model/section.ts";
import { guidelinesFolder, type InventoryTree, isVendorFolder } from "../../model/tree.ts";
import { version } from "../../model/version.ts";
import { cut } from "../../records/schema-problems.ts";
import { suggest } from "../../records/suggest.ts";
import { noVendors } from "../../records/unknown-vendor.ts";
import type { Policy } from "../../rules/evaluate.ts";
import { lawOn } from "../../texts/law.ts";
import { answerFor, type DayAnswer, type DayReports, runConfigAbout } from "./answer.ts";
import type { OnboardingDecision, Reason } from "./decision.ts";
import { detailsOf, noDetails } from "./details.ts";
import { type Folders, lookAhead, maxDaysAhead } from "./look-ahead.ts";
import { errorReason, ownReason, problemsReason } from "./reasons.ts";
import { lasting } from "./refusals.ts";

export interface DecideOptions {
  /** Id of the vendor; anything else matches no vendor. */
  readonly vendor: string;
  /** Id of one of its services; by default, and for null, the whole vendor. */
  readonly service?: string | null | undefined;
  /** The as-of date. */
  readonly asOf: IsoDate;
  /** The records that are judged, if they are not known to be those of that day: the decision then says so. */
  readonly recordsOf?: RecordsOf | undefined;
  readonly runConfig: RunConfig;
  /** Days searched ahead for another answer; 731 by default, which is also the maximum. */
  readonly daysAhead?: number | undefined;
  /** Whether a requirement met only by what a record claims denies the vendor. Default: no. */
  readonly demandsEvidence?: boolean;
}

/**
 * Decides whether a vendor may start. Reads the vendor's folder and the guidelines, and nothing of other vendors. Never
 * throws `RunError`: if judging fails, the answer is `cannot-tell`.
 */
export async function decide(tree: InventoryTree, policy: Policy, options: DecideOptions): Promise<OnboardingDecision> {
  const { runConfig, asOf, recordsOf, vendor, service = null } = options;
  const own = { ...aboutTool(policy), vendor, service, commit: tree.commit, failOn: runConfig.failOn };
  const known = { ...own, ...(recordsOf && { recordsOf }) };
  return decisionAbout({ ...known, ...aboutDay(policy, isIsoDate(asOf) ? asOf : null) }, async (about) => {
    if (!isIsoDate(asOf)) throw new RunError("date-invalid", { value: String(asOf), option: "--as-of" });
    return { ...about, ...(await judgeVendor(tree, policy, options)) };
  });
}

/** Facts of a decision known before judging. */
export type About = Pick<
  OnboardingDecision,
  "tool" | "policy" | "vendor" | "service" | "asOf" | "law" | "failOn" | "commit" | "recordsOf"
>;

export function aboutTool({ identity }: Policy): Pick<About, "tool" | "policy"> {
  return { tool: { name: "clausegate", version }, policy: identity };
}

/** Returns the day of a decision and the law of that day; null and none if the day is not known. */
export function aboutDay({ catalogue }: Policy, asOf: IsoDate | null): Pick<About, "asOf" | "law"> {
  return { asOf, law: asOf === null ? [] : lawOn(catalogue.catalogue.law, asOf) };
}

/** Returns the decision that `work` makes; `cannot-tell` if it throws a `RunError`. */
export async function decisionAbout(
  about: About,
  work: (about: About) => Promise<OnboardingDecision>,
): Promise<OnboardingDecision> {
  try {
    return await work(about);
  } catch (error) {
    if (!(error instanceof RunError)) throw error;
    const { problems } = error;
    return { ...about, ...noDetails, ...noLater, ...verdict("cannot-tell", [errorReason(error)]), problems };
  }
}

type Judged = Omit<OnboardingDecision, keyof About>;

/** Used if the answer does not depend on the day. */
const noLater = { change: null, searchedUntil: null } as const;

function verdict(
  decision: OnboardingDecision["decision"],
  reasons: readonly Reason[],
): Pick<Judged, "decision" | "allow" | "reasons"> {
  return { decision, allow: decision === "allow", reasons };
}

async function judgeVendor(tree: InventoryTree, policy: Policy, options: DecideOptions): Promise<Judged> {
  const { asOf, vendor, service = null, demandsEvidence = false } = options;
  const { settings, inventory } = options.runConfig;
  const place = await find(tree, vendor, inventory);
  const runConfig = runConfigAbout(options.runConfig, vendor);
  const problems = [...runConfig.problems, ...place.problems];
  if (!place.isThere) {
    if (problems.length > 0) return unanswered(problems);
    return { ...noDetails, ...noLater, ...verdict("deny", [unknownVendor(vendor, inventory, place.vendors)]) };
  }
  const judge = { tree, policy, asOf, settings, inventory };
  const guidelines = place.hasGuidelines ? await prepareGuidelines(judge) : undefined;
  const folders = { guidelines, vendor: await prepareVendor(vendor, guidelines?.records.guidelines ?? [], judge) };
  const question = { vendor, service, runConfig, catalogue: policy.catalogue.on(asOf), demandsEvidence, problems };
  const today = answerFor(judgeDay(folders, judge), question, asOf);
  const days = options.daysAhead ?? maxDaysAhead;
  return {
    ...detailsOf(today, question),
    ...verdict(today.answer, today.reasons),
    ...(canChange(today) ? lookAhead({ folders, judge, question, today, days }) : noLater),
  };
}

/** Whether another day may bring another answer. */
function canChange({ answer: given, reasons }: DayAnswer): boolean {
  return given !== "cannot-tell" && !reasons.some(({ code }) => lasting.has(code));
}

function unanswered(problems: readonly Problem[]): Judged {
  return { ...noDetails, ...noLater, ...verdict("cannot-tell", [problemsReason(problems)]), problems };
}

function judgeDay({ guidelines, vendor }: Folders, judge: Judge): DayReports {
  const reports = answer(guidelines ? [guidelines, vendor] : [vendor], judge);
  const own = reports.at(-1);
  if (!own) throw new Error("a folder was judged without a report");
  return { vendor: own, guidelines: guidelines && reports[0] };
}

/** Folders of a vendor and the guidelines. */
interface Place {
  readonly isThere: boolean;
  readonly hasGuidelines: boolean;
  readonly vendors: readonly string[];
  /**
   * Problems with the folders of this vendor and of the guidelines; other misplaced files do not concern this vendor.
   */
  readonly problems: readonly Problem[];
}

/** Throws `RunError` `nothing-found` if there is no vendor at all, `input-unreadable`. */
async function find(tree: InventoryTree, vendor: string, inventory: string): Promise<Place> {
  const { folders, problems } = await tree.list(inventory, "names");
  const places = [`${inventory}/${guidelinesFolder}`, ...(isVendorFolder(vendor) ? [`${inventory}/${vendor}`] : [])];
  const own = problems.filter(({ file }) => places.includes(file));
  const vendors = folders.filter((folder) => folder !== guidelinesFolder);
  if (vendors.length + own.length === 0) throw noVendors(inventory, isVendorFolder(vendor) ? [] : [vendor]);
  return {
    isThere: vendors.includes(vendor),
    hasGuidelines: vendors.length < folders.length,
    vendors,
    problems: own.map((problem) => toProblem(problem, null, inventorySection)),
  };
}

function unknownVendor(vendor: string, inventory: string, vendors: readonly string[]): Reason {
  const suggestion = suggest(vendor, vendors);
  return ownReason("vendor-unknown", { vendor: cut(vendor), inventory, ...(suggestion && { suggestion }) });
}
