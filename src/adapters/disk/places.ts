import { existsSync, lstatSync, readFileSync, realpathSync } from "node:fs";
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { RunError } from "../../model/run-error.ts";
import { defaultInventory } from "../../model/tree.ts";

/** Whether a path is a folder or lies below it. Both are absolute. */
export function isBelow(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way === "" || (!/^\.\.(?:[\\/]|$)/.test(way) && !isAbsolute(way));
}

/** Resolves all links of a path; for a path that does not exist yet, those of its existing part. */
function realPlace(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    const parent = dirname(path);
    return parent === path ? path : join(realPlace(parent), basename(path));
  }
}

/** Resolves the links on the way to a file, but not one that it may be itself. */
function placeAsNamed(path: string): string {
  const named = resolve(path);
  return join(realPlace(dirname(named)), basename(named));
}

/** Returns the path of a folder that exists, without links. */
export function realRoot(folder: string): string {
  return realPlace(resolve(folder));
}

/**
 * Returns a file's POSIX path from the working folder, or from the folder of a record, and whether it is in the same
 * repository; without one, in this folder.
 */
export function fromHere(path: string, record?: string): { readonly path: string; readonly isWithin: boolean } {
  const here = record === undefined ? process.cwd() : realPlace(dirname(resolve(record)));
  const place = placeAsNamed(path);
  return { path: relative(here, place).split(sep).join("/"), isWithin: isBelow(place, repositoryOf(here) ?? here) };
}

/** Returns the POSIX path of a file or folder from a folder: empty for the folder itself, undefined outside of it. */
export function pathFrom(folder: string, path: string): string | undefined {
  const [top, place] = [realPlace(resolve(folder)), realPlace(resolve(path))];
  return isBelow(place, top) ? relative(top, place).split(sep).join("/") : undefined;
}

/** Returns a file's POSIX path from a folder; undefined if it does not lie below it. */
export function pathBelow(folder: string, path: string): string | undefined {
  const [top, place] = [realPlace(resolve(folder)), placeAsNamed(path)];
  return place !== top && isBelow(place, top) ? relative(top, place).split(sep).join("/") : undefined;
}

/** Returns the name of a file without its folders, with its letters composed. */
export function fileName(path: string): string {
  return basename(path).normalize("NFC");
}

/** Returns the nearest folder with a `.git`, which may be a folder or a file. */
function repositoryOf(folder: string): string | undefined {
  if (existsSync(join(folder, ".git"))) return folder;
  return dirname(folder) === folder ? undefined : repositoryOf(dirname(folder));
}

/**
 * Returns a folder's path below the top of its work tree, POSIX, ending in "/"; "" at the top and outside of work
 * trees. Neither runs Git nor depends on its configuration: the top is the closest folder with a `.git` that Git would
 * accept.
 */
export function folderInRepository(root: string): string {
  const place = realPlace(resolve(root));
  const top = topOf(place);
  const way = top === undefined ? "" : relative(top, place);
  return way === "" ? "" : `${way.split(sep).join("/")}/`;
}

/** Nothing inside `.git` is in the work tree. */
function topOf(folder: string): string | undefined {
  if (basename(folder) === ".git") return undefined;
  if (isWorkTree(folder)) return folder;
  return dirname(folder) === folder ? undefined : topOf(dirname(folder));
}

/** Whether a folder is a work tree. In a linked work tree and a submodule, `.git` is a file that names the folder. */
function isWorkTree(folder: string): boolean {
  const git = join(folder, ".git");
  const kind = lstatSync(git, { throwIfNoEntry: false });
  if (kind?.isFile()) return readFileSync(git).subarray(0, 8).toString("latin1") === "gitdir: ";
  return kind !== undefined && isGitFolder(git, "");
}

/** A folder to write to, and the option that names it. */
export interface WrittenFolder {
  readonly path: string;
  readonly option: string;
}

/**
 * Rejects output inside the inventory, which would be judged as records next time. Throws `RunError` `output-inside`.
 */
export function refuseInside(
  { path, option }: WrittenFolder,
  { root, inventory }: { readonly root: string; readonly inventory: string },
): void {
  if (isBelow(realPlace(resolve(path)), realPlace(resolve(root, inventory)))) {
    throw new RunError("output-inside", { option, path, inventory });
  }
}

/** Rejects output inside Git's own folder, wherever it is. Throws `RunError` `output-in-git`. */
export function refuseInGitFolder({ path, option }: WrittenFolder): void {
  for (let place = realPlace(resolve(path)); ; place = dirname(place)) {
    if (isGitFolder(place, ".git")) throw new RunError("output-in-git", { option, path, folder: place });
    if (dirname(place) === place) return;
  }
}

/** Whether Git accepts a folder as a repository: that of a work tree (named `.git`), a bare one, or a separate one. */
function isGitFolder(place: string, name: string): boolean {
  return basename(place) === name || ["HEAD", "objects", "refs"].every((part) => existsSync(join(place, part)));
}

/**
 * Returns the folder to judge where none is named: the closest one with `clausegate.yaml` or `vendors/`, from a folder
 * up to the top of its work tree, relative to that folder. The folder itself where there is none, and outside of work
 * trees.
 */
export function rootAround(folder: string): string {
  const place = realPlace(resolve(folder));
  const top = topOf(place);
  if (top === undefined) return folder;
  for (let at = place; isBelow(at, top); at = dirname(at)) {
    if (isRoot(at)) return at === place ? folder : relative(place, at);
    if (dirname(at) === at) break;
  }
  return folder;
}

function isRoot(folder: string): boolean {
  const inventory = lstatSync(join(folder, defaultInventory), { throwIfNoEntry: false });
  return inventory?.isDirectory() === true || existsSync(join(folder, "clausegate.yaml"));
}
