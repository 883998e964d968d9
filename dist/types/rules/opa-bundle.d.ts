import type { PolicyIdentity } from "../model/report.ts";
import type { Catalogue } from "./catalogue.ts";
/** Targets of a bundle: an OPA that serves `wasm` must be able to run modules; any OPA serves `rego`. */
export declare const bundleTargets: readonly ["rego", "wasm"];
export type BundleTarget = (typeof bundleTargets)[number];
/** The contents of a bundle. */
export interface BundleParts {
    readonly identity: PolicyIdentity;
    readonly catalogue: Catalogue;
    /** Rego by path. */
    readonly sources: Readonly<Record<string, string>>;
    /** JSON Schema of the policy's input. */
    readonly schema: object;
    readonly wasm: Uint8Array;
    /** Digest of sources and schema. */
    readonly digest: string;
}
/** Returns a bundle for OPA, as a compressed archive. Equal parts give equal bytes. */
export declare function packBundle(parts: BundleParts, target: BundleTarget): Uint8Array;
/**
 * Names a bundle's content: the digest that reports and decisions carry, and the digest of the sources, which word the
 * answers.
 */
export declare function revisionOf({ identity, digest }: Pick<BundleParts, "identity" | "digest">): string;
