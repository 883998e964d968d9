// Runs all checks of package.json: the tests, which take longest, and beside them the others one after another.
import { spawn } from "node:child_process";
import { PassThrough } from "node:stream";
import { inRepository, isProgram, readText } from "./paths.ts";

/** A command for the shell. */
interface Check {
  readonly name: string;
  readonly command: string;
}

interface Running {
  readonly name: string;
  /** What it prints, which is kept until somebody reads it. */
  readonly output: AsyncIterable<Buffer>;
  /** Whether it passed; known once all output is read. */
  readonly passed: () => boolean;
}

/** Most bytes of output that are kept: as long as nobody reads more, the check stands still. */
const mostKept = 64 * 1024 * 1024;

/**
 * Runs all checks, those after the first in turn beside it, and writes the output of each whole, the first one's last.
 * Returns the names of those that failed.
 */
export async function runChecks(
  [longest, ...others]: readonly [Check, ...Check[]],
  write: (piece: string | Buffer) => void,
): Promise<string[]> {
  const failed: string[] = [];
  const follow = async ({ name, output, passed }: Running) => {
    write(`\n> ${name}\n`);
    for await (const piece of output) write(piece);
    if (!passed()) failed.push(name);
  };
  const beside = start(longest);
  for (const check of others) await follow(start(check));
  await follow(beside);
  return failed;
}

function start({ name, command }: Check): Running {
  const child = spawn(command, { cwd: inRepository("."), shell: true, stdio: ["ignore", "pipe", "pipe"] });
  const output = new PassThrough({ highWaterMark: mostKept });
  for (const stream of [child.stdout, child.stderr]) stream.pipe(output, { end: false });
  child.once("close", () => output.end());
  return { name, output, passed: () => child.exitCode === 0 };
}

if (isProgram(import.meta.url)) {
  const { scripts }: { scripts: Readonly<Record<string, string>> } = JSON.parse(readText("package.json"));
  const named = (name: string): Check => ({
    name,
    command: scripts[name] ?? `echo "package.json has no ${name}"; false`,
  });
  const others = ["check:types", "check:style", "check:package", "check:dist", "check:policies"].map(named);
  const failed = await runChecks([named("check:tests"), ...others], (piece) => process.stdout.write(piece));
  if (failed.length > 0) {
    process.stderr.write(`\nFailed: ${failed.join(", ")}\n`);
    process.exitCode = 1;
  }
}
