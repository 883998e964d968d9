/** What a Git LFS pointer stands for: the SHA-256 of the content and its bytes. */
export interface LfsPointer {
    readonly sha256: string;
    readonly bytes: number;
}
/** A pointer is smaller than this (git-lfs, docs/spec.md). */
export declare const maxPointerBytes = 1024;
/**
 * Reads a Git LFS pointer as git-lfs writes it (docs/spec.md, version 1); undefined for anything else. A pointer with
 * extensions is none: its digest is not that of the content people see.
 */
export declare function parseLfsPointer(bytes: Uint8Array): LfsPointer | undefined;
