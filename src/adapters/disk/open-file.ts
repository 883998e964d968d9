import { createHash } from "node:crypto";
import { closeSync, constants, fstatSync, openSync, readSync } from "node:fs";

/** Also rejects a link placed there since the folder was listed; a pipe placed there does not block. */
const whatWasSeen = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/**
 * Opens a file, but never a link, and closes it after use. `bytes` is its size, undefined for anything but a plain
 * file.
 */
export function withFile<T>(path: string | Buffer, use: (file: number, bytes: number | undefined) => T): T {
  const file = openSync(path, whatWasSeen);
  try {
    const found = fstatSync(file);
    return use(file, found.isFile() ? found.size : undefined);
  } finally {
    closeSync(file);
  }
}

/** Shared buffer for computing digests of files of any size. */
const chunk = Buffer.allocUnsafe(256 * 1024);

/** Reads an open file to its end and returns its size and digest. */
export function digestOfOpen(file: number): { readonly bytes: number; readonly sha256: string } {
  const hash = createHash("sha256");
  let bytes = 0;
  for (;;) {
    const count = readSync(file, chunk, 0, chunk.length, null);
    if (count === 0) return { bytes, sha256: hash.digest("hex") };
    hash.update(chunk.subarray(0, count));
    bytes += count;
  }
}
