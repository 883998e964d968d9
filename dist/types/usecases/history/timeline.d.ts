import { type RunConfig } from "../../config/disposition.ts";
import { type IsoDate } from "../../model/iso-date.ts";
import { type Section } from "../../model/section.ts";
import type { CatalogueIndex } from "../../rules/catalogue.ts";
import type { Moment } from "./dated-commits.ts";
import type { DetailsOf } from "./details.ts";
import type { Arrivals } from "./dossiers.ts";
import { type Part } from "./part.ts";
import type { Rename } from "./renames.ts";
import type { Changes } from "./report.ts";
import type { Surveyed } from "./survey.ts";
/** Input of a replay: the commits, their surveyed and judged states, and the parts to include. */
export interface Replayed {
    readonly moments: readonly Moment[];
    readonly surveyed: readonly Surveyed[];
    readonly arrivals: ReadonlyMap<number, Arrivals>;
    readonly renames: readonly Rename[];
    readonly catalogue: CatalogueIndex;
    readonly vendors: readonly string[] | undefined;
    readonly until: IsoDate;
    readonly detailsOf: DetailsOf;
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
