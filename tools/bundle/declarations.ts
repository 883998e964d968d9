// The library's declarations, for those who use it from TypeScript.
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { inRepository } from "../paths.ts";
import { inTemporaryFolder } from "../temporary.ts";

// What the sources' types are is checked for all of them at once, by check:types.
const options = [
  ...["--noEmit", "false", "--noCheck"],
  ...["--declaration", "--emitDeclarationOnly", "--rewriteRelativeImportExtensions"],
];

/** The library's own declaration file. */
const entry = "types/entry/library.d.ts";

/** Returns the declarations the library's own depend on, by path below dist/. Throws where one needs a package. */
export function declarations(): Map<string, string> {
  const all = emitted();
  return new Map([...reachable(entry, all)].sort().map((name) => [name, all.get(name) ?? ""]));
}

/** The declarations of every source of the library. */
function emitted(): ReadonlyMap<string, string> {
  return inTemporaryFolder((folder) => {
    const project = inRepository("tools/bundle/tsconfig.types.json");
    const tsc = inRepository("node_modules/typescript/bin/tsc");
    execFileSync(process.execPath, [tsc, "-p", project, ...options, "--outDir", folder]);
    const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".d.ts"));
    return new Map(
      names.map((name) => [`types/${name.replaceAll("\\", "/")}`, readFileSync(join(folder, name), "utf8")]),
    );
  });
}

function reachable(name: string, all: ReadonlyMap<string, string>, found = new Set<string>()): Set<string> {
  if (found.has(name)) return found;
  const text = all.get(name);
  if (text === undefined) throw new Error(`There is no ${name}.`);
  found.add(name);
  for (const imported of importsOf(text)) {
    if (!imported.startsWith(".")) throw new Error(`${name} needs "${imported}", which the package does not install.`);
    reachable(posix.join(posix.dirname(name), imported.replace(/\.ts$/, ".d.ts")), all, found);
  }
  return found;
}

function importsOf(text: string): string[] {
  return [...text.matchAll(/\b(?:from|import) "([^"]+)"|\bimport\("([^"]+)"\)/g)].map(([, from, call]) =>
    String(from ?? call),
  );
}
