import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { runProgram } from "../../src/entry/cli/program.ts";
import type { Terminal } from "../../src/entry/cli/terminal.ts";
import { terminalLanguage } from "../../src/entry/cli/terminal-language.ts";
import { RunError } from "../../src/model/run-error.ts";
import { terminal as onOneLine } from "../../src/report/formats/escape.ts";
import { runErrorLines } from "../../src/texts/run-errors.ts";
import type { Files } from "./inventory.ts";

export const repository = fileURLToPath(new URL("../../", import.meta.url));
export const bundle = join(repository, "dist", "cli.mjs");

export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the committed bundle, in its own environment. */
export function clausegate(args: readonly string[], options: { cwd?: string; env?: Record<string, string> } = {}): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bundle, ...args], {
    cwd: options.cwd ?? repository,
    env: { PATH: process.env.PATH, ...options.env },
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  return { status, stdout, stderr };
}

/** Runs the bundle and closes its standard output before reading anything. */
export function clausegateIntoClosedPipe(args: readonly string[]): Promise<{ status: number | null; stderr: string }> {
  const child = spawn(process.execPath, [bundle, ...args], { cwd: repository, env: { PATH: process.env.PATH } });
  let stderr = "";
  child.stderr.on("data", (chunk) => {
    stderr += chunk;
  });
  child.stdout.destroy();
  return new Promise((done) => child.on("close", (status) => done({ status, stderr })));
}

/** Writes files to a new temporary folder and returns its path. */
export function aFolder(files: Files = {}): string {
  const root = mkdtempSync(join(tmpdir(), "clausegate-test-"));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    const isData = typeof content === "string" || content instanceof Uint8Array;
    writeFileSync(join(root, path), isData ? content : JSON.stringify(content));
  }
  return root;
}

/**
 * Runs a command line in this process as `src/entry/cli/main.ts` does, which saves the second of a process start: for
 * tables of many cases.
 */
export async function clausegateHere(
  args: readonly string[],
  environment: Terminal["environment"] = {},
  ask?: Terminal["ask"],
): Promise<Run> {
  const queued: Iterable<string>[] = [];
  const complaints: string[] = [];
  const language = await terminalLanguage(args, environment);
  const terminal: Terminal = {
    language,
    color: false,
    environment,
    policies: new URL("../../dist/", import.meta.url),
    queue: (pieces) => {
      queued.push(pieces);
    },
    flush: async () => undefined,
    complain: (lines) => {
      complaints.push(...lines);
    },
    progress: () => undefined,
    ask,
  };
  try {
    const status = await runProgram(args, terminal);
    const stderr = complaints.map((line) => `clausegate: ${line}\n`).join("");
    return { status, stdout: queued.flatMap((pieces) => [...pieces]).join(""), stderr };
  } catch (error) {
    if (!(error instanceof RunError)) throw error;
    return {
      status: 2,
      stdout: "",
      stderr: runErrorLines(error)
        .map((text) => `clausegate: ${onOneLine(text[language])}\n`)
        .join(""),
    };
  }
}
