import { type RunConfig } from "../../config/disposition.ts";
import type { JudgedVendor } from "../../config/judged-scope.ts";
import type { Finding } from "../../model/finding.ts";
import { type IsoDate } from "../../model/iso-date.ts";
import type { Verdict } from "../../model/report.ts";
import { type Section } from "../../model/section.ts";
import type { CatalogueIndex } from "../../rules/catalogue.ts";
import type { Moment } from "./dated-commits.ts";
import { type DetailsOf } from "./details.ts";
import type { Arrivals } from "./dossiers.ts";
import { type PartFound } from "./items.ts";
import type { DayAnswer } from "./judge-jobs.ts";
import type { Rename } from "./renames.ts";
import type { Changes } from "./report.ts";
import type { Surveyed } from "./survey.ts";
/** Input of a replay: the commits, their surveyed and judged states, and the parts to include. */
export interface Replayed {
    readonly moments: readonly Moment[];
    readonly surveyed: readonly Surveyed[];
    readonly arrivals: ReadonlyMap<number, Arrivals>;
    readonly renames: readonly Rename[];
    /** Vendors that were removed and are there again under another id. */
    readonly returns: readonly Rename[];
    readonly catalogue: CatalogueIndex;
    readonly vendors: readonly string[] | undefined;
    readonly until: IsoDate;
    readonly detailsOf: DetailsOf;
}
/** A part of the inventory: a vendor, the guidelines, or what belongs to neither. */
export interface Part extends PartFound {
    /** The policy's answer; undefined if it could not be judged. */
    readonly answer: DayAnswer | undefined;
    /** Names in its records; undefined if they could not be read. */
    readonly names: JudgedVendor | undefined;
    /** Findings of the day itself: none if it cannot be judged. The other findings are the last known ones. */
    readonly current: readonly Finding[];
    readonly verdict: Verdict;
    /** Whether the inventory has it. A waiver may name a vendor that it has not. */
    readonly isThere: boolean;
}
/** A step of the replay: a commit, by its index, or a day on which something changed without one. */
export interface Step {
    readonly index: number;
    readonly kind: "commit" | "day";
    readonly day: IsoDate;
    readonly changes: Changes;
    /** Current parts by section; the last known ones if it could not be judged. */
    readonly parts: ReadonlyMap<Section, Part>;
    /** Run configuration that judged; undefined if nothing could be judged. */
    readonly runConfig: RunConfig | undefined;
}
/** Replays a history: every commit in order, and between them every day on which a part changes. */
export declare function replay(replayed: Replayed): Generator<Step>;
/** Whether a step has anything to report. */
export declare function isReportable({ before, after, vendors, introduced, resolved, changed, contracts, renamed, renamedItems, events, }: Changes): boolean;
/** Returns the vendors' verdicts, in order of their ids. */
export declare function verdictsOf(parts: ReadonlyMap<Section, Part>): {
    vendor: string;
    verdict: Verdict;
}[];
