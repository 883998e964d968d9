import type { Finding } from "../model/finding.ts";
import type { TextArgs } from "../model/language.ts";
import type { Frame, Location } from "../model/location.ts";
import type { CatalogueIndex } from "../rules/catalogue.ts";
/** That one of the run configuration's own rules is broken. */
export interface OwnFact {
    readonly rule: string;
    readonly args: TextArgs & {
        readonly case: string;
    };
    readonly subject: {
        readonly vendor?: string | undefined;
        readonly service?: string | undefined;
        readonly contract?: string | undefined;
        readonly guideline?: string | undefined;
    };
    /** What the finding is about, for its id: names and days, never positions or wording. */
    readonly identity: readonly (string | null)[];
    readonly pointer: string;
    readonly location: Location;
    readonly frame: Frame;
}
/** The finding of a fact, with the texts of its rule. Throws `RunError` `policy-failed` for a rule or case the catalogue lacks. */
export declare function ownFinding(fact: OwnFact, index: CatalogueIndex): Finding;
