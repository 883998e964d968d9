import type { Names } from "../../config/read.ts";
import { type ReadRunConfig, readRunConfig } from "../../config/run-config.ts";
import { compareText } from "../../model/order.ts";
import type { DayOf, Past } from "../../model/past.ts";
import type { RuleIndex } from "../../model/rule-index.ts";
import { RunError } from "../../model/run-error.ts";
import { compareSections } from "../../model/section.ts";
import { defaultTimeZone } from "../../model/settings.ts";
import { version } from "../../model/version.ts";
import { unknownVendor } from "../../records/unknown-vendor.ts";
import { countFound } from "../../report/build.ts";
import type { CatalogueIndex } from "../../rules/catalogue.ts";
import type { Policy } from "../../rules/evaluate.ts";
import { backdatedDays } from "./backdated-days.ts";
import { type FactSources, readFacts } from "./commit-facts.ts";
import { leftOutOf, type Moment, momentsOf, type Range, type RangeOptions, rangeOf } from "./dated-commits.ts";
import { type DetailsOf, detailsOf, withoutDetails } from "./details.ts";
import { type Arrivals, judgeVersions } from "./dossiers.ts";
import { findingItem, problemItem } from "./items.ts";
import type { Assessed, JudgeJobs } from "./judge-jobs.ts";
import { verdictsOf } from "./part.ts";
import { pastWaivers } from "./past-waivers.ts";
import { type RelationsOf, relationsIn } from "./relations.ts";
import { type Rename, renamesOf, withFormerNames } from "./renames.ts";
import type {
  AboutHistory,
  Changes,
  DetailedHistory,
  EndState,
  HistoryEntry,
  HistoryReport,
  Status,
} from "./report.ts";
import { type PlayedSide, playSides } from "./side-lines.ts";
import { sideReports } from "./side-reports.ts";
import { isOfOneCommit, openSurvey, type PolicyMode, type Surveyed } from "./survey.ts";
import { isReportable, replay, type Step } from "./timeline.ts";
import { vendorsNow } from "./vendor-presence.ts";

/** Options of a history. */
export interface HistoryOptions extends RangeOptions {
  /** Last commit of the history, in full. */
  readonly head: string;
  readonly mode: PolicyMode;
  readonly vendors?: readonly string[] | undefined;
  readonly names: Names;
  /** Judges the states of folders; in this thread by default. */
  readonly judgeJobs?: JudgeJobs | undefined;
  /** Returns the calendar of a time zone. */
  readonly calendar: (timeZone: string) => DayOf;
}

/** Options for replaying. */
export interface PlayOptions extends HistoryOptions {
  /** The rule whose assessments the steps keep; without one, they tell how findings ended. */
  readonly rule?: string | undefined;
  /** Whether the days that records state are kept. */
  readonly isDated: boolean;
}

/** A judged history, and its context. */
export interface PlayedHistory {
  readonly about: AboutHistory;
  readonly runConfig: ReadRunConfig;
  readonly range: Range;
  /** Commits left out although they claim a day in the range: they come after one that claims a later day. */
  readonly leftOut: number;
  readonly dayOf: DayOf;
  /** The base, if there is one, and the reported commits. */
  readonly moments: readonly Moment[];
  readonly surveyed: readonly Surveyed[];
  /** States of folders by the index of the commit that brought them. */
  readonly arrivals: ReadonlyMap<number, Arrivals>;
  /** Vendors that got another id among these. */
  readonly renames: readonly Rename[];
  /** Rules that give findings their sentences. */
  readonly catalogue: CatalogueIndex;
  readonly steps: () => Generator<Step>;
  /** What messages say of other commits. */
  readonly relationsOf: RelationsOf;
  /** Lines of the commits that are not on that of the first parents. */
  readonly sides: readonly PlayedSide[];
}

/**
 * Reports the commits and days that changed a verdict. Deterministic for the same commits and options. Throws
 * `RunError`.
 */
export async function historyOf(past: Past, policy: Policy, options: HistoryOptions): Promise<HistoryReport> {
  const played = await playHistory(past, policy, { ...options, isDated: false });
  return await reportOf(played, past, options, isReportable);
}

/**
 * Also reports how findings ended, the commits that changed only the configuration, and the waivers. Throws `RunError`.
 */
export async function detailedHistory(past: Past, policy: Policy, options: HistoryOptions): Promise<DetailedHistory> {
  const played = await playHistory(past, policy, { ...options, isDated: true });
  const isWorthReporting = (changes: Changes) => isReportable(changes) || changes.configuration.length > 0;
  const report = await reportOf(played, past, options, isWorthReporting);
  const vendors = vendorsNow(played.surveyed);
  const backdated = backdatedDays({ ...played, vendors });
  return { ...report, leftOut: played.leftOut, waivers: pastWaivers(played.moments, played.surveyed), backdated };
}

async function reportOf(
  played: PlayedHistory,
  past: Past,
  options: HistoryOptions,
  isWorthReporting: (changes: Changes) => boolean,
): Promise<HistoryReport> {
  const { about, range, moments, catalogue, dayOf, relationsOf } = played;
  const reported: Step[] = [];
  let start: Status = { standing: "no-inventory", reason: null };
  let last: Step | undefined;
  for (const step of played.steps()) {
    last = step;
    if (range.base && step.index === 0 && step.kind === "commit") start = step.changes.after;
    else if (isWorthReporting(step.changes)) reported.push({ ...step, parts: new Map() });
  }
  return {
    ...about,
    since: range.base ? { commit: range.base.commit.id, day: range.base.day } : null,
    vendors: options.vendors ? [...new Set(options.vendors)].sort(compareText) : null,
    start,
    entries: await entriesOf(reported, moments, { past, dayOf, relationsOf }),
    sides: await sideReports(played.sides, isReportable, { past, dayOf, relationsOf }),
    end: endOf(last, catalogue),
  };
}

