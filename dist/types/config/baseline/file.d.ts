import type { Finding, RuleFinding } from "../../model/finding.ts";
import type { Path } from "../../model/location.ts";
import type { RawProblem } from "../../model/problem.ts";
import type { SourceFile } from "../../model/tree.ts";
import type { Sourced } from "../../records/records.ts";
import type { BaselineEntry } from "../../schemas/generated/types.ts";
/** Path of the baseline, from the root. */
export declare const baselinePath = ".clausegate/baseline.json";
/** An entry of the baseline and its place in the file. */
export interface SourcedEntry extends Sourced<BaselineEntry> {
    readonly path: Path;
}
/**
 * Returns the text of a baseline that accepts findings: open ones, and those the previous baseline accepted. What no
 * baseline accepts is left out, and what is waived. One entry on a line, in a fixed order, for readable diffs.
 */
export declare function toBaseline(findings: readonly Finding[], rules?: string): string;
/**
 * Whether a baseline may accept a finding: not one of the run configuration's own rules, nor one that only warns of a
 * day to come, which would then be silent when the day is there.
 */
export declare function isAcceptable({ basis, kind }: Finding): boolean;
/**
 * Returns the text of a baseline. `rules` is the version of the rules it accepts findings of. The same entries in any
 * order give the same bytes.
 */
export declare function writeBaseline(entries: readonly BaselineEntry[], rules?: string): string;
/** Returns the entry that accepts a finding. */
export declare function toEntry(finding: Finding): BaselineEntry;
/** The missing things a finding lists, in a fixed order. */
export declare function listsOf({ args }: RuleFinding): Record<string, string[]>;
/** A baseline as read: its entries, and the version of the rules it accepts findings of. */
export interface ReadBaseline {
    readonly entries: SourcedEntry[];
    readonly rules: string;
    readonly problems: RawProblem[];
}
/** Reads a baseline, and all problems at once. With any problem no entry counts. */
export declare function readBaseline(file: SourceFile): ReadBaseline;
