import type { SourcedEntry } from "../../config/baseline/file.ts";
import type { RunConfig } from "../../config/disposition.ts";
import type { EffectiveConfig } from "../../config/effective.ts";
import type { Names } from "../../config/read.ts";
import { type ReadRunConfig } from "../../config/run-config.ts";
import type { SourcedWaiver } from "../../config/waivers/file.ts";
import type { Past, PastListing } from "../../model/past.ts";
import { type Problem } from "../../model/problem.ts";
import { RunError } from "../../model/run-error.ts";
import type { Moment } from "./dated-commits.ts";
/** Configurations that may judge old commits: the newest commit's (`now`), or each commit's own (`then`). */
export declare const policyModes: readonly ["now", "then"];
export type PolicyMode = (typeof policyModes)[number];
/** Run configuration of a commit, its excuses grouped by vendor; those of the guidelines under "". */
export interface PastRunConfig {
    readonly runConfig: RunConfig;
    /** The commit's own configuration, whichever one judges it. */
    readonly config: EffectiveConfig;
    readonly waivers: ReadonlyMap<string, readonly SourcedWaiver[]>;
    readonly baseline: ReadonlyMap<string, readonly SourcedEntry[]>;
}
/** State of a commit, as far as it is known without reading records. */
export type Surveyed = State & {
    readonly content: PastContent;
};
/** Content of a commit, whether or not it can be judged. */
export interface PastContent {
    /** Equal for two commits with the same files of the run configuration. */
    readonly runConfig: string;
    /** Undefined if it cannot be read. */
    readonly listing: PastListing | undefined;
}
type State = {
    readonly kind: "judged";
    readonly runConfig: PastRunConfig;
    readonly listing: PastListing;
    /** Problems of the run configuration's files, and files misplaced next to the folders. */
    readonly problems: readonly Problem[];
} | {
    readonly kind: "failed";
    readonly error: RunError;
} | {
    readonly kind: "nothing";
};
/** Whether an error means that one commit cannot be judged, without effect on others. */
export declare function isOfOneCommit(error: unknown): error is RunError;
/** Surveys commits in order. */
export type Survey = (moments: readonly Moment[]) => Promise<Surveyed[]>;
/**
 * Opens a survey of commits, one line after another. `newest` is the run configuration of the newest one, which judges
 * them all in mode `now`.
 */
export declare function openSurvey(past: Past, { names, newest }: {
    readonly names: Names;
    readonly newest: ReadRunConfig | undefined;
}): Survey;
export {};
