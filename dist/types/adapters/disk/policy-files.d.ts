import type { PolicyIdentity } from "../../model/report.ts";
import type { Catalogue } from "../../rules/catalogue.ts";
import { type CompiledModule } from "../../rules/compiled.ts";
import { type Policy } from "../../rules/evaluate.ts";
/** Compiled policies, not yet instantiated. Can be sent to other threads, which then need not compile them again. */
export interface CompiledPolicy {
    readonly module: CompiledModule;
    readonly catalogue: Catalogue;
    readonly identity: PolicyIdentity;
}
/** Same as `compilePolicyFiles`, ready to judge. */
export declare function loadPolicyFiles(folder: URL): Promise<Policy>;
/** Returns a policy that evaluates in this thread, within its deadline. Throws `RunError` `policy-failed`. */
export declare function policyOf({ module, catalogue, identity }: CompiledPolicy): Policy;
/**
 * Loads the compiled policies from a folder and verifies their digests. Throws `RunError` `policy-missing` if a file
 * does not exist, `policy-altered` if it is not the one that was built.
 */
export declare function compilePolicyFiles(folder: URL): Promise<CompiledPolicy>;
/** Sources of a bundle for OPA, to go with the compiled policies. */
export interface PolicySources {
    /** Rego by path. */
    readonly sources: Readonly<Record<string, string>>;
    /** JSON Schema of the policy input, in the form OPA reads. */
    readonly schema: object;
}
/**
 * Reads the module and the sources it was compiled from, with their digest, verified. Throws the same `RunError` as
 * `loadPolicyFiles`.
 */
export declare function readPolicySources(folder: URL): Promise<PolicySources & {
    wasm: Uint8Array;
    digest: string;
}>;
/** Returns the digest of a file shipped with the tool. Throws `RunError` `policy-missing`. */
export declare function digestOfFile(file: URL): Promise<string>;
