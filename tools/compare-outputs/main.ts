// Runs two checkouts on the same inventories and history and prints where their outputs differ:
//
//   npm run compare -- OTHER-CHECKOUT [--texts] [--command audit]
//
// The bytes must be the same; with --texts, only JSON without its texts, and exit codes.
// Both checkouts use their own dist/, and run in parallel. Exit code 1 where anything differs.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { inRepository } from "../paths.ts";
import { byBytes, byFacts, difference } from "./difference.ts";
import { outputOf } from "./output.ts";
import { places } from "./places.ts";
import { type Run, runsIn } from "./runs.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { texts: { type: "boolean" }, command: { type: "string" } },
});
const [other] = positionals;
if (!other) throw new Error("usage: npm run compare -- OTHER-CHECKOUT [--texts] [--command NAME]");
const checkouts = [other, inRepository(".")].map((path) => resolve(path));
const isSame = values.texts ? byFacts : byBytes;
const folder = mkdtempSync(join(tmpdir(), "clausegate-places-"));
try {
  const isWanted = ([command]: Run) => values.command === undefined || command === values.command;
  const runs = places(folder).flatMap(runsIn).filter(isWanted);
  let differing = 0;
  for (const run of runs) {
    const [before, after] = await Promise.all(checkouts.map((checkout) => outputOf(checkout, run)));
    const found = before && after && difference(before, after, isSame);
    if (!found) continue;
    differing += 1;
    console.log(`clausegate ${run.join(" ")}\n${found}`);
  }
  console.log(`${runs.length} runs, ${differing} differ`);
  process.exitCode = differing === 0 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
