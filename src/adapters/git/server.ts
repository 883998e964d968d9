import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { GitBinding } from "./binding.ts";
import { runGit } from "./command.ts";
import { type Fetched, runFetch, variables } from "./run-fetch.ts";

/** A repository on the server an event came from. */
export interface Server {
  /** Its address (`https://github.com/owner/name`), without user, query and fragment. */
  readonly address: string;
  readonly token: string;
}

/** A temporary bare repository for fetching from the server, unaffected by the clone's configuration. */
export interface ServerCopy {
  /** Its folder. */
  readonly folder: string;
  readonly binding: GitBinding;
  /** Fetches into it. `options` come before the address, `wanted` are full ids and refspecs. */
  fetch(options: readonly string[], wanted: readonly string[]): Promise<Fetched>;
}

/**
 * Runs work in a copy that is removed afterwards. The token goes to the server's address alone: passed by the
 * environment, never after a redirect, without configuration of the clone, the user or the machine that could redirect
 * it, and through a proxy only inside TLS. Throws `RunError` `git-missing`.
 */
export async function withServer<T>(server: Server, work: (copy: ServerCopy) => Promise<T>): Promise<T> {
  const home = mkdtempSync(join(tmpdir(), "clausegate-fetch-"));
  const folder = join(home, "copy.git");
  try {
    await runGit(["init", "--quiet", "--bare", "--template=", folder], { cwd: home }, ownConfiguration(home));
    const binding = { cwd: folder, args: [`--git-dir=${folder}`] };
    const env = { ...ownConfiguration(home), ...access(server) };
    return await work({
      folder,
      binding,
      fetch: (options, wanted) =>
        runFetch({ args: ["fetch", "--quiet", ...noExtras, ...options, server.address, ...wanted], binding, env }),
    });
  } finally {
    rmSync(home, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** Options of every fetch. */
export const noExtras = ["--no-tags", "--no-recurse-submodules", "--no-write-fetch-head"];

/** Ignores any other configuration, and the password file in the user's home. */
function ownConfiguration(home: string): Record<string, string> {
  return {
    HOME: home,
    USERPROFILE: home,
    XDG_CONFIG_HOME: home,
    GIT_CONFIG_GLOBAL: "/dev/null",
    GIT_CONFIG_NOSYSTEM: "1",
  };
}

/** Variables for the machine's certificates. */
const trust = ["GIT_SSL_CAINFO", "SSL_CERT_FILE", "SSL_CERT_DIR"];
const proxies = ["https_proxy", "no_proxy", "all_proxy", "HTTPS_PROXY", "NO_PROXY", "ALL_PROXY"];

function access({ address, token }: Server): Record<string, string> {
  const { protocol, origin } = new URL(address);
  const basic = Buffer.from(`x-access-token:${token}`).toString("base64");
  const configuration = [
    [`http.${origin}/.extraheader`, `AUTHORIZATION: basic ${basic}`],
    ["http.followRedirects", "false"],
    ["credential.helper", ""],
    ["protocol.version", "2"],
  ] as const;
  return {
    // A proxy can read plain HTTP.
    ...variables(protocol === "https:" ? [...trust, ...proxies] : trust),
    GIT_ALLOW_PROTOCOL: protocol.slice(0, -1),
    GIT_CONFIG_COUNT: String(configuration.length),
    ...Object.fromEntries(
      configuration.flatMap(([key, value], at) => [
        [`GIT_CONFIG_KEY_${at}`, key],
        [`GIT_CONFIG_VALUE_${at}`, value],
      ]),
    ),
  };
}
