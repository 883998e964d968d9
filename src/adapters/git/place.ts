import { lstatSync, realpathSync, statSync } from "node:fs";
import { dirname, isAbsolute, join, posix, relative, sep } from "node:path";
import { RunError } from "../../model/run-error.ts";
import { isBelow } from "../disk/places.ts";
import type { GitBinding } from "./binding.ts";
import { runGit } from "./command.ts";
import { failureOf } from "./failure.ts";
import { guardsAgainst } from "./programs.ts";

/** The repository that is read. Found once; every Git started later is bound to it. */
export interface GitPlace extends GitBinding {
  /** Git's own folder, absolute. */
  readonly gitDir: string;
  /** Top of the work tree, absolute, without links; undefined for a repository named by `gitDir` alone. */
  readonly top: string | undefined;
  /** Root below the top, ending in "/"; "" at the top. */
  readonly folder: string;
}

/** Request for a repository. */
export interface Asked {
  /** Folder of the work tree; with `gitDir`, a path in the tree of a commit. */
  readonly root: string;
  /** Git's own folder, bare or not. Disables the search, and the files on disk are ignored. */
  readonly gitDir?: string | undefined;
  /** Working folder of this process, absolute. */
  readonly workspace?: string;
}

/**
 * Selects the repository to read: the one whose work tree contains the working folder, if the root is in it too; else
 * the nearest one around the root. Content of a work tree is data: a bare repository in it is ignored, and a nested
 * repository (a submodule) does not take its place. Git has to accept the owner (`safe.directory`). Throws `RunError`
 * `root-missing`, `git-missing`, `repository-missing`, `repository-nested`, `repository-unsafe`, `git-failed`.
 */
export async function findRepository({ root, gitDir, workspace = process.cwd() }: Asked): Promise<GitPlace> {
  if (gitDir !== undefined) return named(root, gitDir);
  const folder = realFolder(root);
  const top = ownTop(folder, { root, workspace });
  const [found, names] = await Promise.all([gitDirOf(top, root), settingNames({ cwd: top })]);
  const below = relative(top, folder).split(sep).join("/");
  const args = [`--git-dir=${found}`, `--work-tree=${top}`];
  return { gitDir: found, top, folder: withSlash(below), cwd: top, args, env: guardsAgainst(names) };
}

function realFolder(root: string): string {
  try {
    const real = realpathSync.native(root);
    if (statSync(real).isDirectory()) return real;
  } catch (cause) {
    throw new RunError("root-missing", { root }, { cause });
  }
  throw new RunError("root-missing", { root });
}

/** Returns the top of the selected work tree. */
function ownTop(folder: string, { root, workspace }: { readonly root: string; readonly workspace: string }): string {
  const tops = topsAround(folder);
  const [nearest] = tops;
  if (nearest === undefined) throw new RunError("repository-missing", { root });
  const here = realpathSync.native(workspace);
  const own = isBelow(folder, here) ? (tops.find((top) => isBelow(here, top)) ?? tops.at(-1)) : nearest;
  if (own === nearest) return nearest;
  throw new RunError("repository-nested", { root, nested: nearest, top: own ?? "" });
}

/**
 * Returns the folders on the way up that have a `.git`, the nearest first. Git never checks out an entry of that name.
 */
export function topsAround(folder: string): string[] {
  const above = dirname(folder) === folder ? [] : topsAround(dirname(folder));
  return lstatSync(join(folder, ".git"), { throwIfNoEntry: false }) ? [folder, ...above] : above;
}

/**
 * Returns Git's own folder. Git first checks the `.git` of the folder it starts in, and its owner, and skips one that
 * is not a repository.
 */
async function gitDirOf(top: string, root: string): Promise<string> {
  const { status, stdout, complaints } = await runGit(["rev-parse", "--absolute-git-dir"], { cwd: top });
  if (status !== 0) throw failureOf(complaints, root);
  const found = stdout.replace(/\n$/, "");
  if (!isAbsolute(found)) throw failureOf("", root);
  const entry = join(top, ".git");
  const isFile = lstatSync(entry).isFile();
  if (isFile || realFolder(entry) === realFolder(found)) return found;
  throw new RunError("repository-missing", { root });
}

/** Opens a repository that the operator names; its owner is not checked. */
async function named(root: string, gitDir: string): Promise<GitPlace> {
  const below = posix.normalize(root.split(sep).join("/")).replace(/^\.(?:\/|$)|\/$/g, "");
  if (posix.isAbsolute(below) || /^\.\.(?:\/|$)/.test(below)) throw new RunError("root-missing", { root });
  const found = realFolder(gitDir);
  const binding = { cwd: found, args: [`--git-dir=${found}`] };
  const [{ status, complaints }, names] = await Promise.all([
    runGit(["rev-parse", "--git-dir"], binding),
    settingNames(binding),
  ]);
  if (status !== 0) throw failureOf(complaints, gitDir);
  return { gitDir: found, top: undefined, folder: withSlash(below), ...binding, env: guardsAgainst(names) };
}

function withSlash(folder: string): string {
  return folder === "" ? "" : `${folder}/`;
}

/**
 * Returns the names of all effective settings, as Git writes them. Empty without a repository, where nothing is read.
 */
async function settingNames(binding: GitBinding): Promise<readonly string[]> {
  const { stdout } = await runGit(["config", "--list", "--name-only", "-z"], binding);
  return stdout.split("\0");
}
