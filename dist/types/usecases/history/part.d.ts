import type { JudgedVendor } from "../../config/judged-scope.ts";
import type { Finding } from "../../model/finding.ts";
import type { IsoDate } from "../../model/iso-date.ts";
import type { Verdict } from "../../model/report.ts";
import { type Section } from "../../model/section.ts";
import type { Severity } from "../../model/severity.ts";
import type { PartFound } from "./items.ts";
import type { DayAnswer, Version } from "./judge-jobs.ts";
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
export declare const notThere: {
    readonly answer: undefined;
    readonly names: undefined;
    readonly isThere: false;
};
interface PartContext extends Partial<Pick<Part, "answer" | "names">>, Pick<Part, "isThere"> {
    /** Last known findings of records that cannot be read. */
    readonly known?: readonly Finding[];
    readonly failOn: Severity;
}
export declare function partOf(found: PartFound, { known, failOn, ...state }: PartContext): Part;
export declare function isVendor(section: Section): boolean;
/** Returns the answer on a day: the latest one up to then. */
export declare function answerOn(version: Version, day: IsoDate): DayAnswer | undefined;
export declare function answeredDay({ answers }: Version, day: IsoDate): IsoDate | undefined;
/** Returns the vendors' verdicts, in order of their ids. */
export declare function verdictsOf(parts: ReadonlyMap<Section, Part>): {
    vendor: string;
    verdict: Verdict;
}[];
export {};
