import {
  codeOf
} from "./UITIN32H.mjs";
import {
  RunError
} from "./PMGP53PN.mjs";

// src/adapters/disk/schema-files.ts
import { readdirSync, readFileSync } from "node:fs";
var ending = ".schema.json";
function readSchemas(policies) {
  let folder = new URL("schemas/", policies);
  try {
    let names = readdirSync(folder).filter((name) => name.endsWith(ending));
    return new Map(
      names.sort().map((name) => [name.slice(0, -ending.length), readFileSync(new URL(name, folder), "utf8")])
    );
  } catch (cause) {
    throw new RunError("input-unreadable", { path: "schemas", reason: codeOf(cause) }, { cause });
  }
}

export {
  readSchemas
};
