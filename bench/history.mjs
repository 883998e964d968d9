// Measures the history of a generated repository against the minimum work: reading every distinct record from Git and
// parsing each once.
//
//   npx tsx bench/history.mjs [--commits 1000] [--records 2000] [--runs 3]
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { load } from "js-yaml";
import { sha256, vendorFiles } from "./records.mjs";

const { values } = parseArgs({
  options: {
    commits: { type: "string", default: "1000" },
    records: { type: "string", default: "2000" },
    runs: { type: "string", default: "3" },
    keep: { type: "boolean", default: false },
  },
});
const commits = Number(values.commits);
const records = Number(values.records);
const runs = Number(values.runs);
const bundle = fileURLToPath(new URL("../dist/cli.mjs", import.meta.url));
/** Records of one vendor: its own and two contracts. */
const perVendor = 3;

/** @param {string} root @param {readonly string[]} args @param {string | Buffer} [input] */
function git(root, args, input) {
  const { status, stdout, stderr } = spawnSync("git", args, { cwd: root, input, maxBuffer: 2 ** 30 });
  if (status !== 0) throw new Error(`git ${args.join(" ")}: ${stderr}`);
  return stdout;
}

/**
 * Makes one commit with every vendor, then commits that each change two contracts; every tenth is merged from a branch,
 * and with every hundredth some contract ends. Two years, one and a half commits a day.
 * @param {string} root
 */
function generate(root) {
  const vendors = Array.from({ length: Math.ceil(records / perVendor) }, (_, at) => vendorFiles(1, at));
  const start = Date.UTC(2024, 0, 1) / 1000;
  const step = Math.floor((2 * 365 * 86_400) / commits);
  /** @type {Buffer[]} */
  const script = [];
  const add = (/** @type {string} */ text) => script.push(Buffer.from(text));
  const data = (/** @type {string} */ text) => add(`data ${Buffer.byteLength(text)}\n${text}\n`);
  const file = (/** @type {string} */ path, /** @type {string} */ text) => {
    add(`M 100644 inline ${path}\n`);
    data(text);
  };
  const head = (/** @type {string} */ branch, /** @type {number} */ mark, /** @type {number} */ at) => {
    add(`commit refs/heads/${branch}\nmark :${mark}\ncommitter Kim <kim@example.com> ${start + at * step} +0900\n`);
    data(branch === "main" && at % 10 === 9 ? `Merge pull request #${at} from acme/side` : `Change ${at} (#${at})`);
  };
  let mark = 1;
  head("main", mark, 0);
  file("vendors/_guidelines/guideline.yaml", guideline);
  file("vendors/_guidelines/guideline.md", "# 지침\n");
  for (const { id, files } of vendors) for (const [path, text] of files) file(`vendors/${id}/${path}`, text);
  const texts = vendors.map(({ files }) => ({
    contract: files.get("contracts/contract.yaml") ?? "",
    agreement: files.get("contracts/agreement.yaml") ?? "",
  }));
  for (let at = 1; at < commits; at += 1) {
    const parent = mark;
    const change = () => {
      for (const [turn, name] of /** @type {const} */ (["contract", "agreement"]).entries()) {
        const which = (at * 37 + turn * 11) % vendors.length;
        const ends = at % 100 === 50 ? `${at % 200 === 50 ? 2024 : 2025}-12-31` : undefined;
        const text = altered(texts[which]?.[name] ?? "", at, ends);
        file(`vendors/${vendors[which]?.id}/contracts/${name}.yaml`, text);
      }
    };
    mark += 1;
    if (at % 10 !== 9) {
      head("main", mark, at);
      add(`from :${parent}\n`);
      change();
      continue;
    }
    head("side", mark, at);
    add(`from :${parent}\n`);
    change();
    const side = mark;
    mark += 1;
    head("main", mark, at);
    add(`from :${parent}\nmerge :${side}\n`);
    change();
  }
  git(root, ["init", "--quiet", "--initial-branch=main"]);
  git(root, ["fast-import", "--quiet"], Buffer.concat(script));
  git(root, ["gc", "--quiet"]);
  return vendors.length;
}

const guideline = `kind: guideline
id: vendor-selection
title: 외부자 보안 관리 지침
effective: { from: 2020-01-01 }
document: { path: guideline.md, sha256: ${sha256("# 지침\n")} }
covers: [selection-procedure]
`;

/**
 * Returns the contract with another title, and sometimes with an end date or without one of its clauses.
 * @param {string} text
 * @param {number} at
 * @param {string | undefined} ends
 */
function altered(text, at, ends) {
  const titled = text.replace(/^title: (.*)$/m, `title: $1 (${at}차)`);
  if (ends) return titled.replace(/^effective: \{ from: (\S+) \}.*$/m, `effective: { from: $1, to: ${ends} }`);
  return at % 25 === 0 ? titled.replace(/( {2}- document: [\s\S]*?)(?= {2}- document: )/, "") : titled;
}

/**
 * Returns the milliseconds to read every distinct record of the history and to parse each once.
 * @param {string} root
 */
function floor(root) {
  const begin = performance.now();
  const log = git(root, [
    "log",
    "--first-parent",
    "--diff-merges=first-parent",
    "--root",
    "--raw",
    "--no-abbrev",
    "--no-renames",
    "--format=",
    "HEAD",
  ]).toString();
  const ids = new Set([...log.matchAll(/^:\S+ 100644 \S+ (\S+) [AM]\t.*\.yaml$/gm)].map(([, id]) => id));
  const objects = git(root, ["cat-file", "--batch"], `${[...ids].join("\n")}\n`);
  let count = 0;
  for (let at = 0; at < objects.length; ) {
    const end = objects.indexOf(10, at);
    const size = Number(objects.toString("latin1", at, end).split(" ")[2]);
    load(objects.toString("utf8", end + 1, end + 1 + size));
    count += 1;
    at = end + 1 + size + 1;
  }
  return { milliseconds: performance.now() - begin, blobs: count };
}

/** @param {string} root */
function history(root) {
  const begin = performance.now();
  const { status, stdout, stderr } = spawnSync(
    "/usr/bin/env",
    ["time", "-f", "%M", process.execPath, bundle, "history", "--root", root, "--format", "json"],
    { encoding: "utf8", maxBuffer: 2 ** 30 },
  );
  const milliseconds = performance.now() - begin;
  if (status !== 0) throw new Error(stderr);
  return { milliseconds, entries: JSON.parse(stdout).entries.length, memory: Number(stderr.trim()) };
}

const root = mkdtempSync(join(tmpdir(), "clausegate-history-"));
try {
  const vendors = generate(root);
  console.log(`${commits} commits along first parents, ${vendors * perVendor} records of ${vendors} vendors`);
  const ratios = [];
  for (let run = 0; run < runs; run += 1) {
    const below = floor(root);
    const told = history(root);
    ratios.push(told.milliseconds / below.milliseconds);
    console.log(
      `floor ${Math.round(below.milliseconds)} ms (${below.blobs} blobs), history ${Math.round(told.milliseconds)} ms ` +
        `(${told.entries} entries, ${Math.round(told.memory / 1024)} MiB), ${(told.milliseconds / below.milliseconds).toFixed(2)} x the floor`,
    );
  }
  console.log(`best: ${Math.min(...ratios).toFixed(2)} x the floor; the limit is 3`);
} finally {
  if (values.keep) console.log(root);
  else rmSync(root, { recursive: true, force: true });
}
