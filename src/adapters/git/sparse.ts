import { closeSync, lstatSync, openSync, readdirSync, readSync } from "node:fs";
import { join } from "node:path";
import { isMissing } from "../disk/error-code.ts";
import { runGit } from "./command.ts";
import { failureOf } from "./failure.ts";
import { findRepository, topsAround } from "./place.ts";

/**
 * Lists the files below a folder that are in the index but left out by a sparse checkout (gitindex(5),
 * "skip-worktree"): paths from the folder. Runs Git only if the index can have any. Throws the same `RunError` as
 * `findRepository`.
 */
export async function leftOutFiles(root: string): Promise<readonly string[]> {
  const [top] = topsAround(root);
  if (top === undefined || !mayLeaveOut(join(top, ".git"))) return [];
  const place = await findRepository({ root });
  const { status, stdout, complaints } = await runGit(["ls-files", "-t", "-z"], { ...place, cwd: root });
  if (status !== 0) throw failureOf(complaints, root);
  const marked = stdout.split("\0").flatMap((entry) => (entry.startsWith("S ") ? [entry.slice(2)] : []));
  return marked.filter((path) => !lstatSync(join(root, path), { throwIfNoEntry: false }));
}

/**
 * Whether the index can mark files as left out: version 2 has no room for the mark. A shared index has a version of its
 * own.
 */
function mayLeaveOut(gitFolder: string): boolean {
  try {
    const names = readdirSync(gitFolder);
    if (names.some((name) => name.startsWith("sharedindex."))) return true;
    return names.includes("index") && versionOf(join(gitFolder, "index")) !== 2;
  } catch (error) {
    // The `.git` of a linked work tree is a file.
    return !isMissing(error) || lstatSync(gitFolder).isFile();
  }
}

function versionOf(index: string): number {
  const file = openSync(index, "r");
  try {
    const head = Buffer.alloc(8);
    readSync(file, head, 0, head.length, 0);
    return head.readUInt32BE(4);
  } finally {
    closeSync(file);
  }
}
