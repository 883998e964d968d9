import type { Report } from "../../model/report.ts";
import type { CatalogueIndex } from "../../rules/catalogue.ts";
import type { JsonReport } from "../../schemas/generated/types.ts";
/** A stored report without its assessments. */
export type StoredReport = Omit<JsonReport, "assessments">;
/**
 * Returns the JSON pointer of the first sentence in a stored report that differs from the one made of its rule or code,
 * or undefined if none does. Reports are rendered with new sentences, so a reworded one must be refused.
 */
export declare function rewordedIn({ stored, report }: {
    readonly stored: StoredReport;
    readonly report: Report;
}, catalogue: CatalogueIndex): string | undefined;
