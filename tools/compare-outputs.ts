// Runs two checkouts on the same inventories and history and says where their output differs:
//
//   npx tsx tools/compare-outputs.ts OTHER-CHECKOUT [--texts]
//
// The bytes have to be the same; with --texts, only what is not wording: JSON without its texts, and exit codes.
// Both checkouts bring their own dist/ with them. Exit code 1 where anything differs.
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeInventory } from "../bench/inventory.mjs";
import { inRepository } from "./paths.ts";

/** What one run gave: its streams, its exit code and the files it wrote, by name. */
type Output = ReadonlyMap<string, string>;

const formats = ["text", "json", "sarif", "junit", "github", "gitlab", "markdown"];
const asOf = "2026-06-30";

/** A folder that holds `vendors/`, and the vendors that are asked about one by one. */
interface Place {
  readonly name: string;
  readonly root: string;
  readonly vendors: readonly string[];
  readonly isPast: boolean;
}

function places(folder: string): Place[] {
  const large = join(folder, "large");
  writeInventory(large, 300, 1);
  const defects = inRepository("examples/defects");
  const examples = readdirSync(defects).filter((name) => existsSync(join(defects, name, "vendors")));
  return [
    place("sample", inRepository(".")),
    ...examples.map((name) => place(name, join(defects, name))),
    { ...place("large", large), vendors: vendorsOf(large).slice(0, 30) },
    { ...place("past", aPast(join(folder, "past"))), isPast: true },
  ];
}

function place(name: string, root: string): Place {
  return { name, root, vendors: vendorsOf(root), isPast: false };
}

function vendorsOf(root: string): string[] {
  const names = readdirSync(join(root, "vendors"), { withFileTypes: true });
  return names.flatMap((entry) => (entry.isDirectory() && !entry.name.startsWith("_") ? [entry.name] : [])).sort();
}

/** A repository of the sample: first the examples with their defects, one commit each, then the vendors as they are. */
function aPast(root: string): string {
  const git = (...args: readonly string[]) => execFileSync("git", ["-C", root, ...args], { stdio: "pipe" });
  execFileSync("git", ["init", "-q", "-b", "main", root]);
  const states = [...readdirSync(inRepository("examples/defects")), "."]
    .map((name) => (name === "." ? inRepository(".") : inRepository(`examples/defects/${name}`)))
    .filter((state) => existsSync(join(state, "vendors")));
  for (const [at, state] of states.entries()) {
    rmSync(join(root, "vendors"), { recursive: true, force: true });
    cpSync(join(state, "vendors"), join(root, "vendors"), { recursive: true });
    git("add", "-A");
    const day = `2026-${String(at + 1).padStart(2, "0")}-10T10:00:00+09:00`;
    const person = ["-c", "user.name=Kim", "-c", "user.email=kim@example.com"];
    execFileSync("git", ["-C", root, ...person, "commit", "-q", "--allow-empty", "-m", `State ${at}`], {
      env: { PATH: process.env.PATH, GIT_AUTHOR_DATE: day, GIT_COMMITTER_DATE: day },
    });
  }
  return root;
}

/** Arguments of all runs in a place. `{out}` stands for a folder of the run's own. */
function runsIn({ root, vendors, isPast }: Place): string[][] {
  const languages = ["en", "ko"];
  const day = ["--root", root, "--as-of", asOf];
  const checks = languages.flatMap((language) =>
    formats.map((format) => ["check", ...day, "--language", language, "--format", format]),
  );
  const gates = vendors.flatMap((vendor) =>
    languages.flatMap((language) =>
      ["text", "json"].map((format) => ["gate", vendor, ...day, "--language", language, "--format", format]),
    ),
  );
  const evidence = languages.map((language) => ["evidence", "verify", "--root", root, "--language", language]);
  return [...checks, ...gates, ...evidence, ...(isPast ? runsOverThePast(root, vendors) : [])];
}

