import type { CatalogueIndex } from "../../rules/catalogue.ts";
/** A requirement that nothing in the documents clearly speaks of. */
export interface MissingTerm {
    readonly requirement: string;
    readonly rule: string;
    /** A sentence that would meet it: that of the rule's good example. Absent where it has none. */
    readonly sentence?: string;
}
/** Returns the missing requirements with their model sentences. */
export declare function missingTerms(requirements: readonly string[], catalogue: CatalogueIndex): MissingTerm[];
