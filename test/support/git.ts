import { createHash } from "node:crypto";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { openRepository, type Repository } from "../../src/adapters/git/repository.ts";
import { RunError } from "../../src/model/run-error.ts";
import { aFolder } from "./cli.ts";
import type { Files } from "./inventory.ts";
import { runByShell } from "./shell.ts";

/** Settings for speed: Git starts no maintenance, and does not wait for the disk. */
export const quick = {
  GIT_CONFIG_COUNT: "3",
  GIT_CONFIG_KEY_0: "maintenance.auto",
  GIT_CONFIG_VALUE_0: "false",
  GIT_CONFIG_KEY_1: "gc.auto",
  GIT_CONFIG_VALUE_1: "0",
  GIT_CONFIG_KEY_2: "core.fsync",
  GIT_CONFIG_VALUE_2: "none",
};

/** A home folder without configuration. */
const home = aFolder();
const environment = {
  ...quick,
  PATH: process.env.PATH,
  HOME: home,
  GIT_CONFIG_NOSYSTEM: "1",
  GIT_AUTHOR_NAME: "A",
  GIT_AUTHOR_EMAIL: "a@example.com",
  GIT_COMMITTER_NAME: "A",
  GIT_COMMITTER_EMAIL: "a@example.com",
  GIT_AUTHOR_DATE: "2026-01-02T03:04:05Z",
  GIT_COMMITTER_DATE: "2026-01-02T03:04:05Z",
};
// The adapter starts Git in the environment of this process.
process.env.HOME = home;
delete process.env.XDG_CONFIG_HOME;

/** Runs Git in a folder and returns its output without the last line break. Throws when it fails. */
export function git(folder: string, args: readonly string[], input: string | Uint8Array = ""): string {
  const { status, stdout, stderr } = runByShell("git", args, { folder, environment, input });
  if (status !== 0) throw new Error(`git ${args.join(" ")}: ${stderr}`);
  return stdout.toString("utf8").replace(/\n$/, "");
}

/** Repositories by their content: copying one is cheaper than the processes that create it. */
const made = new Map<string, string>();

/** A new repository, on branch `main`. */
export function aRepository(files: Files = {}, options: readonly string[] = []): string {
  const key = JSON.stringify([Object.entries(files).map(([path, content]) => [path, plainly(content)]), options]);
  const model = made.get(key) ?? makeRepository(files, options);
  made.set(key, model);
  return aCopy(model);
}

/** Copies a repository and its work tree. */
export function aCopy(model: string): string {
  const root = aFolder();
  copyFolder(model, root);
  return root;
}

/** Copies a folder as `cpSync` does, in a third of its time. */
export function copyFolder(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) copyFolder(source, target);
    else if (entry.isSymbolicLink()) symlinkSync(readlinkSync(source), target);
    else copyFileSync(source, target);
  }
}

function plainly(content: Files[string]): Files[string] {
  return content instanceof Uint8Array ? createHash("sha256").update(content).digest("hex") : content;
}

function makeRepository(files: Files, options: readonly string[]): string {
  if (Object.keys(files).length > 0) {
    const filled = aRepository({}, options);
    commit(filled, files);
    return filled;
  }
  const root = aFolder();
  git(root, ["init", "--quiet", "--initial-branch=main", "--template=", ...options]);
  return root;
}

/** Changes of a commit: contents by path; null deletes, `{ link }` makes a link. */
export type Change = Readonly<Record<string, string | Uint8Array | object | null>>;

/** Writes files and commits them all; returns the commit's id. */
export function commit(root: string, change: Change): string {
  for (const [path, content] of Object.entries(change)) write(join(root, path), content);
  git(root, ["add", "--all", "--force"]);
  git(root, ["commit", "--quiet", "--allow-empty", "--message=x"]);
  return headOf(root);
}

