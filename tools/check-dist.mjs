// Fails when a generated file differs from what its sources give.
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "./build.mjs";
import { inRepository } from "./paths.mjs";
import { PAGES_WITH_BLOCKS } from "./readme.mjs";

/** Files below a folder, by relative path. @param {string} folder */
function files(folder) {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return names.filter((name) => statSync(join(folder, name)).isFile()).sort();
}

const WAY_OUT = 'Run "npm run build" and commit what it changes.';
const fresh = mkdtempSync(join(tmpdir(), "clausegate-dist-"));
try {
  await build(fresh);
  for (const name of [
    ...PAGES_WITH_BLOCKS,
    ...["en", "ko"].flatMap((language) => [`docs/${language}/action.md`, `docs/${language}/configuration.md`]),
  ]) {
    if (!same(inRepository(name), join(fresh, name))) throw new Error(`${name} is not current. ${WAY_OUT}`);
  }
  for (const folder of ["dist", "docs/rules", "src/schemas/generated"]) {
    const [committed, made] = [inRepository(folder), join(fresh, folder)];
    const names = new Set([...files(committed), ...files(made)]);
    const stale = [...names].filter((name) => !same(join(committed, name), join(made, name)));
    if (stale.length > 0) throw new Error(`${folder} is not current: ${stale.join(", ")}. ${WAY_OUT}`);
  }
} finally {
  rmSync(fresh, { recursive: true, force: true });
}

/** @param {string} a @param {string} b */
function same(a, b) {
  try {
    return readFileSync(a).equals(readFileSync(b));
  } catch {
    return false;
  }
}
