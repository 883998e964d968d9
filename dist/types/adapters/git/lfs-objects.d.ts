import { type EvidenceFact } from "../../model/tree.ts";
import { type LfsPointer } from "../../records/lfs-pointer.ts";
/** Objects that Git LFS has fetched into a clone (git-lfs, docs/spec.md: `<git dir>/lfs/objects/aa/bb/<oid>`). */
export declare class LfsObjects {
    private readonly folder;
    private readonly known;
    /** `gitDir` is Git's own folder, or that of a linked work tree; undefined outside of a repository. */
    constructor(gitDir: string | undefined);
    /** Returns the object of a pointer, if it was fetched; otherwise the bytes themselves. */
    resolve(bytes: Uint8Array): Uint8Array;
    /** Whether the object of a digest was fetched and is intact. */
    has(sha256: string, bytes: number): boolean;
    /** Undefined for an object that does not exist, has another digest, or is larger than a document may be. */
    private read;
}
/** Returns the fact that a pointer states about its document. */
export declare function pointerFact({ sha256, bytes }: LfsPointer, objects: LfsObjects): EvidenceFact;
/**
 * Returns Git's own folder of the work tree around a folder: `.git`, or the folder that file names
 * (gitrepository-layout(5)).
 */
export declare function gitDirAround(folder: string): string | undefined;
