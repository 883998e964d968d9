import type { RuleFinding } from "../../model/finding.ts";
import type { FolderRecords } from "../../records/records.ts";
/** Files, documents and clauses in the records of a folder, to determine how a finding ended. Plain data. */
export interface RecordedEvidence {
    readonly guidelines: ReadonlySet<string>;
    /** Files with records. */
    readonly files: ReadonlySet<string>;
    /** Keys of documents and clauses; a clause with a quote has a second one for the quote. */
    readonly evidence: ReadonlySet<string>;
}
/** Evidence that a finding is about, what it belongs to, and the document behind it. */
export interface EvidencePlace {
    readonly item: string;
    /** For a quote, its clause; else the same. */
    readonly within: string;
    readonly document: string;
}
export declare function evidenceIn(records: FolderRecords): RecordedEvidence;
/** Returns the places of the findings about evidence, by finding id. */
export declare function evidencePlaces(findings: readonly RuleFinding[], records: FolderRecords): Map<string, EvidencePlace>;
/** Returns a place of evidence by the ids that the contracts have by now. */
export declare function placeUnderNewNames({ item, within, document }: EvidencePlace, contracts: ReadonlyMap<string, string>): EvidencePlace;
