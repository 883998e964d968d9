/** Content of a Git LFS pointer: SHA-256 and size in bytes of the real file. */
export interface LfsPointer {
  readonly sha256: string;
  readonly bytes: number;
}

/** A pointer is always smaller than this, in bytes (git-lfs, docs/spec.md). */
export const maxPointerBytes = 1024;

/**
 * Parses a Git LFS pointer as git-lfs writes it (docs/spec.md, version 1); undefined for anything else. A pointer with
 * extensions is rejected: its digest is not that of the content people see.
 */
export function parseLfsPointer(bytes: Uint8Array): LfsPointer | undefined {
  if (bytes.length >= maxPointerBytes || !startsAsPointer(bytes)) return undefined;
  const [, sha256, size] = pointer.exec(new TextDecoder("latin1").decode(bytes)) ?? [];
  return sha256 === undefined ? undefined : { sha256, bytes: Number(size) };
}

const pointer =
  /^version https:\/\/git-lfs\.github\.com\/spec\/v1\noid sha256:([0-9a-f]{64})\nsize (0|[1-9][0-9]{0,15})\n$/;
const beginning = new TextEncoder().encode("version https://git-lfs");

/** Quick check that avoids running the regular expression on every other file. */
function startsAsPointer(bytes: Uint8Array): boolean {
  return beginning.every((byte, at) => bytes[at] === byte);
}
