import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import type { PolicyIdentity } from "../../model/report.ts";
import { RunError } from "../../model/run-error.ts";
import type { Catalogue } from "../../rules/catalogue.ts";
import { type CompiledModule, compileModule } from "../../rules/compiled.ts";
import { loadPolicy, type Policy } from "../../rules/evaluate.ts";
import type { BundleParts } from "../../rules/opa-bundle.ts";
import { withDeadline } from "../threads/deadline.ts";

/** Compiled policies, not yet instantiated. Can be sent to other threads, which then need not compile them again. */
export interface CompiledPolicy {
  readonly module: CompiledModule;
  readonly catalogue: Catalogue;
  readonly identity: PolicyIdentity;
}

/** Same as `compilePolicyFiles`, ready to judge. */
export async function loadPolicyFiles(folder: URL): Promise<Policy> {
  return policyOf(await compilePolicyFiles(folder));
}

/** Returns a policy that evaluates in this thread, within its deadline. Throws `RunError` `policy-failed`. */
export function policyOf({ module, catalogue, identity }: CompiledPolicy): Policy {
  return loadPolicy(module, catalogue, identity, withDeadline);
}

/**
 * Loads the compiled policies from a folder and verifies their digests. Throws `RunError` `policy-missing` if a file
 * does not exist, `policy-altered` if it is not the one that was built.
 */
export async function compilePolicyFiles(folder: URL): Promise<CompiledPolicy> {
  const [wasm, catalogue, digests] = await Promise.all(
    ["policy.wasm", "catalogue.json", "policy-digests.json"].map((name) => readPolicyFile(folder, name)),
  );
  if (!wasm || !catalogue || !digests) throw new RunError("policy-missing", { file: "policy.wasm" });
  const expected: unknown = JSON.parse(digests.toString("utf8"));
  const identity = {
    digest: verify("policy.wasm", wasm, expected),
    catalogueDigest: verify("catalogue.json", catalogue, expected),
    clausesDigest: recordedIn(expected, "clauses"),
  };
  // The digest proves that these are the bytes the build extracted and checked.
  const parsed = JSON.parse(catalogue.toString("utf8")) as Catalogue;
  return {
    module: compileModule(new Uint8Array(wasm)),
    catalogue: parsed,
    identity: { ...identity, edition: parsed.edition },
  };
}

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
export async function readPolicySources(folder: URL): Promise<PolicySources & { wasm: Uint8Array; digest: string }> {
  const [wasm, sources, digests] = await Promise.all(
    ["policy.wasm", "sources.json", "policy-digests.json"].map((name) => readPolicyFile(folder, name)),
  );
  if (!wasm || !sources || !digests) throw new RunError("policy-missing", { file: "sources.json" });
  const expected: unknown = JSON.parse(digests.toString("utf8"));
  verify("policy.wasm", wasm, expected);
  const digest = verify("sources.json", sources, expected);
  // The digest proves that these are the bytes the build wrote.
  return { ...(JSON.parse(sources.toString("utf8")) as PolicySources), wasm, digest };
}

/** Reads all that a bundle for OPA is packed from, verified. Throws as `loadPolicyFiles`. */
export async function readBundleParts(folder: URL): Promise<BundleParts> {
  const { catalogue, identity } = await compilePolicyFiles(folder);
  return { ...(await readPolicySources(folder)), catalogue, identity };
}

async function readPolicyFile(folder: URL, name: string): Promise<Buffer> {
  return readFile(new URL(name, folder)).catch((cause: unknown) => {
    throw new RunError("policy-missing", { file: name }, { cause });
  });
}

/** Returns the digest of a file shipped with the tool. Throws `RunError` `policy-missing`. */
export async function digestOfFile(file: URL): Promise<string> {
  return createHash("sha256")
    .update(await readPolicyFile(file, ""))
    .digest("hex");
}

function verify(name: string, content: Buffer, expected: unknown): string {
  const digest = createHash("sha256").update(content).digest("hex");
  if (digest !== recordedIn(expected, name)) throw new RunError("policy-altered", { file: name });
  return digest;
}

function recordedIn(expected: unknown, name: string): string {
  const recorded = typeof expected === "object" && expected !== null ? Reflect.get(expected, name) : undefined;
  if (typeof recorded !== "string") throw new RunError("policy-altered", { file: "policy-digests.json" });
  return recorded;
}
