import type { RawProblem } from "../model/problem.ts";
import type { SourceFile } from "../model/tree.ts";
import { type RecordDocument } from "../records/document.ts";
import type { CatalogueIndex } from "../rules/catalogue.ts";
import type { Config } from "../schemas/generated/types.ts";
/** A valid configuration and the document it was read from. */
export interface ConfigFile {
    readonly config: Config;
    readonly source: RecordDocument;
}
/** Names that a configuration may use. */
export interface Names {
    readonly catalogue: CatalogueIndex;
    readonly isTimeZone: (name: string) => boolean;
}
/**
 * Reads a configuration: exactly one YAML document, valid in every part. All problems at once, in the order of the
 * file.
 */
export declare function readConfig(file: SourceFile, names: Names): ConfigFile | {
    readonly problems: readonly RawProblem[];
};
