import type { PolicyIdentity } from "../model/report.ts";
import type { PolicyInput, PolicyOutput } from "../schemas/generated/types.ts";
import { type Catalogue, CatalogueIndex } from "./catalogue.ts";
/** What judges a dossier. */
export interface Policy {
    readonly identity: PolicyIdentity;
    readonly catalogue: CatalogueIndex;
    /** Pure: equal inputs give equal outputs. Throws `RunError` `policy-failed`. */
    evaluate(input: PolicyInput): PolicyOutput;
}
/** Makes a policy of a compiled module. Throws `RunError` `policy-failed` when it is not one of ours. */
export declare function loadPolicy(wasm: Uint8Array<ArrayBuffer>, catalogue: Catalogue, identity: PolicyIdentity): Policy;
