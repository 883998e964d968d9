import { type Dirent, readdirSync, readlinkSync } from "node:fs";
import { join } from "node:path";
import type { FolderChanges } from "../../model/folder-changes.ts";
import { guidelinesFolder, type InventoryTree, isVendorFolder } from "../../model/tree.ts";
import { blobIdOf, fileBlobId, formatOf } from "./blob-id.ts";
import { type FolderChange, toChanges } from "./changes.ts";
import type { ObjectStore } from "./object-store.ts";
import type { Entry, Tree } from "./objects.ts";

/** The inventory's folder at a commit, and the files on disk. */
export interface Sides {
  readonly store: ObjectStore;
  readonly base: Tree;
  readonly disk: InventoryTree;
  /** Root on disk, reached without links. */
  readonly root: string;
}

/** Folders compared at the same time, so that Git is asked for their trees together. */
const atOnce = 64;

/**
 * Compares the inventory's folders at a commit with those on disk, file by file and byte by byte. The index,
 * `.gitignore` and filters (line ends, LFS) are ignored, because the bytes on disk are what is judged: an ignored file
 * counts, and a file that Git would convert differs. What cannot be compared (an unreadable file, a submodule, a pipe)
 * differs. File modes do not count, nor do folders without files below a vendor's. Anything outside the inventory's
 * folders is not examined.
 */
export async function compareDisk(sides: Sides, inventory: string): Promise<FolderChanges> {
  const { folders } = await sides.disk.list(inventory);
  const present = new Set(folders);
  const committed = new Map(sides.base.entries.filter(isInventoryFolder).map((entry) => [entry.name, entry]));
  const changes: FolderChange[] = [];
  for (const folder of committed.keys()) if (!present.has(folder)) changes.push({ folder, isIn: "base" });
  for (const folder of folders) if (!committed.has(folder)) changes.push({ folder, isIn: "head" });
  const both = [...committed].filter(([folder]) => present.has(folder));
  for (let at = 0; at < both.length; at += atOnce) {
    const compared = both.slice(at, at + atOnce).map(async ([folder, { id }]): Promise<FolderChange[]> => {
      const path = `${inventory}/${folder}`;
      const tree = await sides.store.tree({ id, path });
      const isDifferent = await differs(sides.store, tree, { path, onDisk: Buffer.from(join(sides.root, path)) });
      return isDifferent ? [{ folder, isIn: "both" }] : [];
    });
    changes.push(...(await Promise.all(compared)).flat());
  }
  return toChanges(changes, null);
}

function isInventoryFolder({ kind, name }: Entry): boolean {
  return kind === "folder" && (isVendorFolder(name) || name === guidelinesFolder);
}

/** A folder by its path from the root, and by its path on disk, whose bytes may not be valid text. */
interface Folder {
  readonly path: string;
  readonly onDisk: Buffer;
}

async function differs(store: ObjectStore, tree: Tree, folder: Folder): Promise<boolean> {
  const found = entriesOf(folder.onDisk);
  if (!found) return true;
  const committed = new Map(tree.entries.map((entry) => [entry.rawName, entry]));
  for (const dirent of found) {
    const onDisk = Buffer.concat([folder.onDisk, Buffer.from("/"), dirent.name]);
    const entry = committed.get(dirent.name.toString("latin1"));
    committed.delete(dirent.name.toString("latin1"));
    if (dirent.isDirectory() && entry?.kind === "folder") {
      const path = `${folder.path}/${entry.name}`;
      if (await differs(store, await store.tree({ id: entry.id, path }), { path, onDisk })) return true;
    } else if (dirent.isDirectory() ? entry || holdsFiles(onDisk) : !entry || !isSame(dirent, onDisk, entry))
      return true;
  }
  return committed.size > 0;
}

function isSame(dirent: Dirent<Buffer>, onDisk: Buffer, { kind, id }: Entry): boolean {
  try {
    if (kind === "link" && dirent.isSymbolicLink()) {
      return blobIdOf(readlinkSync(onDisk, "buffer"), formatOf(id)) === id;
    }
    return kind === "file" && dirent.isFile() && fileBlobId(onDisk, formatOf(id)) === id;
  } catch {
    return false;
  }
}

/** Whether there is anything but folders below. A folder that cannot be listed counts as yes. */
function holdsFiles(folder: Buffer): boolean {
  const found = entriesOf(folder);
  if (!found) return true;
  return found.some(
    (dirent) => !dirent.isDirectory() || holdsFiles(Buffer.concat([folder, Buffer.from("/"), dirent.name])),
  );
}

/**
 * Lists names in bytes, so that those that are not UTF-8 are compared too. Undefined if the folder cannot be listed.
 */
function entriesOf(folder: Buffer): Dirent<Buffer>[] | undefined {
  try {
    return readdirSync(folder, { encoding: "buffer", withFileTypes: true });
  } catch {
    return undefined;
  }
}
