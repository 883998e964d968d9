// Measures quotes in PDF documents: an inventory whose contracts quote 1,000 pages, judged without a cache, with an
// empty one, and with a full one.
//
//   npx tsx bench/documents.mjs [--pages 1000] [--runs 3]
import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { dump, load } from "js-yaml";
import { measure, method } from "./measure.mjs";
import { machine } from "./table.mjs";

const { values } = parseArgs({
  options: { pages: { type: "string", default: "1000" }, runs: { type: "string", default: "3" } },
});
/** Number of documents, of two pages each, printed by Chromium. */
const documents = Math.ceil(Number(values.pages) / 2);
const perVendor = 10;
const at = (/** @type {string} */ name) => fileURLToPath(new URL(`../${name}`, import.meta.url));
const pdf = readFileSync(at("test/evidence/documents/fixtures/chromium-ko.pdf"));
/** @type {{ ko: { articles: [string, string][] } }} */
const { ko } = JSON.parse(readFileSync(at("test/evidence/documents/contract.json"), "utf8"));
const [, quote = ""] = ko.articles[2] ?? [];

const root = mkdtempSync(join(tmpdir(), "clausegate-bench-"));
try {
  write();
  const cache = join(root, "cache");
  const check = [at("dist/cli.mjs"), "check", "--root", root, "--as-of", "2026-06-30", "--format", "json"];
  const rows = {
    cold: check,
    "cold, filling the cache": [...check, "--cache", cache],
    "warm, the same day": [...check, "--cache", cache],
    "warm, a day of its own each time": [...check, "--cache", cache],
  };
  const runs = Number(values.runs);
  console.log(`${documents * 2} PDF pages in ${documents} documents, a quote of each. ${machine()}. ${method()}.\n`);
  console.log("| run | wall s | CPU s | peak MiB |\n|---|---:|---:|---:|");
  for (const [name, args] of Object.entries(rows)) {
    /** @type {import("./measure.mjs").Usage[]} */
    const results = [];
    for (let run = 0; run < runs; run += 1) {
      if (name === "cold, filling the cache") rmSync(cache, { recursive: true, force: true });
      const day = name.startsWith("warm, a day") ? `2026-07-0${run + 1}` : "2026-06-30";
      const given = args.map((word) => (word === "2026-06-30" ? day : word));
      results.push(
        await measure({ command: process.execPath, args: given, output: join(root, "out.json"), allowed: [0] }),
      );
    }
    const middle = (/** @type {"wall" | "cpu" | "memory"} */ key) =>
      results.map((result) => result[key]).sort((a, b) => a - b)[Math.floor(runs / 2)] ?? 0;
    console.log(
      `| ${name} | ${middle("wall").toFixed(2)} | ${middle("cpu").toFixed(2)} | ${middle("memory").toFixed(0)} |`,
    );
  }
} finally {
  rmSync(root, { recursive: true, force: true });
}

/** Writes copies of the sample's vendor, each with different PDFs. */
function write() {
  cpSync(at("vendors/_guidelines"), join(root, "vendors/_guidelines"), { recursive: true });
  for (let vendor = 0; vendor * perVendor < documents; vendor += 1) {
    const id = `vendor-${vendor}`;
    const folder = join(root, "vendors", id);
    cpSync(at("vendors/hanbit-cs"), folder, { recursive: true });
    const record = join(folder, "vendor.yaml");
    writeFileSync(record, readFileSync(record, "utf8").replace("id: hanbit-cs", `id: ${id}`));
    const file = join(folder, "contracts/hanbit-cs-2026.yaml");
    /** @type {any} */
    const contract = load(readFileSync(file, "utf8"));
    contract.vendor = id;
    for (let number = 0; number < Math.min(perVendor, documents - vendor * perVendor); number += 1) {
      const bytes = Buffer.concat([pdf, Buffer.from(`\n% ${id} ${number}\n`)]);
      const path = `documents/annex-${number}.pdf`;
      writeFileSync(join(folder, path), bytes);
      const sha256 = createHash("sha256").update(bytes).digest("hex");
      contract.documents.push({ id: `annex-${number}`, kind: "annex", path: `../${path}`, sha256 });
      contract.clauses.push({ document: `annex-${number}`, article: "제3조", quote, covers: ["pii-subcontracting"] });
    }
    writeFileSync(file, dump(contract));
  }
}
