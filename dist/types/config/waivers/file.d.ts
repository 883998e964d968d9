import type { Path } from "../../model/location.ts";
import type { RawProblem } from "../../model/problem.ts";
import type { SourceFile } from "../../model/tree.ts";
import type { Sourced } from "../../records/records.ts";
import type { Waiver } from "../../schemas/generated/types.ts";
/** Path of the waivers' file, from the root. */
export declare const waiversPath = "waivers.yaml";
/** A well-formed waiver and its place in the file. */
export interface SourcedWaiver extends Sourced<Waiver> {
    readonly path: Path;
}
/**
 * Reads the waivers, in order, and all problems at once. A waiver with a problem does not count; none counts when the
 * file itself is malformed.
 */
export declare function readWaivers(file: SourceFile): {
    waivers: SourcedWaiver[];
    problems: RawProblem[];
};
/** A waiver's identity as a key. */
export declare function nameOf({ record }: SourcedWaiver): string;
/** The identity of a waiver: its subject and the day of its approval. */
export declare function identityOf(waiver: Waiver): (string | null)[];
