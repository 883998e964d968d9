import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { delimiter, isAbsolute } from "node:path";
import type { GitBinding } from "./binding.ts";
import { notStarted } from "./failure.ts";
import { programGuards } from "./programs.ts";

/**
 * Variables of the caller's environment that Git needs to start and to find the user's configuration
 * (`safe.directory`).
 */
const passedOn = [
  "HOME",
  "XDG_CONFIG_HOME",
  "SystemRoot",
  "SystemDrive",
  "ProgramData",
  "USERPROFILE",
  "HOMEDRIVE",
  "HOMEPATH",
  "TEMP",
];

/**
 * Builds Git's environment from scratch: no `GIT_DIR` or `GIT_CONFIG_*` of the caller (set in hooks) decides what is
 * read. Objects are read as stored: none is fetched, replaced or grafted. `PATH` keeps only absolute folders: a
 * relative one would lead into the repository.
 */
export function gitEnvironment(caller: NodeJS.ProcessEnv): Record<string, string> {
  const path = (caller.PATH ?? "").split(delimiter).filter((folder) => isAbsolute(folder));
  const kept = passedOn.flatMap((name) => {
    const value = caller[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return {
    ...Object.fromEntries(kept),
    PATH: path.join(delimiter),
    LC_ALL: "C",
    // Git before 2.39.4 ignores the first; the second then blocks the program it would start.
    GIT_NO_LAZY_FETCH: "1",
    GIT_ALLOW_PROTOCOL: "none",
    GIT_NO_REPLACE_OBJECTS: "1",
    GIT_GRAFT_FILE: "/dev/null",
    GIT_OPTIONAL_LOCKS: "0",
    GIT_TERMINAL_PROMPT: "0",
    // Takes precedence over `core.gitProxy`, whose first value would count.
    GIT_PROXY_COMMAND: "",
  };
}

/** Before the subcommand. A bare repository inside a work tree is data (setting known since Git 2.38). */
const guards = ["--no-pager", "-c", "safe.bareRepository=explicit", ...programGuards];

/** Starts Git without a shell. `env` is added to its environment. */
export function startGit(
  args: readonly string[],
  { cwd, args: bound = [], env: own = {} }: GitBinding,
  env: Readonly<Record<string, string>> = {},
): ChildProcessWithoutNullStreams {
  return spawn("git", [...guards, ...bound, ...args], {
    cwd,
    env: { ...gitEnvironment(process.env), ...own, ...env },
    stdio: "pipe",
    windowsHide: true,
  });
}

/** Most characters kept of Git's error output. */
const maxComplaints = 16_384;

/** Collects Git's error output; unread output would block Git. */
export function complaintsOf(git: ChildProcessWithoutNullStreams): () => string {
  let complaints = "";
  git.stderr.setEncoding("utf8").on("data", (text: string) => {
    complaints = (complaints + text).slice(0, maxComplaints);
  });
  return () => complaints;
}

/** Output of a Git command. `status` is null if it was ended by a signal. */
export interface GitAnswer {
  readonly status: number | null;
  readonly stdout: string;
  readonly complaints: string;
}

/** Runs a short Git command to its end. `env` is added to its environment. Throws `RunError` `git-missing`. */
export function runGit(
  args: readonly string[],
  binding: GitBinding,
  env: Readonly<Record<string, string>> = {},
): Promise<GitAnswer> {
  return new Promise((done, failed) => {
    const git = startGit(args, binding, env);
    const complaints = complaintsOf(git);
    let stdout = "";
    git.stdout.setEncoding("utf8").on("data", (text: string) => {
      stdout += text;
    });
    git.stdin.on("error", () => undefined).end();
    git.on("error", (cause) => failed(notStarted(cause)));
    git.on("close", (status) => done({ status, stdout, complaints: complaints() }));
  });
}
