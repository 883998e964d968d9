import type { RawProblem } from "../../model/problem.ts";
import { RunError } from "../../model/run-error.ts";
import type { InventoryTree, SourceFile } from "../../model/tree.ts";

/** Record files of an inventory in path order, and what could not be read. */
export interface RecordFiles {
  readonly files: readonly SourceFile[];
  readonly problems: readonly RawProblem[];
}

/**
 * Reads the record files of an inventory: all, or those that are one of the given paths or below it. Paths are POSIX and
 * from the root; an empty one is the root. Throws `RunError` `nothing-found`, `records-not-there`.
 */
export async function recordFiles(
  tree: InventoryTree,
  inventory: string,
  paths: readonly string[],
): Promise<RecordFiles> {
  const { folders, problems } = await tree.list(inventory);
  const contents = [];
  for (const folder of folders) contents.push(await tree.read(`${inventory}/${folder}`));
  const all = {
    files: contents.flatMap(({ files }) => files),
    problems: [...problems, ...contents.flatMap((one) => one.problems)],
  };
  if (all.files.length + all.problems.length === 0) throw new RunError("nothing-found", { folder: inventory });
  return paths.length === 0 ? all : chosenFrom(all, paths, inventory);
}

function chosenFrom({ files, problems }: RecordFiles, paths: readonly string[], inventory: string): RecordFiles {
  const isIn = (file: string, path: string) => path === "" || file === path || file.startsWith(`${path}/`);
  const known = [...files.map(({ path }) => path), ...problems.map(({ file }) => file)];
  const missing = paths.find((path) => !known.some((file) => isIn(file, path)));
  if (missing !== undefined) throw new RunError("records-not-there", { path: missing, inventory });
  const isChosen = (file: string) => paths.some((path) => isIn(file, path));
  return {
    files: files.filter(({ path }) => isChosen(path)),
    problems: problems.filter(({ file }) => isChosen(file)),
  };
}

/** A file with the text it is to have. */
export interface NewText {
  readonly file: SourceFile;
  readonly text: string;
}

/** Throws `RunError` `records-changed` if a file is no longer as it was read. */
export async function refuseChanged(tree: InventoryTree, changes: readonly NewText[]): Promise<void> {
  for (const { file } of changes) {
    const now = await tree.file(file.path);
    if (!now || Buffer.compare(now.bytes, file.bytes) !== 0) throw new RunError("records-changed", { path: file.path });
  }
}
