import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { RunError } from "../model/run-error.ts";
import type { Catalogue } from "../ruleset/catalogue.ts";
import { loadPolicy, type Policy } from "../ruleset/evaluate.ts";
import { withDeadline } from "./deadline.ts";

/**
 * Loads the compiled policies from a folder and verifies their digests. Throws `RunError` `policy-missing` when a file is
 * not there, `policy-altered` when it is not the one that was built.
 */
export async function loadPolicyFiles(folder: URL): Promise<Policy> {
  const [wasm, catalogue, digests] = await Promise.all(
    ["policy.wasm", "catalogue.json", "policy-digests.json"].map((name) => readPolicyFile(folder, name)),
  );
  if (!wasm || !catalogue || !digests) throw new RunError("policy-missing", { file: "policy.wasm" });
  const expected: unknown = JSON.parse(digests.toString("utf8"));
  const identity = {
    digest: verify("policy.wasm", wasm, expected),
    catalogueDigest: verify("catalogue.json", catalogue, expected),
  };
  // The digest shows that these are the bytes the build extracted and checked.
  const parsed = JSON.parse(catalogue.toString("utf8")) as Catalogue;
  return loadPolicy(new Uint8Array(wasm), parsed, { ...identity, edition: parsed.edition }, withDeadline);
}

/** What a bundle for OPA is made of, beside the compiled policies. */
export interface PolicySources {
  /** Rego by path. */
  readonly sources: Readonly<Record<string, string>>;
  /** JSON Schema of the policy's input, as OPA reads it. */
  readonly schema: object;
}

/** The module and the sources it was compiled from, with their digest, verified. Throws `RunError` as `loadPolicyFiles`. */
export async function readPolicySources(folder: URL): Promise<PolicySources & { wasm: Uint8Array; digest: string }> {
  const [wasm, sources, digests] = await Promise.all(
    ["policy.wasm", "sources.json", "policy-digests.json"].map((name) => readPolicyFile(folder, name)),
  );
  if (!wasm || !sources || !digests) throw new RunError("policy-missing", { file: "sources.json" });
  const expected: unknown = JSON.parse(digests.toString("utf8"));
  verify("policy.wasm", wasm, expected);
  const digest = verify("sources.json", sources, expected);
  // The digest shows that these are the bytes the build wrote.
  return { ...(JSON.parse(sources.toString("utf8")) as PolicySources), wasm, digest };
}

async function readPolicyFile(folder: URL, name: string): Promise<Buffer> {
  return readFile(new URL(name, folder)).catch((cause: unknown) => {
    throw new RunError("policy-missing", { file: name }, { cause });
  });
}

function verify(name: string, content: Buffer, expected: unknown): string {
  const digest = createHash("sha256").update(content).digest("hex");
  const recorded = typeof expected === "object" && expected !== null ? Reflect.get(expected, name) : undefined;
  if (digest !== recorded) throw new RunError("policy-altered", { file: name });
  return digest;
}
