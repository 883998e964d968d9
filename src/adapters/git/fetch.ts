import { complaintsOf, startGit } from "./command.ts";
import { notStarted } from "./failure.ts";
import { findRepository } from "./place.ts";
import { isFullId } from "./revision.ts";

/** Of the caller's environment, what leads to a remote. */
const toTheRemote = [
  ...["http_proxy", "https_proxy", "no_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY", "NO_PROXY", "ALL_PROXY"],
  ...["GIT_SSL_CAINFO", "SSL_CERT_FILE", "SSL_CERT_DIR", "SSH_AUTH_SOCK"],
];
/** Longest time a fetch may take, in milliseconds. */
const patience = 60_000;

/**
 * Fetches one commit from `origin`, without its history. Nothing asks for a password; what the clone's configuration holds is
 * used. Returns what went wrong; undefined when the commit is there. Throws `RunError` `git-missing`.
 */
export async function fetchCommit(commit: string, folder: string): Promise<string | undefined> {
  if (!isFullId(commit)) throw new Error(`not a full id: ${commit}`);
  const place = await findRepository({ root: folder });
  const options = ["--quiet", "--depth=1", "--no-tags", "--no-recurse-submodules", "--no-write-fetch-head"];
  const quiet = ["-c", "gc.auto=0", "-c", "maintenance.auto=false"];
  return new Promise((done, failed) => {
    const git = startGit([...quiet, "fetch", ...options, "origin", commit], place, environment(process.env));
    const complaints = complaintsOf(git);
    const timer = setTimeout(() => git.kill("SIGKILL"), patience);
    git.stdout.resume();
    git.stdin.on("error", () => undefined).end();
    git.on("error", (cause) => failed(notStarted(cause)));
    git.on("close", (status) => {
      clearTimeout(timer);
      done(status === 0 ? undefined : reasonIn(complaints()));
    });
  });
}

/** As for reading, but for the ways to a remote. A command as a remote (`ext::`) stays out. */
function environment(caller: NodeJS.ProcessEnv): Record<string, string> {
  const passed = toTheRemote.flatMap((name) => (caller[name] === undefined ? [] : [[name, caller[name]] as const]));
  return {
    ...Object.fromEntries(passed),
    GIT_ALLOW_PROTOCOL: "https:http:ssh:git:file",
    GIT_ASKPASS: "",
    SSH_ASKPASS: "",
  };
}

/** Git's reason, without a password that an address may hold. */
function reasonIn(complaints: string): string {
  const reason = /^(?:fatal|error): (.+)$/m.exec(complaints)?.[1] ?? complaints.trim().split("\n")[0];
  return (reason || "it ended early").replaceAll(/\/\/[^/@\s]*@/g, "//");
}
