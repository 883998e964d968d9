import { RunError } from "../../model/run-error.ts";
import { shownName } from "../disk/shown-name.ts";
import type { ObjectStore } from "./object-store.ts";
import type { Entry, Tree } from "./objects.ts";

/** An entry and its path from the root. */
export interface Found {
  readonly path: string;
  readonly entry: Entry;
}

/** Returns an entry of a folder with its path, as shown to people. */
export function foundIn(folder: string, entry: Entry): Found {
  const name = entry.isUtf8 ? entry.name : shownName(Buffer.from(entry.rawName, "latin1"));
  return { path: `${folder}/${name}`, entry };
}

/**
 * Bounds of one walk. A few small objects can describe trees of billions of files (each level naming the next ten
 * times), and no work tree can hold a path of more than 4,096 bytes.
 */
const maxEntries = 200_000;
const maxPath = 4096;

/** Counts the entries of a walk. Throws `RunError` `tree-too-large`, the same one in every branch of the walk. */
export class Budget {
  private left = maxEntries;
  private failure: RunError | undefined;

  spend(entries: number, path: string): void {
    this.left -= entries;
    if (this.left >= 0 && path.length <= maxPath) return;
    this.failure ??= new RunError("tree-too-large", { path: path.slice(0, 200) });
    throw this.failure;
  }
}

/**
 * Returns all entries below a folder that are not folders, and folders whose names are not UTF-8 (their content cannot
 * be named), in path order. Trees of one level are requested together.
 */
export async function walk(store: ObjectStore, tree: Tree, path: string, budget = new Budget()): Promise<Found[]> {
  budget.spend(tree.entries.length, path);
  const parts = await Promise.all(
    tree.entries.map((entry) => {
      const found = foundIn(path, entry);
      if (entry.kind !== "folder" || !entry.isUtf8) return [found];
      return store.tree({ id: entry.id, path: found.path }).then((below) => walk(store, below, found.path, budget));
    }),
  );
  return parts.flat();
}
