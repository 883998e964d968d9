// Fails when a generated file differs from the one its sources give.
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generate, generatedFiles, generatedFolders } from "./generate.ts";
import { inRepository } from "./paths.ts";

const fresh = mkdtempSync(join(tmpdir(), "clausegate-dist-"));
try {
  await generate(fresh);
  const names = [...generatedFiles, ...generatedFolders.flatMap(filesOf)];
  const stale = names.filter((name) => !isCurrent(name));
  if (stale.length > 0)
    throw new Error(`Not current: ${stale.join(", ")}. Run "npm run build" and commit what it changes.`);
} finally {
  rmSync(fresh, { recursive: true, force: true });
}

/** Files that a folder has or should have, by path from the root. */
function filesOf(folder: string): string[] {
  const names = [inRepository(folder), join(fresh, folder)].flatMap(filesBelow);
  return [...new Set(names)].sort().map((name) => join(folder, name));
}

function filesBelow(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return names.filter((name) => statSync(join(folder, name)).isFile());
}

function isCurrent(name: string): boolean {
  try {
    return readFileSync(inRepository(name)).equals(readFileSync(join(fresh, name)));
  } catch {
    return false;
  }
}
