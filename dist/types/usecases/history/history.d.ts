import type { Names } from "../../config/read.ts";
import { type ReadRunConfig } from "../../config/run-config.ts";
import type { DayOf, Past, PastCommit, SignatureState } from "../../model/past.ts";
import type { CatalogueIndex } from "../../rules/catalogue.ts";
import type { Policy } from "../../rules/evaluate.ts";
import { type Moment, type Range, type RangeOptions } from "./dated-commits.ts";
import { type Arrivals } from "./dossiers.ts";
import type { Assessed, JudgeJobs } from "./judge-jobs.ts";
import { type Rename } from "./renames.ts";
import type { AboutHistory, CommitFacts, DetailedHistory, HistoryReport } from "./report.ts";
import { type PolicyMode, type Surveyed } from "./survey.ts";
import { type Step } from "./timeline.ts";
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
/** Options for replaying, and the rules whose assessments the steps keep: none by default. */
export interface PlayOptions extends HistoryOptions {
    readonly assessed?: Assessed | undefined;
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
}
/**
 * Reports the commits and days that changed a verdict. Deterministic for the same commits and options. Throws
 * `RunError`.
 */
export declare function historyOf(past: Past, policy: Policy, options: HistoryOptions): Promise<HistoryReport>;
/**
 * Also reports how findings ended, the commits that changed only the configuration, and the waivers. Throws `RunError`.
 */
export declare function detailedHistory(past: Past, policy: Policy, options: HistoryOptions): Promise<DetailedHistory>;
/** Reads and judges a history. Throws `RunError`, also if none of its commits has an inventory. */
export declare function playHistory(past: Past, policy: Policy, options: PlayOptions): Promise<PlayedHistory>;
/** Returns the facts about a commit. */
export declare function factsOf({ commit, runsBackwards }: {
    readonly commit: PastCommit;
    readonly runsBackwards: boolean;
}, signatures: ReadonlyMap<string, SignatureState>, dayOf: DayOf): CommitFacts;
