import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { repository } from "./cli.ts";

/** What the outputs say judged. */
export function policyDigestOf(): string {
  return createHash("sha256")
    .update(readFileSync(join(repository, "dist/policy.wasm")))
    .digest("hex");
}
