import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import type { Run } from "./runs.ts";

/** What one run gave: its streams, its exit code and the files it wrote, by name. */
export type Output = ReadonlyMap<string, string>;

/** Runs a checkout's command. The paths of its dist/ and of the run's own folder do not count. */
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
    const shown = (told: string) => told.replaceAll(out, "{out}").replaceAll(dist, "{dist}");
    return new Map([
      ["exit code", String(status)],
      ["standard output", shown(stdout)],
      ["standard error", shown(stderr)],
      ...filesBelow(out),
    ]);
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

function filesBelow(folder: string): [name: string, content: string][] {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).sort();
  const files = names.filter((name) => statSync(join(folder, name)).isFile());
  return files.map((name) => [name, readFileSync(join(folder, name), name.endsWith(".json") ? "utf8" : "latin1")]);
}