/** The output of `git rev-parse HEAD`, mostly without a process. */
export function headOf(root: string): string {
  const own = join(root, ".git");
  if (!statSync(own, { throwIfNoEntry: false })?.isDirectory()) return git(root, ["rev-parse", "HEAD"]);
  const head = readFileSync(join(own, "HEAD"), "utf8").trim();
  if (!head.startsWith("ref: ")) return head;
  const branch = join(own, head.slice(5));
  return existsSync(branch) ? readFileSync(branch, "utf8").trim() : git(root, ["rev-parse", "HEAD"]);
}

function write(path: string, content: Change[string]): void {
  rmSync(path, { force: true, recursive: true });
  if (content !== null) mkdirSync(dirname(path), { recursive: true });
  if (content === null) removeEmpty(dirname(path));
  else if (typeof content === "string" || content instanceof Uint8Array) writeFileSync(path, content);
  else if ("link" in content) symlinkSync(String(content.link), path);
  else writeFileSync(path, JSON.stringify(content));
}

/** Removes a folder and its empty parents, as Git does when it checks out; the top folder is never empty. */
function removeEmpty(folder: string): void {
  if (readdirSync(folder).length > 0) return;
  rmdirSync(folder);
  removeEmpty(dirname(folder));
}

/** An entry of a tree made by hand: any name in bytes, any mode. */
export interface HandEntry {
  readonly mode: string;
  readonly name: string | Uint8Array;
  readonly id: string;
}

/** Writes a tree object as given, valid or not, and returns its id. */
export function handTree(root: string, entries: readonly HandEntry[]): string {
  const bytes = entries.flatMap(({ mode, name, id }) => [
    Buffer.from(`${mode} `),
    Buffer.from(name),
    Buffer.from([0]),
    Buffer.from(id, "hex"),
  ]);
  return git(root, ["hash-object", "-t", "tree", "-w", "--literally", "--stdin"], Buffer.concat(bytes));
}

/** Writes a blob and returns its id. */
export function blob(root: string, content: string | Uint8Array): string {
  return git(root, ["hash-object", "-w", "--stdin"], content);
}

/** Commits a tree by its id. */
export function commitTree(root: string, tree: string, parents: readonly string[] = [], message = "x"): string {
  return git(root, ["commit-tree", "-m", message, ...parents.flatMap((parent) => ["-p", parent]), tree]);
}

/** Clones through the file protocol, so that depth and filter apply. */
export function clone(source: string, ...options: readonly string[]): string {
  const root = join(aFolder(), "clone");
  git(source, ["clone", "--quiet", ...options, `file://${source}`, root]);
  return root;
}

/** Copies a folder of this project into a new repository, and commits it. */
export function committedCopy(folder: string, options: readonly string[] = []): string {
  const root = aRepository({}, options);
  copyFolder(folder, root);
  commit(root, {});
  return root;
}

const opened: Repository[] = [];

/** Opens a repository that `closeAll` closes. */
export async function open(asked: Parameters<typeof openRepository>[0]): Promise<Repository> {
  const repository = await openRepository(asked);
  opened.push(repository);
  return repository;
}

export function closeAll(): void {
  for (const repository of opened.splice(0)) repository.close();
}

/** Opens the tree of a revision. */
export async function treeAt(root: string, revision = "HEAD") {
  const repository = await open(root);
  return repository.tree(await repository.resolve(revision));
}

/** Returns the `RunError` a promise rejects with. */
export async function failure(promise: Promise<unknown>): Promise<RunError> {
  const error = await promise.then(
    () => undefined,
    (cause: unknown) => cause,
  );
  if (error instanceof RunError) return error;
  throw new Error(`expected a RunError, got ${error}`);
}

/** Returns the code of the `RunError` a promise rejects with. */
export async function failureCode(promise: Promise<unknown>): Promise<string> {
  return (await failure(promise)).code;
}

/** Path of an object that is not packed. */
export function looseObject(root: string, id: string): string {
  return join(root, ".git", "objects", id.slice(0, 2), id.slice(2));
}
