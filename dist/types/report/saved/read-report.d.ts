import type { Language } from "../../model/language.ts";
import type { Report } from "../../model/report.ts";
import type { SourceFile } from "../../model/tree.ts";
import type { CatalogueIndex } from "../../rules/catalogue.ts";
import type { StoredReport } from "./reworded.ts";
/** A report that was stored as JSON. */
export interface SavedReport {
    /** Of a part with its `shard` and complete. */
    readonly report: Report;
    /** As it lies in its file. */
    readonly stored: StoredReport;
    /** The language its texts are stored in. */
    readonly language: Language;
    /** Address its rules' pages were said to be below. */
    readonly rulePages: string | undefined;
    /** Folder of its root below the top of the repository, ending in "/"; "" at the top. */
    readonly folder: string;
    /** Pointer to the first item that lacks the lines of its file, as earlier versions wrote them; undefined where none does. */
    readonly lacksLines: string | undefined;
    /** Pointer to the first answer without its finding, or finding without its answer; undefined where there is none. */
    readonly unanswered: string | undefined;
}
/**
 * Reads a report that `check --format json` wrote; the catalogue gives what a rule is called. Everything is held against the
 * schema, and against what the report says elsewhere of itself: one that was cut off or changed is never taken for a report.
 * Throws `RunError` `saved-not-json`, `saved-not-report`, `saved-altered`, `saved-too-large`, `saved-rule-unknown`.
 */
export declare function readReport(file: SourceFile, catalogue: CatalogueIndex): SavedReport;
