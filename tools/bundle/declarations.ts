// The library's declarations, for those who use it from TypeScript.
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { inRepository } from "../paths.ts";
import { inTemporaryFolder } from "../temporary.ts";

const options = ["--noEmit", "false", "--declaration", "--emitDeclarationOnly", "--rewriteRelativeImportExtensions"];

/** The declarations, by path below dist/. */
export function declarations(): Map<string, string> {
  return inTemporaryFolder((folder) => {
    const project = inRepository("tools/bundle/tsconfig.types.json");
    const tsc = inRepository("node_modules/typescript/bin/tsc");
    execFileSync(process.execPath, [tsc, "-p", project, ...options, "--outDir", folder]);
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".d.ts"));
    return new Map(
      files.sort().map((name) => [`types/${name.replaceAll("\\", "/")}`, readFileSync(join(folder, name), "utf8")]),
    );
  });
}
