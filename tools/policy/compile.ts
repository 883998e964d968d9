// Compiles policies/ to one WASM module, and collects the files shipped with it.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { opa } from "../opa.ts";
import { inRepository, readText } from "../paths.ts";
import { matchedInputSchema } from "../schemas/policy-input.ts";
import { inTemporaryFolder } from "../temporary.ts";
import { capabilities, served, sourcesOnly } from "./arguments.ts";
import { extractCatalogue } from "./catalogue.ts";
import { lexiconDigest } from "./clauses.ts";

const entrypoints = ["findings", "assessment", "judgement", "facts", "answers", "course"].map(
  (name) => `clausegate/${name}`,
);

/** Returns the WASM module's bytes: the same for the same policies and compiler. */
export function compilePolicies(): Buffer {
  return inTemporaryFolder((folder) => {
    const bundle = join(folder, "bundle.tar.gz");
    const wanted = entrypoints.flatMap((entrypoint) => ["-e", entrypoint]);
    opa("build", "-t", "wasm", ...wanted, ...capabilities, ...sourcesOnly, ...served, "-o", bundle, "policies");
    execFileSync("tar", ["-xzf", bundle, "-C", folder, "/policy.wasm"], { stdio: "ignore" });
    return readFileSync(join(folder, "policy.wasm"));
  });
}

/** Returns the policy's files by name, with the digests that loading verifies. */
export function policyFiles(): Map<string, string | Buffer> {
  const wasm = compilePolicies();
  const catalogue = inJson(extractCatalogue());
  const sources = inJson({ sources: readSources(), schema: matchedInputSchema() });
  const digests = {
    "policy.wasm": sha256(wasm),
    "catalogue.json": sha256(catalogue),
    "sources.json": sha256(sources),
    clauses: lexiconDigest(),
  };
  return new Map<string, string | Buffer>([
    ["policy.wasm", wasm],
    ["catalogue.json", catalogue],
    ["sources.json", sources],
    ["policy-digests.json", inJson(digests)],
  ]);
}

/** The Rego of a bundle for OPA's server, by path below policies/. */
function readSources(): Record<string, string> {
  const names = readdirSync(inRepository("policies"), { recursive: true, encoding: "utf8" })
    .map((name) => name.replaceAll("\\", "/"))
    .filter((name) => name.endsWith(".rego") && !name.endsWith("_test.rego"))
    .sort();
  return Object.fromEntries(names.map((name) => [name, readText(`policies/${name}`)]));
}

const inJson = (value: unknown) => `${JSON.stringify(value, null, 1)}\n`;

const sha256 = (content: string | Buffer) => createHash("sha256").update(content).digest("hex");
