import type { EvidenceFact } from "../../model/tree.ts";
import type { ObjectHeader } from "./answers.ts";
import { type LfsObjects } from "./lfs-objects.ts";
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
export declare function keepUpTo(limit: number): (header: ObjectHeader) => Receiver<Content>;
/**
 * Computes the digest of a document of any size as it streams. A Git LFS pointer stands for the content whose digest it
 * states.
 */
export declare function digestDocument(header: ObjectHeader, objects: LfsObjects): Receiver<EvidenceFact>;
