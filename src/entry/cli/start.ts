import { writeStream } from "../../adapters/disk/output.ts";
import { Prompt } from "../../adapters/prompt.ts";
import { wantsColor } from "../../config/color.ts";
import { RunError } from "../../model/run-error.ts";
import { terminal as onOneLine } from "../../report/formats/escape.ts";
import { runErrorLines } from "../../texts/run-errors.ts";
import { runProgram } from "./program.ts";
import type { Terminal } from "./terminal.ts";
import { terminalLanguage } from "./terminal-language.ts";

/** Milliseconds between two progress lines, and before the first. */
const progressInterval = 200;

/** Runs the command line of the process and sets its exit code. Throws only if a file of the program is missing. */
export async function start(policies: URL): Promise<void> {
  const argv = process.argv.slice(2);
  const language = await terminalLanguage(argv, process.env);
  const queued: Iterable<string>[] = [];
  let lastProgress = performance.now();
  const prompt = new Prompt({ input: process.stdin, output: process.stdout });
  const isTerminal = process.stdin.isTTY === true && process.stdout.isTTY === true;

  const terminal: Terminal = {
    language,
    color: wantsColor(process.env, process.stdout.isTTY === true),
    environment: process.env,
    policies,
    queue: (pieces) => {
      queued.push(pieces);
    },
    flush: () => writeStream(process.stdout, queued.splice(0)),
    complain: (lines) => {
      process.stderr.write(lines.map((line) => `clausegate: ${line}\n`).join(""));
    },
    ask: isTerminal ? (question) => prompt.ask(question) : undefined,
    progress: (line) => {
      const isDue = line === "" || performance.now() - lastProgress > progressInterval;
      if (process.stderr.isTTY !== true || !isDue) return;
      lastProgress = performance.now();
      process.stderr.write(`\r\u001b[K${line}`);
    },
  };

  try {
    process.exitCode = await runProgram(argv, terminal);
  } catch (error) {
    if (isFileMissing(error)) throw error;
    process.exitCode = 2;
    // Anything but a RunError is a bug: its stack is shown.
    const lines =
      error instanceof RunError
        ? runErrorLines(error).map((text) => text[language])
        : String((error as Error)?.stack ?? error).split("\n");
    process.stderr.write(lines.map((line) => `clausegate: ${onOneLine(line)}\n`).join(""));
  } finally {
    prompt.close();
  }
}

/** Whether a part of the program that was to be loaded does not exist. */
function isFileMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ERR_MODULE_NOT_FOUND";
}
