import { pathToFileURL } from "node:url";
import type { GitBinding } from "./binding.ts";
import { isFullId } from "./revision.ts";
import { type Fetched, runFetch, variables } from "./run-fetch.ts";
import { noExtras, type Server, withServer } from "./server.ts";

/** Variables of the caller's environment that affect access to a remote. */
const toTheRemote = [
  ...["http_proxy", "https_proxy", "no_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY", "NO_PROXY", "ALL_PROXY"],
  ...["GIT_SSL_CAINFO", "SSL_CERT_FILE", "SSL_CERT_DIR", "SSH_AUTH_SOCK"],
];

/**
 * Fetches one commit without its history: from the server if given, else from `origin` as the clone is configured.
 * Returns the reason on failure, undefined on success. Throws `RunError` `git-missing`.
 */
export async function fetchCommit(commit: string, git: GitBinding, server?: Server): Promise<string | undefined> {
  if (!isFullId(commit)) throw new Error(`not a full id: ${commit}`);
  const reason = server && (await fromServer(commit, git, server));
  if (server && reason === undefined) return undefined;
  const fetched = await fetchFromOrigin(["--depth=1"], [commit], git);
  return "reason" in fetched ? (reason ?? fetched.reason) : undefined;
}

/** Fetches through a copy, because no command with the token runs in the clone. */
function fromServer(commit: string, git: GitBinding, server: Server): Promise<string | undefined> {
  return withServer(server, async (copy) => {
    const fetched = await copy.fetch(["--depth=1"], [`${commit}:refs/heads/wanted`]);
    if ("reason" in fetched) return fetched.reason;
    const address = pathToFileURL(copy.folder).href;
    // The longest `insteadOf` wins, and the clone's configuration cannot know this one.
    const settings = ["-c", `url.${address}.insteadOf=${address}`, "-c", "protocol.version=2"];
    const moved = await runFetch({
      args: [...settings, "fetch", "--quiet", ...noExtras, "--depth=1", address, commit],
      binding: git,
      env: { GIT_ALLOW_PROTOCOL: "file" },
    });
    return "reason" in moved ? moved.reason : undefined;
  });
}

/** Fetches from `origin`, using the clone's configuration. A command as a remote (`ext::`) is disabled. */
export function fetchFromOrigin(
  options: readonly string[],
  wanted: readonly string[],
  git: GitBinding,
): Promise<Fetched> {
  const args = ["fetch", "--quiet", ...noExtras, ...options, "origin", ...wanted];
  return runFetch({ args, binding: git, env: ways() });
}

/** Returns the commit that a ref of `origin` names; undefined if `origin` cannot be reached or has no such ref. */
export async function tipAtOrigin(ref: string, git: GitBinding): Promise<string | undefined> {
  const listed = await runFetch({
    args: ["ls-remote", "--quiet", "origin", ref],
    binding: git,
    env: ways(),
  });
  if ("reason" in listed) return undefined;
  const line = listed.stdout.split("\n").find((one) => one.endsWith(`\t${ref}`));
  const [id = ""] = line?.split("\t") ?? [];
  return isFullId(id) ? id : undefined;
}

function ways(): Record<string, string> {
  return { ...variables(toTheRemote), GIT_ALLOW_PROTOCOL: "https:http:ssh:git:file" };
}
