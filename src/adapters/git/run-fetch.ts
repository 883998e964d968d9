import type { GitBinding } from "./binding.ts";
import { complaintsOf, startGit } from "./command.ts";
import { notStarted } from "./failure.ts";

/** Longest duration of a fetch, in milliseconds. */
const maxTime = 60_000;

/** A `git fetch` or `git ls-remote`. `env` is added to Git's own environment. */
export interface Fetch {
  readonly args: readonly string[];
  readonly binding: GitBinding;
  readonly env: Readonly<Record<string, string>>;
}

/** Output of a command, or the reason it failed. */
export type Fetched = { readonly stdout: string } | { readonly reason: string };

const quiet = ["-c", "gc.auto=0", "-c", "maintenance.auto=false"];

/** Runs a command that contacts a remote. Never prompts for a password. Throws `RunError` `git-missing`. */
export function runFetch({ args, binding, env }: Fetch, patience = maxTime): Promise<Fetched> {
  return new Promise((done, failed) => {
    const git = startGit([...quiet, ...args], binding, { ...asksNobody, ...env });
    const complaints = complaintsOf(git);
    let stdout = "";
    const timer = setTimeout(() => {
      git.kill("SIGKILL");
      // The remote helper outlives Git, and would keep these open.
      git.stdout.destroy();
      git.stderr.destroy();
    }, patience);
    git.stdout.setEncoding("utf8").on("data", (text: string) => {
      stdout += text;
    });
    git.stdin.on("error", () => undefined).end();
    git.on("error", (cause) => {
      clearTimeout(timer);
      failed(notStarted(cause));
    });
    git.on("close", (status) => {
      clearTimeout(timer);
      done(status === 0 ? { stdout } : { reason: reasonIn(complaints()) });
    });
  });
}

const asksNobody = { GIT_ASKPASS: "", SSH_ASKPASS: "" };

/** Returns those of the caller's variables that are set. */
export function variables(names: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = process.env[name];
      return value === undefined ? [] : [[name, value] as const];
    }),
  );
}

/** Returns Git's reason, with any password in an address removed. */
function reasonIn(complaints: string): string {
  const reason = /^(?:fatal|error): (.+)$/m.exec(complaints)?.[1] ?? complaints.trim().split("\n")[0];
  return (reason || "it ended early").replaceAll(/\/\/[^/@\s]*@/g, "//");
}
