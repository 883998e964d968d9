// Measures the evidence pack of a generated inventory: time, memory, the size of its reports, and how soon a browser
// can use its page.
//
//   npx tsx bench/audit.mjs [--vendors 500] [--runs 3]
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { writeInventory } from "./inventory.mjs";
import { measure, method } from "./measure.mjs";
import { machine } from "./table.mjs";

const { values } = parseArgs({
  options: { vendors: { type: "string", default: "500" }, runs: { type: "string", default: "3" } },
});
/** Runs in the browser before the page: records when the filter is shown and painted. */
const noteWhenUsable = `
  const look = () => {
    if (document.querySelector("#filter:not([hidden])")) setTimeout(() => { globalThis.usable = performance.now(); });
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);`;

/** Runs in the browser once the page is there. */
const useFilter = `(async () => {
  const shown = () => new Promise((done) => requestAnimationFrame(() => setTimeout(() => done(performance.now()))));
  const whole = await shown();
  const [paint] = performance.getEntriesByName("first-contentful-paint");
  const field = document.querySelector("#filter [name=text]");
  const begin = performance.now();
  field.value = "42";
  field.dispatchEvent(new Event("input", { bubbles: true }));
  return [paint.startTime, globalThis.usable, whole, (await shown()) - begin];
})()`;

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
  await measurePage(pathToFileURL(join(pack, "report.html")).href);
} finally {
  rmSync(root, { recursive: true, force: true });
}

/**
 * Returns milliseconds in the browser: until the first paint, until the filter can be used, until the page is complete,
 * and until a word in the filter then takes effect. The browser is already running; every run has a new profile.
 * @param {string} address
 */
async function measurePage(address) {
  const executablePath = process.env.CLAUSEGATE_CHROMIUM ?? "/usr/bin/chromium";
  if (!existsSync(executablePath)) return console.log("\nNo Chromium: the page is not measured.");
  const tools = createRequire(new URL("../test/package.json", import.meta.url));
  const { chromium } = tools("playwright-core");
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  console.log(
    `\nChromium ${browser.version()}\n\n| run | first paint ms | usable ms | whole ms | filter ms |\n|---|---:|---:|---:|---:|`,
  );
  for (let run = 1; run <= Number(values.runs); run += 1) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await page.addInitScript(noteWhenUsable);
    await page.goto(address, { waitUntil: "load" });
    /** @type {number[]} */
    const times = await page.evaluate(useFilter);
    console.log(`| ${[run, ...times.map((time) => time.toFixed(0))].join(" | ")} |`);
    await page.close();
  }
  await browser.close();
}
