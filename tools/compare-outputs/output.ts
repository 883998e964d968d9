import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { strFromU8, unzipSync } from "fflate";
import type { Run } from "./runs.ts";

/** The result of one run: its streams, its exit code and the files it wrote, by name. */
export type Output = ReadonlyMap<string, string>;

/** Runs a checkout's command. Paths of its dist/ and of the run's own folder are masked. */
export async function outputOf(checkout: string, run: Run): Promise<Output> {
  const out = mkdtempSync(join(tmpdir(), "clausegate-compare-"));
  const dist = join(checkout, "dist");
  try {
    const args = run.map((arg) => arg.replace("{out}", out));
    const child = spawn(process.execPath, [join(dist, "cli.mjs"), ...args], {
      stdio: ["ignore", "pipe", "pipe"],
      env: { PATH: process.env.PATH, LANG: "C.UTF-8", TZ: "UTC" },
    });
    const ended = new Promise<number | null>((done) => child.on("close", done));
    const [stdout, stderr, status] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
    const shown = (printed: string) => printed.replaceAll(out, "{out}").replaceAll(dist, "{dist}");
    const output: [name: string, content: string][] = [
      ["exit code", String(status)],
      ["standard output", shown(stdout)],
      ["standard error", shown(stderr)],
      ...filesBelow(out),
    ];
    const digests = policyDigests(dist);
    return new Map(output.map(([name, content]) => [name, withoutDigests(content, digests)]));
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

/** Digests of a checkout's policies, and the part of each that reports print. */
function policyDigests(dist: string): readonly string[] {
  const digests: Readonly<Record<string, string>> = JSON.parse(readFileSync(join(dist, "policy-digests.json"), "utf8"));
  return Object.values(digests).flatMap((digest) => [digest, digest.slice(0, 12)]);
}

/** A text without the digests of the policies and of reports, and without UUIDs derived from them. */
function withoutDigests(content: string, digests: readonly string[]): string {
  const plain = digests.reduce((text, digest) => text.replaceAll(digest, "{policy}"), content);
  if (plain.includes('"oscal-version"'))
    return plain.replaceAll(/\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/g, "{uuid}");
  const isManifest = plain.includes('"notCopied"') || plain.includes("manifest.json");
  if (!isManifest) return plain;
  return plain.replaceAll(/\b[0-9a-f]{64}\b/g, "{digest}").replaceAll(/"bytes": \d+/g, '"bytes": {bytes}');
}

function filesBelow(folder: string): [name: string, content: string][] {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).sort();
  const files = names.filter((name) => statSync(join(folder, name)).isFile());
  return files.map((name) => [
    name,
    name.endsWith(".xlsx") ? unpacked(join(folder, name)) : readText(join(folder, name)),
  ]);
}

function readText(path: string): string {
  return readFileSync(path, path.endsWith(".json") ? "utf8" : "latin1");
}

/** The parts of a workbook, one after the other. */
function unpacked(path: string): string {
  const parts = Object.entries(unzipSync(readFileSync(path)));
  return parts.map(([name, bytes]) => `${name}\n${strFromU8(bytes)}\n`).join("");
}
