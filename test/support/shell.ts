import { spawn, spawnSync } from "node:child_process";
import { openSync, readFileSync, readSync, writeFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import { aFolder } from "./cli.ts";

/** Output and exit status of a process. */
export interface Ended {
  readonly status: number;
  readonly stdout: Buffer;
  readonly stderr: string;
}

export interface Start {
  readonly folder: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly input?: string | Uint8Array;
}

/** A shell that waits for commands. */
interface Shell {
  readonly requests: number;
  readonly replies: number;
  readonly folder: string;
}

let shell: Shell | undefined;

/**
 * Runs a program through a small shell that keeps running: starting a process copies the address space of the caller,
 * and that of a test run is large. The result is that of `spawnSync`. The shell ends with this process, which has the
 * only writing end of its input.
 */
export function runByShell(command: string, args: readonly string[], { folder, environment, input }: Start): Ended {
  shell ??= startShell();
  const [given, out, err] = ["in", "out", "err"].map((name) => join(shell?.folder ?? "", name));
  if (input !== undefined && input.length > 0) writeFileSync(given ?? "", input);
  const variables = Object.entries(environment).flatMap(([name, value]) =>
    value === undefined ? [] : `${name}=${quoted(value)}`,
  );
  const words = [command, ...args].map(quoted).join(" ");
  const source = input !== undefined && input.length > 0 ? quoted(given ?? "") : "/dev/null";
  const redirected = `< ${source} > ${quoted(out ?? "")} 2> ${quoted(err ?? "")} 3>&-`;
  writeAll(
    shell.requests,
    `(cd ${quoted(folder)} && ${variables.join(" ")} exec ${words}) ${redirected}; echo $? >&3\n`,
  );
  const status = Number(readLine(shell.replies));
  return { status, stdout: readFileSync(out ?? ""), stderr: readFileSync(err ?? "", "utf8") };
}

function startShell(): Shell {
  const folder = aFolder();
  const [requests, replies] = [join(folder, "requests"), join(folder, "replies")];
  if (spawnSync("mkfifo", [requests, replies]).status !== 0) throw new Error("mkfifo failed");
  const script = `exec 3> ${quoted(replies)} < ${quoted(requests)}; exec env -i PATH="$PATH" sh`;
  const child = spawn("sh", ["-c", script], { cwd: "/", stdio: "ignore" });
  child.unref();
  // In the shell's own order of opening: each side waits for the other.
  const from = openSync(replies, "r");
  return { requests: openSync(requests, "w"), replies: from, folder };
}

function quoted(word: string): string {
  return `'${word.replaceAll("'", "'\\''")}'`;
}

function writeAll(file: number, text: string): void {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
}

function readLine(file: number): string {
  const bytes = Buffer.alloc(64);
  let text = "";
  while (!text.endsWith("\n")) {
    const length = readSync(file, bytes);
    if (length === 0) throw new Error("the shell has ended");
    text += bytes.toString("utf8", 0, length);
  }
  return text;
}
