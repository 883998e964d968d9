import { existsSync, readFileSync, realpathSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { RunError } from "../../model/run-error.ts";
import { isBelow } from "../disk/places.ts";
import type { GitBinding } from "./binding.ts";
import { runGit } from "./command.ts";
import { findRepository, topsAround } from "./place.ts";

/** What Git knows of the repository around a folder. */
export interface RepositorySetup {
  /** Top of the work tree, absolute. */
  readonly top: string;
  /** The folder below the top, ending in "/"; "" at the top. */
  readonly folder: string;
  /** Address of the remote `origin`. */
  readonly remote: string | undefined;
  readonly hooks: HooksFolder;
}

/** Folder from which Git runs hooks: from the top if it belongs to this repository alone, else absolute. */
export interface HooksFolder {
  readonly path: string;
  readonly isOwn: boolean;
}

/** Returns the setup of the repository around a folder; undefined where there is none, or no Git. Throws `RunError`. */
export async function repositorySetup(root: string): Promise<RepositorySetup | undefined> {
  try {
    const { top, folder, ...place } = await findRepository({ root, workspace: resolve(root) });
    if (top === undefined) return undefined;
    return { top, folder, remote: await remoteOf(place), hooks: await hooksOf(place, top) };
  } catch (error) {
    if (error instanceof RunError && ["repository-missing", "git-missing"].includes(error.code)) return undefined;
    throw error;
  }
}

async function remoteOf(place: GitBinding): Promise<string | undefined> {
  const { status, stdout } = await runGit(["config", "--get", "remote.origin.url"], place);
  return status === 0 ? stdout.trim() : undefined;
}

async function hooksOf(place: GitBinding & { readonly gitDir: string }, top: string): Promise<HooksFolder> {
  const common = await runGit(["rev-parse", "--git-common-dir"], place);
  const gitFolder = realpathSync(resolve(top, common.stdout.trim() || place.gitDir));
  const set = await configuredHooks(place);
  const path = set === undefined ? join(gitFolder, "hooks") : resolve(top, set);
  const isOwn = isBelow(path, top) || isBelow(path, gitFolder);
  return { path: isOwn ? relative(top, path).split(sep).join("/") : path, isOwn };
}

/** Returns `core.hooksPath` of the configuration's files: on the command line this program sets its own. */
async function configuredHooks(place: GitBinding): Promise<string | undefined> {
  const { stdout } = await runGit(["config", "--show-scope", "--type=path", "--get-all", "core.hooksPath"], place);
  const values = stdout.split("\n").flatMap((line) => {
    const [scope, value] = line.split("\t", 2);
    return value === undefined || scope === "command" ? [] : [value];
  });
  return values.at(-1);
}

/** Repository that the program was published from, and the commit it runs from where that is known. */
export interface ToolOrigin {
  readonly repository: string | undefined;
  readonly commit: string | undefined;
}

/**
 * Returns the origin of the running program: the repository of its `package.json`, else the remote of the clone it
 * runs from. `policies` is the folder of the compiled policies. Throws `RunError`.
 */
export async function toolOrigin(policies: URL): Promise<ToolOrigin> {
  const home = realpathSync(fileURLToPath(new URL("../", policies)));
  const isClone = topsAround(home)[0] === home;
  const setup = isClone ? await repositorySetup(home) : undefined;
  const head = setup && (await runGit(["rev-parse", "--verify", "HEAD"], { cwd: home }));
  return {
    repository: packageRepository(join(home, "package.json")) ?? setup?.remote,
    commit: head?.status === 0 ? head.stdout.trim() : undefined,
  };
}

function packageRepository(path: string): string | undefined {
  if (!existsSync(path)) return undefined;
  const { repository }: { repository?: unknown } = JSON.parse(readFileSync(path, "utf8"));
  if (typeof repository === "string") return repository;
  if (typeof repository !== "object" || repository === null || !("url" in repository)) return undefined;
  return String(repository.url);
}
