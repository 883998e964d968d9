import { createHash } from "node:crypto";
import { readNamedFile } from "../../adapters/disk/named-file.ts";
import type { Output } from "../../adapters/disk/output.ts";
import { fileName, pathBelow } from "../../adapters/disk/places.ts";
import { RunError } from "../../model/run-error.ts";
import type { SourceFile } from "../../model/tree.ts";
import { canBeNamed } from "../../usecases/evidence/entries.ts";
import type { RecordTree } from "./record-folder.ts";

/** A document as it was named, with the place where the records name it. */
export interface PlacedDocument {
  readonly named: string;
  readonly bytes: Uint8Array;
  /** SHA-256 in lower-case hexadecimal. */
  readonly sha256: string;
  /** Path from the root. */
  readonly path: string;
  /** The copy to write; undefined for a document that is there. */
  readonly copy?: Output;
}

/**
 * Reads a document and finds its place. Throws `RunError` `input-missing`, `input-unreadable`, `document-unnameable`,
 * `document-taken`.
 */
export async function placedDocument(named: string, folder: string, records: RecordTree): Promise<PlacedDocument> {
  return placeOf({ path: named, bytes: (await readNamedFile(named)).bytes }, folder, records);
}

/**
 * Finds the place of a document that was read: where it lies, if that is below the root; else in `documents/` of the
 * folder. Throws `RunError` `document-unnameable`, `document-taken`.
 */
export async function placeOf(
  { path: named, bytes }: SourceFile,
  folder: string,
  { root, tree, config }: RecordTree,
): Promise<PlacedDocument> {
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const below = pathBelow(root, named);
  const path = below ?? `${config.inventory}/${folder}/documents/${fileName(named)}`;
  if (!canBeNamed(path)) throw new RunError("document-unnameable", { path: named });
  if (below !== undefined) return { named, bytes, sha256, path };
  const there = (await tree.look([path])).get(path);
  if (there?.state === "present" && there.sha256 === sha256) return { named, bytes, sha256, path };
  if (there !== undefined && there.state !== "absent") throw new RunError("document-taken", { path, named });
  return { named, bytes, sha256, path, copy: { path, pieces: [bytes] } };
}
