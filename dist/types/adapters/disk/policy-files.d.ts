import type { PolicyIdentity } from "../../model/report.ts";
import type { Catalogue } from "../../rules/catalogue.ts";
import { type CompiledModule } from "../../rules/compiled.ts";
import { type Policy } from "../../rules/evaluate.ts";
/** The policies before anything is asked of them. Can be handed to other threads, which then need not compile them again. */
export interface CompiledPolicy {
    readonly module: CompiledModule;
    readonly catalogue: Catalogue;
    readonly identity: PolicyIdentity;
}
/** As `compilePolicyFiles`, ready to judge. */
export declare function loadPolicyFiles(folder: URL): Promise<Policy>;
/** A policy that answers in this thread, within its deadline. Throws `RunError` `policy-failed`. */
export declare function policyOf({ module, catalogue, identity }: CompiledPolicy): Policy;
/**
 * Loads the compiled policies from a folder and verifies their digests. Throws `RunError` `policy-missing` when a file is
 * not there, `policy-altered` when it is not the one that was built.
 */
export declare function compilePolicyFiles(folder: URL): Promise<CompiledPolicy>;
/** What a bundle for OPA is made of, beside the compiled policies. */
export interface PolicySources {
    /** Rego by path. */
    readonly sources: Readonly<Record<string, string>>;
    /** JSON Schema of the policy's input, as OPA reads it. */
    readonly schema: object;
}
/** The module and the sources it was compiled from, with their digest, verified. Throws `RunError` as `loadPolicyFiles`. */
export declare function readPolicySources(folder: URL): Promise<PolicySources & {
    wasm: Uint8Array;
    digest: string;
}>;
/** Digest of a file that comes with the tool. Throws `RunError` `policy-missing`. */
export declare function digestOfFile(file: URL): Promise<string>;