/** Reads and judges a history. Throws `RunError`, also if none of its commits has an inventory. */
export async function playHistory(past: Past, policy: Policy, options: PlayOptions): Promise<PlayedHistory> {
  const { mode, names, rule, isDated, judgeJobs } = options;
  const line = await past.line(options.head);
  const zone = await timeZoneOf(past, options);
  const dayOf = options.calendar(zone);
  const all = momentsOf(line, dayOf);
  const range = rangeOf(all, options);
  const { base, until } = range;
  const moments = base ? [base, ...range.moments] : range.moments;
  const newest = moments.at(-1)?.commit.id ?? options.head;
  const runConfig = await readRunConfig(await past.tree(newest), names);
  const surveyOf = openSurvey(past, { names, newest: mode === "now" ? runConfig : undefined });
  const surveyed = await surveyOf(moments);
  if (surveyed.every(({ kind }) => kind === "nothing")) {
    throw new RunError("nothing-found", { folder: runConfig.inventory });
  }
  refuseUnknown(options.vendors, surveyed, runConfig.inventory);
  const renames = await renamesOf(moments, surveyed, past);
  const vendors = options.vendors && withFormerNames(options.vendors, renames);
  const { catalogue } = policy;
  const assessed: Assessed = rule === undefined ? "none" : { rule };
  const judge = { past, policy, vendors, assessed, isDated, until, judgeJobs };
  const judged = await judgeVersions(moments, surveyed, judge);
  const { arrivals } = judged;
  const replayed = { moments, surveyed, arrivals, renames, catalogue, vendors, until };
  const playWith = (detailsOf: DetailsOf) => replay({ ...replayed, detailsOf });
  const isTold = rule === undefined;
  const details = isTold ? await detailsOf({ ...judge, moments, judged, replay: playWith }) : withoutDetails;
  const reached = all.slice(0, all.findIndex(({ commit }) => commit.id === newest) + 1).map(({ commit }) => commit);
  const lines = await past.beside(reached);
  const others = lines.flatMap((line) => line.commits);
  const known = new Map([...reached, ...others].map((commit) => [commit.id, commit]));
  const commitOf = (id: string) => known.get(id);
  const judging = {
    ...{ past, policy, vendors: options.vendors, assessed, isDated: false, judgeJobs, renames, isTold },
    states: judged.states.values(),
  };
  const sides = await playSides({ ...judging, lines, moments: range.moments, commitOf, dayOf, surveyOf, catalogue });
  return {
    about: {
      tool: { name: "clausegate", version },
      policy: policy.identity,
      mode,
      configuredBy: mode === "now" ? newest : null,
      timeZone: zone,
      head: newest,
      until,
      commits: range.moments.length,
    },
    ...{
      runConfig,
      range,
      dayOf,
      moments,
      surveyed,
      arrivals,
      renames,
      catalogue,
      leftOut: leftOutOf(all, until),
      relationsOf: relationsIn({
        ...{ line: reached, others },
        lines: [{ moments, surveyed }, ...sides.map(({ whole }) => whole)],
      }),
      sides,
    },
    steps: () => playWith(details),
  };
}

/** Returns the time zone of all days: that of the last commit's configuration, if it can be read. */
async function timeZoneOf(past: Past, { head, names }: HistoryOptions): Promise<string> {
  try {
    return (await readRunConfig(await past.tree(head), names)).config.values.timezone;
  } catch (error) {
    if (isOfOneCommit(error)) return defaultTimeZone;
    throw error;
  }
}

/** Throws `RunError` `vendor-unknown` or `vendor-guidelines` for a vendor that no commit of the range has. */
function refuseUnknown(vendors: readonly string[] | undefined, surveyed: readonly Surveyed[], inventory: string): void {
  if (!vendors) return;
  const known = new Set(
    surveyed.flatMap((state) => (state.kind === "judged" ? [...state.listing.folders.keys()] : [])),
  );
  const missing = vendors.find((vendor) => !known.has(vendor) || vendor.startsWith("_"));
  if (missing === undefined) return;
  // Never suggest a vendor that no longer exists.
  throw unknownVendor(missing, vendorsNow(surveyed), inventory);
}

async function entriesOf(
  reported: readonly Step[],
  moments: readonly Moment[],
  sources: FactSources,
): Promise<HistoryEntry[]> {
  const told = reported.flatMap(({ kind, index }) => (kind === "commit" ? (moments[index] ?? []) : []));
  const factsOf = await readFacts(told, sources);
  return reported.flatMap(({ kind, index, day, changes }): HistoryEntry[] => {
    const moment = moments[index];
    if (kind === "day" || !moment) return [{ kind: "day", day, ...changes }];
    return [{ kind: "commit", day, commit: factsOf(moment), ...changes }];
  });
}

function endOf(last: Step | undefined, rules: RuleIndex): EndState {
  const status = last?.changes.after ?? { standing: "no-inventory", reason: null };
  const isJudged = status.standing === "pass" || status.standing === "fail";
  const sections = isJudged ? [...(last?.parts ?? [])].sort(([a], [b]) => compareSections(a, b)) : [];
  const parts = sections.map(([, part]) => part);
  const findings = parts.flatMap((part) => part.current);
  const problems = parts.flatMap((part) => part.problems);
  return {
    status,
    vendors: isJudged ? verdictsOf(last?.parts ?? new Map()) : [],
    ...countFound({ findings, problems }),
    items: parts.flatMap((part) => [
      ...part.current.map((finding) => findingItem(finding, rules)),
      ...part.problems.map(problemItem),
    ]),
  };
}
