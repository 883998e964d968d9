import { readdirSync, readFileSync } from "node:fs";
import { RunError } from "../../model/run-error.ts";
import { codeOf } from "./error-code.ts";

const ending = ".schema.json";

/** Returns the schemas beside the compiled policies, by name without ending, in code-unit order. Throws `RunError`. */
export function readSchemas(policies: URL): Map<string, string> {
  const folder = new URL("schemas/", policies);
  try {
    const names = readdirSync(folder).filter((name) => name.endsWith(ending));
    return new Map(
      names.sort().map((name) => [name.slice(0, -ending.length), readFileSync(new URL(name, folder), "utf8")]),
    );
  } catch (cause) {
    throw new RunError("input-unreadable", { path: "schemas", reason: codeOf(cause) }, { cause });
  }
}
