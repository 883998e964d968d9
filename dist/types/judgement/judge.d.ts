import type { Origins } from "../inventory/assemble.ts";
import type { Finding } from "../model/finding.ts";
import type { CatalogueIndex } from "../ruleset/catalogue.ts";
import type { RawFinding } from "../schemas/generated/types.ts";
/** Turns the facts of the policy into findings. Throws `RunError` `policy-failed` for a rule, case or record it does not know. */
export declare function judgeFindings(raw: readonly RawFinding[], origins: Origins, index: CatalogueIndex): Finding[];
