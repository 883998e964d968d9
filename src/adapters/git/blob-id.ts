import { createHash } from "node:crypto";
import { closeSync, constants, fstatSync, openSync, readSync } from "node:fs";

/** Hash of Git object ids: SHA-1, or SHA-256 in repositories created with it; their length shows which. */
export type ObjectFormat = "sha1" | "sha256";

export function formatOf(id: string): ObjectFormat {
  return id.length === 64 ? "sha256" : "sha1";
}

/** Returns the blob id of content: the hash of `blob <bytes>\0` and the content. */
export function blobIdOf(content: Uint8Array, format: ObjectFormat): string {
  return createHash(format).update(`blob ${content.length}\0`).update(content).digest("hex");
}

/** Also rejects a link placed there since the folder was listed; a pipe placed there does not block. */
const whatWasSeen = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
const chunk = Buffer.allocUnsafe(256 * 1024);

/**
 * Returns the blob id of a file's unconverted bytes; undefined if it is not a plain file or changes while it is read.
 * Throws the system's error if it must not be read.
 */
export function fileBlobId(path: Buffer, format: ObjectFormat): string | undefined {
  const file = openSync(path, whatWasSeen);
  try {
    const found = fstatSync(file);
    return found.isFile() ? hashOf(file, found.size, format) : undefined;
  } finally {
    closeSync(file);
  }
}

function hashOf(file: number, size: number, format: ObjectFormat): string | undefined {
  const hash = createHash(format).update(`blob ${size}\0`);
  for (let left = size; ; ) {
    const count = readSync(file, chunk, 0, chunk.length, null);
    if (count === 0) return left === 0 ? hash.digest("hex") : undefined;
    left -= count;
    hash.update(chunk.subarray(0, count));
  }
}
