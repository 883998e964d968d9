import { writeAllFrom } from "../../adapters/disk/output.ts";
import { pathFrom } from "../../adapters/disk/places.ts";
import { loadPolicyFiles } from "../../adapters/disk/policy-files.ts";
import { openDirectory } from "../../adapters/disk/tree.ts";
import type { Language } from "../../model/language.ts";
import { RunError } from "../../model/run-error.ts";
import type { InventoryTree } from "../../model/tree.ts";
import { type NewText, type RecordFiles, recordFiles, refuseChanged } from "../../usecases/authoring/record-files.ts";
import { treeConfig } from "./tree-config.ts";

/** The folder with the inventory, and the chosen language. */
export interface RecordFlags {
  readonly root: string;
  readonly language?: Language;
}

/** Record files on disk, to be written anew. */
export interface RecordsOnDisk {
  readonly tree: InventoryTree;
  readonly records: RecordFiles;
  /** Null where nobody chose one. */
  readonly language: Language | null;
}

/**
 * Reads the record files of an inventory on disk: those at the paths, which are from the working folder, or all. Throws
 * `RunError` `records-not-there`, `nothing-found`, `config-invalid`, `root-missing`, `input-unreadable`.
 */
export async function openRecords(flags: RecordFlags, paths: readonly string[], policies: URL): Promise<RecordsOnDisk> {
  const tree = await openDirectory(flags.root);
  const { values } = await treeConfig(tree, await loadPolicyFiles(policies), flags);
  const { inventory, language } = values;
  const named = paths.map((path) => {
    const place = pathFrom(flags.root, path);
    if (place === undefined) throw new RunError("records-not-there", { path, inventory });
    return place;
  });
  return { tree, records: await recordFiles(tree, inventory, named), language };
}

/** Writes files anew, all or none. Throws `RunError` `records-changed`, `output-failed`. */
export async function writeRecords(root: string, tree: InventoryTree, changes: readonly NewText[]): Promise<void> {
  await refuseChanged(tree, changes);
  await writeAllFrom(
    root,
    changes.map(({ file, text }) => ({ path: file.path, pieces: [text] })),
  );
}
