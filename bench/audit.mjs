// The evidence pack of a generated inventory: time, memory, and the size of its reports.
//   node bench/audit.mjs [--vendors 500] [--runs 3]
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { writeInventory } from "./inventory.mjs";
import { measure, method } from "./measure.mjs";
import { machine } from "./table.mjs";

const { values } = parseArgs({
  options: { vendors: { type: "string", default: "500" }, runs: { type: "string", default: "3" } },
});
const root = mkdtempSync(join(tmpdir(), "clausegate-bench-"));
const pack = join(root, "pack");
try {
  const inventory = join(root, "inventory");
  writeInventory(inventory, Number(values.vendors), 1);
  const git = (/** @type {string[]} */ ...args) => {
    const { status, stderr } = spawnSync("git", args, { cwd: inventory, encoding: "utf8" });
    if (status !== 0) throw new Error(stderr);
  };
  git("init", "--quiet");
  git("add", "--all");
  git("-c", "user.name=A", "-c", "user.email=a@example.com", "commit", "--quiet", "--message=x");
  const bundle = fileURLToPath(new URL("../dist/cli.mjs", import.meta.url));
  const args = [bundle, "audit", "--root", inventory, "--as-of", "2026-06-30", "-o", pack];
  console.log(`${values.vendors} vendors. ${machine()}. ${method()}.\n`);
  console.log("| run | wall s | CPU s | peak MiB |\n|---|---:|---:|---:|");
  for (let run = 1; run <= Number(values.runs); run += 1) {
    rmSync(pack, { recursive: true, force: true });
    const used = await measure({ command: process.execPath, args, output: join(root, "out.txt"), allowed: [0] });
    console.log(`| ${run} | ${used.wall.toFixed(2)} | ${used.cpu.toFixed(2)} | ${used.memory.toFixed(0)} |`);
  }
  console.log("\n| report | MB |\n|---|---:|");
  for (const name of ["report.html", "report.xlsx", "report.csv", "report.json", "oscal-assessment-results.json"]) {
    console.log(`| ${name} | ${(statSync(join(pack, name)).size / 1e6).toFixed(2)} |`);
  }
} finally {
  rmSync(root, { recursive: true, force: true });
}
