// Reads a JSON list of command lines on standard input, and prints their outputs as a JSON list. The argument is the
// folder of the policies.
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { readText } from "../paths.ts";
import type { CommandLine } from "./printed.ts";

// Set as esbuild does in the bundles.
Object.assign(globalThis, { __CLAUSEGATE_VERSION__: JSON.parse(readText("package.json")).version });
const { runProgram } = await import("../../src/entry/cli/program.ts");
const { chooseLanguage } = await import("../../src/config/language.ts");

const [dist = ""] = process.argv.slice(2);
const lines: readonly CommandLine[] = JSON.parse(readFileSync(0, "utf8"));
const outputs: string[] = [];
for (const line of lines) outputs.push(await printed(line));
process.stdout.write(JSON.stringify(outputs));

async function printed(line: CommandLine): Promise<string> {
  const pieces: string[] = [];
  await runProgram(line, {
    language: chooseLanguage(line[line.indexOf("--language") + 1], process.env),
    color: false,
    environment: process.env,
    policies: pathToFileURL(`${dist}/`),
    queue: (queued) => pieces.push(...queued),
    flush: async () => {},
    complain: () => {},
    progress: () => {},
  });
  return pieces.join("");
}
