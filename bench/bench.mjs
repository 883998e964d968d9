// Measures the command against the alternatives, on generated inventories. See README.md in this folder.
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { findOpa } from "../tools/opa.ts";
import { actionRows, actionStartRows } from "./action.mjs";
import { commitChange } from "./change.mjs";
import { writeDossiers } from "./dossiers.mjs";
import { writeInventory } from "./inventory.mjs";
import { measure, method } from "./measure.mjs";
import { goals, machine, table } from "./table.mjs";
import { AS_OF, buildBundle, cacheRow, changeRows, inventoryRows, startRows } from "./tasks.mjs";

const SEED = 20260630;
/** Starts are short and vary more, so they run this many times as often. */
const STARTS = 5;

/**
 * @typedef {import("./tasks.mjs").Row} Row
 * @typedef {import("./table.mjs").Result} Result
 * @typedef {{ folder: string, binary: string, bundle: string, output: string, runs: number }} Setup
 */

/** @returns {{ vendors: number[], runs: number }} */
function options() {
  const { values } = parseArgs({
    options: { vendors: { type: "string" }, runs: { type: "string" }, quick: { type: "boolean", default: false } },
  });
  const vendors = (values.vendors ?? (values.quick ? "100,300" : "1000,10000,50000")).split(",").map(Number);
  const runs = Number(values.runs ?? (values.quick ? 1 : 3));
  const isCount = (/** @type {number} */ value) => Number.isSafeInteger(value) && value > 0;
  if ([...vendors, runs].every(isCount)) return { vendors: vendors.sort((a, b) => a - b), runs };
  throw new Error("--vendors and --runs take whole numbers above 0, --vendors several with commas");
}

/**
 * Makes one inventory and its dossiers, then measures.
 * @param {number} vendors
 * @param {Setup} setup
 */
async function measureInventory(vendors, { folder, binary, bundle, output, runs }) {
  const root = join(folder, `${vendors}`);
  const dossiers = join(folder, `${vendors}-dossiers`);
  say(`writing ${vendors} vendors`);
  const written = writeInventory(root, vendors, SEED);
  const files = await writeDossiers(root, dossiers, AS_OF);
  const perVendor = (written.bytes / vendors / 1000).toFixed(1);
  const title = `${vendors} vendors: ${written.files} record files, ${perVendor} kB of YAML a vendor, ${files} dossiers`;
  const cache = join(folder, "cache");
  const filling = {
    key: "fill",
    name: "clausegate, filling the cache",
    usages: [await measure(cacheRow({ root, output, cache }))],
  };
  const rows = inventoryRows({ root, dossiers, bundle, binary, output, cache });
  const measured = await interleave(rows, runs, `${vendors} vendors`);
  const results = [...measured, { ...filling, findings: undefined, bytes: sizeOf(cache) }];
  const three = join(folder, "three");
  say(`committing ${vendors} vendors`);
  const commits = commitChange(root, three);
  const changes = [...changeRows({ root, three, output }), ...actionRows({ root, output, ...commits })];
  const change = await interleave(changes, runs * STARTS, `change in ${vendors} vendors`);
  for (const made of [root, dossiers, three, cache]) rmSync(made, { recursive: true });
  return { vendors, title, results, change };
}

/**
 * Returns the bytes of all files below a folder.
 * @param {string} folder
 */
function sizeOf(folder) {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true });
  return entries.reduce(
    (sum, entry) => sum + (entry.isFile() ? statSync(join(entry.parentPath, entry.name)).size : 0),
    0,
  );
}

/**
 * Runs A B C D A B C D …, so that a slow moment of the machine affects all rows.
 * @param {Row[]} rows
 * @param {number} runs
 * @param {string} label
 */
async function interleave(rows, runs, label) {
  /** @type {Result[]} */
  const results = rows.map(({ key, name }) => ({ key, name, usages: [], findings: undefined, bytes: 0 }));
  for (let run = 0; run < runs; run++) {
    for (const [at, row] of rows.entries()) {
      const usage = await measure(row);
      say(`${label}, run ${run + 1} of ${runs}, ${row.name}: ${usage.wall.toFixed(2)} s`);
      const result = /** @type {Result} */ (results[at]);
      result.usages.push(usage);
      if (run > 0) continue;
      result.findings = row.findings?.(row.output);
      result.bytes = statSync(row.output).size;
    }
  }
  return results;
}

/**
 * Prints progress, apart from the report.
 * @param {string} text
 */
function say(text) {
  process.stderr.write(`bench: ${text}\n`);
}

/** @param {string} folder for all files written */
async function bench(folder) {
  const { vendors, runs } = options();
  method();
  const report = [
    `## Benchmark\n\n${machine()}\nMedians; interleaved runs: ${runs}, of the starts: ${runs * STARTS}.\n`,
  ];
  const setup = { folder, binary: findOpa(), bundle: join(folder, "bundle.tar.gz"), output: join(folder, "out"), runs };
  mkdirSync(setup.output);
  buildBundle(setup.bundle);
  const start = await interleave(
    [...startRows(setup.output), ...actionStartRows(setup.output)],
    runs * STARTS,
    "start",
  );
  const inventories = [];
  for (const count of vendors) inventories.push(await measureInventory(count, setup));
  for (const { title, results } of inventories) report.push(table(title, results));
  for (const { vendors, change } of inventories)
    report.push(table(`A change of three records, ${vendors} vendors`, change));
  report.push(
    "`opa exec` judges each file by itself: on YAML files it never sees a dossier, and so finds nothing. On JSON dossiers it\n" +
      "judges what clausegate judges, but reads, checks and assembles no records, and looks at no documents.\n",
    table("Start", start),
    goals(inventories, start),
  );
  process.stdout.write(report.join("\n"));
}

const folder = mkdtempSync(join(tmpdir(), "clausegate-bench-"));
try {
  await bench(folder);
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
