import type { Finding } from "../model/finding.ts";
import type { Origins } from "../records/assemble.ts";
import type { CatalogueIndex } from "../rules/catalogue.ts";
import type { RawFinding } from "../schemas/generated/types.ts";
import type { Identity } from "./identity.ts";
/** Catalogue and names that findings are made with. */
export interface FindingSource {
    readonly catalogue: CatalogueIndex;
    /** Names that findings are told by, where they are not the records' own. */
    readonly identity?: Identity | undefined;
}
/** Turns the facts of the policy into findings. Throws `RunError` `policy-failed` for a rule, case or record it does not know. */
export declare function judgeFindings(raw: readonly RawFinding[], origins: Origins, source: FindingSource): Finding[];
