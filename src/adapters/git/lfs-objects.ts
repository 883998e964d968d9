import { createHash } from "node:crypto";
import { existsSync, lstatSync, readFileSync, readSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { type EvidenceFact, maxDocumentBytes } from "../../model/tree.ts";
import { type LfsPointer, parseLfsPointer } from "../../records/lfs-pointer.ts";
import { withFile } from "../disk/open-file.ts";

/** Objects that Git LFS has fetched into a clone (git-lfs, docs/spec.md: `<git dir>/lfs/objects/aa/bb/<oid>`). */
export class LfsObjects {
  private readonly folder: string | undefined;
  private readonly known = new Map<string, boolean>();

  /** `gitDir` is Git's own folder, or that of a linked work tree; undefined outside of a repository. */
  constructor(gitDir: string | undefined) {
    this.folder = gitDir === undefined ? undefined : join(commonDir(gitDir), "lfs", "objects");
  }

  /** Returns the object of a pointer, if it was fetched; otherwise the bytes themselves. */
  resolve(bytes: Uint8Array): Uint8Array {
    const pointer = parseLfsPointer(bytes);
    return (pointer && this.read(pointer)) ?? bytes;
  }

  /** Whether the object of a digest was fetched and is intact. */
  has(sha256: string, bytes: number): boolean {
    const known = this.known.get(sha256);
    if (known !== undefined) return known;
    const isHere = this.read({ sha256, bytes }) !== undefined;
    this.known.set(sha256, isHere);
    return isHere;
  }

  /** Undefined for an object that does not exist, has another digest, or is larger than a document may be. */
  private read({ sha256, bytes: size }: LfsPointer): Uint8Array | undefined {
    if (this.folder === undefined || size > maxDocumentBytes) return undefined;
    try {
      const path = join(this.folder, sha256.slice(0, 2), sha256.slice(2, 4), sha256);
      const bytes = withFile(path, (file, found) => (found === size ? readAll(file, size) : undefined));
      return bytes && createHash("sha256").update(bytes).digest("hex") === sha256 ? bytes : undefined;
    } catch {
      // Not fetched, or not readable: the pointer stays a pointer.
      return undefined;
    }
  }
}

/** Returns the fact that a pointer states about its document. */
export function pointerFact({ sha256, bytes }: LfsPointer, objects: LfsObjects): EvidenceFact {
  return { state: "present", sha256, ...(!objects.has(sha256, bytes) && { pointer: true }) };
}

function readAll(file: number, size: number): Uint8Array {
  const bytes = Buffer.allocUnsafe(size);
  let filled = 0;
  for (let count = -1; count !== 0 && filled < size; filled += count)
    count = readSync(file, bytes, filled, size - filled, null);
  return bytes.subarray(0, filled);
}

/** Returns the common folder of a linked work tree. */
function commonDir(gitDir: string): string {
  const file = join(gitDir, "commondir");
  return existsSync(file) ? resolve(gitDir, readFileSync(file, "utf8").trim()) : gitDir;
}

/**
 * Returns Git's own folder of the work tree around a folder: `.git`, or the folder that file names
 * (gitrepository-layout(5)).
 */
export function gitDirAround(folder: string): string | undefined {
  const entry = join(folder, ".git");
  const found = lstatSync(entry, { throwIfNoEntry: false });
  if (found?.isFile()) {
    const named = /^gitdir: (.+)$/m.exec(readFileSync(entry, "utf8"))?.[1];
    return named === undefined ? undefined : resolve(folder, named);
  }
  if (found) return entry;
  return dirname(folder) === folder ? undefined : gitDirAround(dirname(folder));
}
