import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { isAbsolute, join, resolve } from "node:path";
import { RunError } from "../../model/run-error.ts";
import { isBelow } from "../disk/places.ts";
import type { GitBinding } from "./binding.ts";
import { runGit } from "./command.ts";
import { failureOf } from "./failure.ts";
import type { GitPlace } from "./place.ts";

/** Tree that a commit of the index would have, and the means to read it. */
export interface StagedTree {
  readonly id: string;
  readonly binding: GitBinding;
  /** Removes what was written for it. */
  discard(): void;
}

/**
 * Writes what `git commit` would record (git-write-tree(1)), unaffected by filters and files on disk. New tree objects
 * go to a separate folder, so nothing is written to the repository. Throws `RunError` `index-unmerged`, `git-failed`.
 */
export async function writeStaged(place: GitPlace): Promise<StagedTree> {
  const objects = mkdtempSync(join(tmpdir(), "clausegate-staged-"));
  const discard = () => rmSync(objects, { recursive: true, force: true, maxRetries: 3 });
  try {
    const found = await runGit(["rev-parse", "--path-format=absolute", "--git-path", "objects"], place);
    const own = found.stdout.replace(/\n$/, "");
    const env = { GIT_OBJECT_DIRECTORY: objects, GIT_ALTERNATE_OBJECT_DIRECTORIES: own, ...indexOf(place) };
    const { status, stdout, complaints } = await runGit(["write-tree"], place, env);
    if (/unmerged/.test(complaints)) throw new RunError("index-unmerged", {});
    if (status !== 0) throw failureOf(complaints, place.cwd);
    const reading = { ...place.env, GIT_ALTERNATE_OBJECT_DIRECTORIES: objects };
    return { id: stdout.trim(), binding: { ...place, env: reading }, discard };
  } catch (error) {
    discard();
    throw error;
  }
}

/** Returns the index that Git names to a hook for the commit being made; it is in Git's own folder. */
function indexOf({ gitDir, cwd }: GitPlace): Record<string, string> {
  const named = process.env.GIT_INDEX_FILE;
  if (named === undefined || named === "") return {};
  const index = isAbsolute(named) ? named : resolve(cwd, named);
  return isBelow(index, gitDir) ? { GIT_INDEX_FILE: index } : {};
}
