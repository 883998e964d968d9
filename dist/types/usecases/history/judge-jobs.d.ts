import { type JudgedVendor } from "../../config/judged-scope.ts";
import type { RuleFinding } from "../../model/finding.ts";
import { type IsoDate } from "../../model/iso-date.ts";
import type { Past } from "../../model/past.ts";
import { type Problem } from "../../model/problem.ts";
import { RunError } from "../../model/run-error.ts";
import type { Policy } from "../../rules/evaluate.ts";
import type { ContractFact } from "../../schemas/generated/types.ts";
import { type Outline } from "../change/renamed-vendors.ts";
import type { Answered } from "./ending.ts";
import { type EvidencePlace, type RecordedEvidence } from "./evidence-places.ts";
import type { Job, Stretch } from "./jobs.ts";
import { type StatedDay } from "./stated-days.ts";
/** The policy's answer about a dossier on a day, before any run configuration applies. */
export interface DayAnswer {
    readonly findings: readonly RuleFinding[];
    /** Of the requested rules. */
    readonly assessments: readonly Answered[];
    /** How the contracts stand. */
    readonly contracts: readonly ContractFact[];
    /** Ids of the services whose work goes on. */
    readonly active: readonly string[];
    /** Evidence that findings are about. */
    readonly places: ReadonlyMap<string, EvidencePlace>;
}
/** A dossier in one state: its records, the guidelines, the settings and its documents. Plain data. */
export interface Version {
    readonly problems: readonly Problem[];
    readonly names: Required<JudgedVendor>;
    /** Names of its services and contracts, and what identifies them under other ids. */
    readonly outline: Outline;
    /** Undefined unless all assessments are requested. */
    readonly recorded: RecordedEvidence | undefined;
    /** Days on which its records say that something was done; none unless they are requested. */
    readonly stated: readonly StatedDay[];
    /** Documents that its records name outside of its folder. */
    readonly elsewhere: readonly string[];
    /** Only days on which the answer may differ from the day before, and those on which the state began. */
    readonly answers: ReadonlyMap<IsoDate, DayAnswer>;
    /** Reason it could not be judged. */
    readonly failure: Pick<RunError, "code" | "args"> | null;
}
/** A judged state, and when it was in force. */
export interface JudgedState {
    readonly job: Job;
    readonly stretches: readonly Stretch[];
    readonly version: Version;
}
/** A commit of the history, and the day it counts from. */
export interface Mark {
    readonly commit: string;
    readonly day: IsoDate;
}
/** Rules whose assessments are kept. */
export type Assessed = "all" | "none" | {
    readonly rule: string;
};
/** Input for judging jobs. The jobs' stretches are indices into `marks`. */
export interface JudgeJob {
    readonly past: Pick<Past, "around" | "placesKey">;
    readonly policy: Policy;
    readonly assessed: Assessed;
    /** Whether the days that records state are kept. */
    readonly isDated: boolean;
    readonly until: IsoDate;
    readonly marks: readonly Mark[];
}
/** Judges jobs, several at a time, and yields the results in order. Throws `RunError`. */
export type JudgeJobs = (jobs: readonly Job[], judge: JudgeJob) => AsyncIterable<readonly JudgedState[]>;
/** Yields the jobs in lots that are judged together. */
export declare function lotsOf(jobs: readonly Job[]): Generator<readonly Job[]>;
/** Judges in this thread. */
export declare const judgeJobsHere: JudgeJobs;
/** Judges lots of jobs, and caches what they have in common. */
export declare function openJobs(judge: JudgeJob): (lot: readonly Job[]) => Promise<JudgedState[]>;
