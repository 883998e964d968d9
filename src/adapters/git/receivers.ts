import { createHash } from "node:crypto";
import type { EvidenceFact } from "../../model/tree.ts";
import { parseLfsPointer } from "../../records/lfs-pointer.ts";
import { maxTextBytes, withOtherLineEnds } from "../../records/line-ends.ts";
import type { ObjectHeader } from "./answers.ts";
import { type LfsObjects, pointerFact } from "./lfs-objects.ts";

/** Receives one object's content piece by piece and returns a result at the end. */
export interface Receiver<T> {
  take(piece: Buffer): void;
  end(): T;
}

/** An object and its content; without the content if larger than requested. */
export interface Content {
  readonly header: ObjectHeader;
  readonly bytes: Buffer | undefined;
}

/** Keeps content up to a limit in bytes; discards a larger one. */
export function keepUpTo(limit: number): (header: ObjectHeader) => Receiver<Content> {
  return (header) => {
    if (header.size > limit) return { take: () => undefined, end: () => ({ header, bytes: undefined }) };
    const bytes = Buffer.allocUnsafe(header.size);
    let filled = 0;
    return {
      take: (piece) => {
        filled += piece.copy(bytes, filled);
      },
      end: () => ({ header, bytes }),
    };
  };
}

/**
 * Computes the digest of a document of any size as it streams. A Git LFS pointer stands for the content whose digest it
 * states.
 */
export function digestDocument(header: ObjectHeader, objects: LfsObjects): Receiver<EvidenceFact> {
  const hash = createHash("sha256");
  const pieces: Buffer[] = [];
  const isKept = header.size <= maxTextBytes;
  return {
    take: (piece) => {
      hash.update(piece);
      if (isKept) pieces.push(Buffer.from(piece));
    },
    end: () => {
      const bytes = Buffer.concat(pieces);
      const pointer = parseLfsPointer(bytes);
      if (header.type !== "blob") return { state: "unreadable" };
      if (header.size === 0 || pointer?.bytes === 0) return { state: "empty" };
      if (pointer) return pointerFact(pointer, objects);
      const other = withOtherLineEnds(bytes);
      const otherEnds = other && createHash("sha256").update(other).digest("hex");
      return { state: "present", sha256: hash.digest("hex"), ...(otherEnds && { other_ends: otherEnds }) };
    },
  };
}