function runsOverThePast(root: string, vendors: readonly string[]): string[][] {
  const languages = ["en", "ko"];
  const histories = languages.flatMap((language) =>
    ["text", "json", "csv", "markdown"].map((format) => [
      ...["history", "--root", root, "--language", language, "--format", format],
    ]),
  );
  const blames = languages.flatMap((language) =>
    ["text", "json"].map((format) => [
      ...["blame", vendors[0] ?? "", "PII-01", "--root", root, "--as-of", asOf],
      ...["--language", language, "--format", format],
    ]),
  );
  const changes = formats.map((format) => [
    ...["check", "--root", root, "--base", "HEAD~2", "--head", "HEAD", "--as-of", asOf, "--format", format],
  ]);
  const audits = languages.map((language) => [
    ...["audit", "--root", root, "--at", "HEAD", "--as-of", "2026-12-31", "--period", "2026-01-01..2026-10-31"],
    ...["--language", language, "-o", "{out}/pack"],
  ]);
  return [...histories, ...blames, ...changes, ...audits];
}

function run(checkout: string, args: readonly string[]): Output {
  const out = mkdtempSync(join(tmpdir(), "clausegate-compare-"));
  try {
    const { stdout, stderr, status } = spawnSync(
      process.execPath,
      [join(checkout, "dist/cli.mjs"), ...args.map((arg) => arg.replace("{out}", out))],
      { encoding: "utf8", maxBuffer: 2 ** 30, env: { PATH: process.env.PATH, LANG: "C.UTF-8", TZ: "UTC" } },
    );
    const files = readdirSync(out, { recursive: true, encoding: "utf8" }).filter((name) =>
      statSync(join(out, name)).isFile(),
    );
    const shown = (text: string) => text.replaceAll(out, "{out}").replaceAll(checkout, "{checkout}");
    return new Map([
      ["exit code", String(status)],
      ["standard output", shown(stdout)],
      ["standard error", shown(stderr)],
      ...files.sort().map((name): [string, string] => [name, readFileSync(join(out, name), "latin1")]),
    ]);
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

/** Keys of JSON outputs whose strings are wording. */
const wording = new Set([
  ...[
    "message",
    "title",
    "description",
    "remedy",
    "text",
    "citation",
    "reason",
    "label",
    "name",
    "markdown",
    "penalty",
  ],
  ...["en", "ko", "fullDescription", "shortDescription", "help", "content", "basis", "source", "fix", "why", "state"],
]);

/** A JSON text without its wording; undefined where it is none. */
function facts(text: string): string | undefined {
  try {
    return JSON.stringify(JSON.parse(text), (key, value) => (wording.has(key) ? undefined : value));
  } catch {
    return undefined;
  }
}

function difference(before: Output, after: Output, onlyFacts: boolean): string | undefined {
  const names = [...new Set([...before.keys(), ...after.keys()])];
  const differing = names.filter((name) => {
    const [old, now] = [before.get(name), after.get(name)];
    if (old === undefined || now === undefined) return true;
    if (!onlyFacts || name === "exit code") return old !== now;
    return facts(old) !== facts(now);
  });
  return differing.length === 0 ? undefined : differing.map((name) => shownDifference(name, before, after)).join("\n");
}

function shownDifference(name: string, before: Output, after: Output): string {
  const [old = "(nothing)", now = "(nothing)"] = [before.get(name), after.get(name)];
  const at = [...old].findIndex((letter, index) => letter !== now[index]);
  const around = (text: string) => JSON.stringify(text.slice(Math.max(0, at - 60), at + 120));
  return `  ${name}, at ${at}:\n    before ${around(old)}\n    after  ${around(now)}`;
}

const [other, ...flags] = process.argv.slice(2);
if (!other) throw new Error("usage: npx tsx tools/compare-outputs.ts OTHER-CHECKOUT [--texts]");
const onlyFacts = flags.includes("--texts");
const folder = mkdtempSync(join(tmpdir(), "clausegate-places-"));
let [runs, differing] = [0, 0];
try {
  for (const one of places(folder)) {
    for (const args of runsIn(one)) {
      runs += 1;
      const found = difference(run(other, args), run(inRepository("."), args), onlyFacts);
      if (found === undefined) continue;
      differing += 1;
      console.log(`clausegate ${args.join(" ")}\n${found}`);
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(`${runs} runs, ${differing} differ`);
process.exitCode = differing === 0 ? 0 : 1;
