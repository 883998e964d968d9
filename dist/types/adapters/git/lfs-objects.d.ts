import { type EvidenceFact } from "../../model/tree.ts";
import { type LfsPointer } from "../../records/lfs-pointer.ts";
/** The objects Git LFS has fetched into a clone (git-lfs, docs/spec.md: `<git dir>/lfs/objects/aa/bb/<oid>`). */
export declare class LfsObjects {
    private readonly folder;
    private readonly known;
    /** `gitDir` is Git's own folder, that of a linked work tree too; undefined outside of a repository. */
    constructor(gitDir: string | undefined);
    /** What the bytes of a document stand for: of a pointer whose object is here, the object; else the bytes themselves. */
    resolve(bytes: Uint8Array): Uint8Array;
    /** Whether the object of a digest is here, whole and unchanged. */
    has(sha256: string, bytes: number): boolean;
    /** Undefined for one that is not here, is another, or is larger than a document may be. */
    private read;
}
/** What a pointer says of its document. */
export declare function pointerFact({ sha256, bytes }: LfsPointer, objects: LfsObjects): EvidenceFact;
/** Git's own folder of the work tree around a folder: `.git`, or where that file says (gitrepository-layout(5)). */
export declare function gitDirAround(folder: string): string | undefined;
