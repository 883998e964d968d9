import type { FolderChanges } from "../../model/folder-changes.ts";
import { guidelinesFolder, isVendorFolder } from "../../model/tree.ts";
import { type FolderChange, toChanges } from "./changes.ts";
import type { ObjectStore } from "./object-store.ts";
import { type Entry, Tree } from "./objects.ts";
import { Budget } from "./walk.ts";

/** Tree ids of one folder in base and head; undefined if it does not exist there. */
interface Pair {
  readonly base: string | undefined;
  readonly head: string | undefined;
}

/**
 * Compares two root trees by object id: reads only trees that differ, and none of the guidelines. A folder in which
 * only a file mode differs counts as different.
 */
export async function compareCommits(store: ObjectStore, roots: Pair, inventory: string): Promise<FolderChanges> {
  const comparison = new Comparison(store, inventory);
  if (roots.base !== roots.head) await comparison.compare("", roots);
  return toChanges(comparison.folders, comparison);
}

/** A folder, and the vendor folder it is in. */
interface Folder {
  readonly path: string;
  readonly vendor: string | undefined;
}

const recordFile = /\.ya?ml$/i;

class Comparison {
  readonly folders: FolderChange[] = [];
  readonly outside: string[] = [];
  readonly documents = new Set<string>();
  private readonly store: ObjectStore;
  private readonly inventory: string;
  private readonly budget = new Budget();

  constructor(store: ObjectStore, inventory: string) {
    this.store = store;
    this.inventory = inventory;
  }

  /** `vendor` is the vendor folder that contains the path; undefined outside of them. */
  async compare(path: string, { base, head }: Pair, vendor?: string): Promise<void> {
    const [before, after] = await Promise.all([this.tree(base, path), this.tree(head, path)]);
    this.budget.spend(before.entries.length + after.entries.length, path);
    const earlier = new Map(before.entries.map((entry) => [entry.rawName, entry]));
    const pairs = after.entries.map((entry) => [earlier.get(entry.rawName), entry] as const);
    const later = new Set(after.entries.map(({ rawName }) => rawName));
    const gone = before.entries.flatMap((entry) => (later.has(entry.rawName) ? [] : [[entry, undefined] as const]));
    const differing = [...pairs, ...gone].filter(([a, b]) => a?.id !== b?.id || a?.kind !== b?.kind);
    await Promise.all(differing.flatMap(([a, b]) => this.compareEntries({ path, vendor }, a, b) ?? []));
  }

  private compareEntries(folder: Folder, before?: Entry, after?: Entry): Promise<void> | undefined {
    const name = (after ?? before)?.name ?? "";
    const path = folder.path === "" ? name : `${folder.path}/${name}`;
    if ([before, after].some((entry) => entry && entry.kind !== "folder")) this.note(path, folder.vendor);
    const pair = { base: folderId(before), head: folderId(after) };
    if (pair.base === undefined && pair.head === undefined) return undefined;
    if (folder.path !== this.inventory) return this.compare(path, pair, folder.vendor);
    const isVendor = isVendorFolder(name);
    if (isVendor || name === guidelinesFolder) this.folders.push({ folder: name, isIn: whereIs(pair) });
    return name === guidelinesFolder ? undefined : this.compare(path, pair, isVendor ? name : undefined);
  }

  /** Records a difference that is not in a record. */
  private note(path: string, vendor: string | undefined): void {
    if (vendor === undefined) this.outside.push(path);
    else if (!recordFile.test(path)) this.documents.add(vendor);
  }

  private async tree(id: string | undefined, path: string): Promise<Tree> {
    return id === undefined ? new Tree([]) : this.store.tree({ id, path });
  }
}

function folderId(entry: Entry | undefined): string | undefined {
  return entry?.kind === "folder" ? entry.id : undefined;
}

function whereIs({ base, head }: Pair): FolderChange["isIn"] {
  if (base === undefined) return "head";
  return head === undefined ? "base" : "both";
}
