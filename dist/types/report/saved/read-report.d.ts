import type { Language } from "../../model/language.ts";
import type { Report } from "../../model/report.ts";
import type { SourceFile } from "../../model/tree.ts";
import type { CatalogueIndex } from "../../rules/catalogue.ts";
import type { StoredReport } from "./reworded.ts";
/** A report that was stored as JSON. */
export interface SavedReport {
    /** The report; for a part with its `shard`, and complete. */
    readonly report: Report;
    /** The report as stored in its file. */
    readonly stored: StoredReport;
    /** Language of its stored texts. */
    readonly language: Language;
    /** Base URL of its rules' pages. */
    readonly rulePages: string | undefined;
    /** Folder of its root below the top of the repository, ending in "/"; "" at the top. */
    readonly folder: string;
    /**
     * Pointer to the first item that lacks the lines of its file, as earlier versions wrote them; undefined where none
     * does.
     */
    readonly lacksLines: string | undefined;
    /** Pointer to the first answer without its finding, or finding without its answer; undefined where there is none. */
    readonly unanswered: string | undefined;
}
/**
 * Reads a report that `check --format json` wrote; the catalogue gives the names of rules. Checks everything against
 * the schema and for contradictions within the report: a truncated or altered one is never accepted. Throws `RunError`
 * `saved-not-json`, `saved-not-report`, `saved-altered`, `saved-too-large`, `saved-rule-unknown`.
 */
export declare function readReport(file: SourceFile, catalogue: CatalogueIndex): SavedReport;
