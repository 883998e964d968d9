import { type ChildProcess, spawn } from "node:child_process";
import { chmodSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { Readable, Writable } from "node:stream";
import { text } from "node:stream/consumers";
import { aFolder, clausegateHere, repository } from "./cli.ts";

/**
 * Stands for `node dist/cli.mjs`: leaves where, with what and in which environment it was started in a folder, names that
 * folder to the process of the tests, and prints the answer.
 */
const stand = `#!/bin/sh
request=$(mktemp -d)
shift
printf '%s\\0' "$PWD" "$@" > "$request/words"
env -0 > "$request/environment"
echo "$request" >&3
read -r status <&4
cat "$request/stdout"
cat "$request/stderr" >&2
exit "$status"
`;

/** Runs a script that runs the command, which this process answers instead of a new one each time. */
export async function runScriptHere(
  script: string,
  env: NodeJS.ProcessEnv,
): Promise<{ stdout: string; stderr: string }> {
  const folder = aFolder({ node: stand });
  const node = join(folder, "node");
  chmodSync(node, 0o755);
  const shell = spawn("bash", ["-c", script.replaceAll(process.execPath, node)], {
    cwd: repository,
    env: { ...env, PATH: `${folder}:${env.PATH}` },
    stdio: ["ignore", "pipe", "pipe", "pipe", "pipe"],
  });
  const [stdout, stderr] = await Promise.all([printed(shell.stdout), printed(shell.stderr), answerAll(shell)]);
  return { stdout, stderr };
}

const printed = async (stream: Readable | null) => (stream ? text(stream) : "");

async function answerAll({ stdio }: ChildProcess): Promise<void> {
  const [, , , requests, replies] = stdio;
  if (!(requests instanceof Readable && replies instanceof Writable)) throw new Error("the shell has no such pipes");
  for await (const request of createInterface({ input: requests })) replies.write(`${await answer(request)}\n`);
}

/** Runs the command line of a request and returns its exit code. */
async function answer(request: string): Promise<number> {
  const [folder = "", ...args] = readList(join(request, "words"));
  const environment = Object.fromEntries(
    readList(join(request, "environment")).map((variable) => {
      const at = variable.indexOf("=");
      return [variable.slice(0, at), variable.slice(at + 1)];
    }),
  );
  const { status, stdout, stderr } = await within(folder, environment, () => clausegateHere(args, environment));
  writeFileSync(join(request, "stdout"), stdout);
  writeFileSync(join(request, "stderr"), stderr);
  return status ?? 2;
}

/** Runs something in a folder and an environment, as a process of its own would, and returns to those of the tests. */
async function within<Result>(
  folder: string,
  environment: NodeJS.ProcessEnv,
  run: () => Promise<Result>,
): Promise<Result> {
  const [before, former] = [process.cwd(), process.env];
  process.chdir(folder);
  process.env = { ...environment };
  try {
    return await run();
  } finally {
    process.env = former;
    process.chdir(before);
  }
}

function readList(path: string): string[] {
  return readFileSync(path, "utf8").split("\0").slice(0, -1);
}
