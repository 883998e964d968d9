/** Content of a Git LFS pointer: SHA-256 and size in bytes of the real file. */
export interface LfsPointer {
    readonly sha256: string;
    readonly bytes: number;
}
/** A pointer is always smaller than this, in bytes (git-lfs, docs/spec.md). */
export declare const maxPointerBytes = 1024;
/**
 * Parses a Git LFS pointer as git-lfs writes it (docs/spec.md, version 1); undefined for anything else. A pointer with
 * extensions is rejected: its digest is not that of the content people see.
 */
export declare function parseLfsPointer(bytes: Uint8Array): LfsPointer | undefined;
