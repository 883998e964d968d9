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
