// Runs a command as a process of its own and measures its usage.
import { spawn, spawnSync } from "node:child_process";
import { closeSync, existsSync, openSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/**
 * `wall` seconds from start to end, `cpu` seconds of user and system time of all threads, `memory` the largest resident
 * set in MiB.
 * @typedef {{ wall: number, cpu: number, memory: number }} Usage
 * @typedef {{ command: string, args: string[], output: string, allowed: number[], folder?: string, env?: Record<string, string> }} Task
 *   `output` is the file for standard output, `allowed` the exit codes that are not failures, `folder` the working
 *   folder, `env` its environment besides PATH.
 */

const GNU_TIME = "/usr/bin/time";
/** Milliseconds between two samples of a running process. */
const INTERVAL = 5;
/** Clock ticks per second in /proc/<pid>/stat: 100 on every Linux that Node supports. */
const TICKS = 100;

const hasGnuTime = existsSync(GNU_TIME) && /GNU/i.test(said(spawnSync(GNU_TIME, ["--version"], { encoding: "utf8" })));

/** Returns how CPU time and memory are measured on this machine. Throws if neither method is available. */
export function method() {
  if (hasGnuTime) return "GNU time (the kernel's own account of the child, wait4)";
  if (existsSync("/proc/self/status")) return `/proc/<pid> every ${INTERVAL} ms: the end of a process may be missed`;
  throw new Error("Measuring needs GNU time in /usr/bin/time, or /proc");
}

/**
 * Runs the task once. Throws if its exit code is not allowed.
 * @param {Task} task
 * @returns {Promise<Usage>}
 */
export async function measure(task) {
  const account = join(dirname(task.output), "usage.txt");
  // %U %S: seconds; %M: KiB. Quiet: an exit code other than 0 gets no line of its own.
  const watched = ["--quiet", "--format=%U %S %M", `--output=${account}`, task.command, ...task.args];
  const started = performance.now();
  const used = hasGnuTime ? await run({ ...task, command: GNU_TIME, args: watched }) : await run(task, look);
  const wall = (performance.now() - started) / 1000;
  if (!hasGnuTime) return { wall, ...used };
  const [user = 0, system = 0, kibibytes = 0] = readFileSync(account, "utf8").trim().split(" ").map(Number);
  return { wall, cpu: user + system, memory: kibibytes / 1024 };
}

/**
 * @param {Task} task
 * @param {(pid: number, last: Omit<Usage, "wall">) => Omit<Usage, "wall">} [watch]
 * @returns {Promise<Omit<Usage, "wall">>} the last that `watch` saw
 */
function run({ command, args, output, allowed, folder, env }, watch) {
  const file = openSync(output, "w");
  let used = { cpu: 0, memory: 0 };
  let errors = "";
  return new Promise((done, failed) => {
    const stdio = /** @type {["ignore", number, "pipe"]} */ (["ignore", file, "pipe"]);
    const child = spawn(command, args, {
      stdio,
      env: { PATH: process.env.PATH, ...env },
      ...(folder && { cwd: folder }),
    });
    const see = () => {
      if (watch && child.pid !== undefined) used = watch(child.pid, used);
    };
    const timer = watch && setInterval(see, INTERVAL);
    child.stderr?.on("data", (chunk) => {
      errors += chunk;
    });
    child.on("error", failed);
    child.on("close", (code) => {
      clearInterval(timer);
      if (code !== null && allowed.includes(code)) done(used);
      else failed(new Error(`exit code ${code}: ${command} ${args.join(" ")}\n${errors}`));
    });
  }).finally(() => closeSync(file));
}

/**
 * Returns the usage of a process so far; the last sample if it has ended.
 * @param {number} pid
 * @param {Omit<Usage, "wall">} last
 */
function look(pid, last) {
  try {
    const peak = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
    // The name in brackets may contain spaces: user and system time are the 12th and 13th field after it.
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8")
      .replace(/^.*\) /s, "")
      .split(" ");
    const cpu = (Number(fields[11]) + Number(fields[12])) / TICKS;
    return { cpu, memory: peak ? Number(peak) / 1024 : last.memory };
  } catch {
    return last;
  }
}

/** @param {{ stdout: string | null, stderr: string | null }} result */
function said({ stdout, stderr }) {
  return `${stdout ?? ""}${stderr ?? ""}`;
}
