import type { Finding, RuleFinding } from "../../model/finding.ts";
import type { Path } from "../../model/location.ts";
import type { RawProblem } from "../../model/problem.ts";
import type { SourceFile } from "../../model/tree.ts";
import type { Sourced } from "../../records/records.ts";
import type { BaselineEntry } from "../../schemas/generated/types.ts";
/** Where the baseline is kept, from the root. */
export declare const baselinePath = ".clausegate/baseline.json";
/** An entry of the baseline and its place in the file. */
export interface SourcedEntry extends Sourced<BaselineEntry> {
    readonly path: Path;
}
/**
 * The baseline that accepts findings: those that are open, and those the baseline before accepted. Findings of the run configuration's own
 * rules and waived ones are left out. One entry on a line, in one order, so that a change of it reads well.
 */
export declare function toBaseline(findings: readonly Finding[]): string;
/** The text of a baseline. The same entries give the same bytes, in whatever order they come. */
export declare function writeBaseline(entries: readonly BaselineEntry[]): string;
/** What a finding lists as missing, in one order. */
export declare function listsOf({ args }: RuleFinding): Record<string, string[]>;
/** Reads a baseline, and all problems at once. With any problem no entry counts. */
export declare function readBaseline(file: SourceFile): {
    entries: SourcedEntry[];
    problems: RawProblem[];
};
