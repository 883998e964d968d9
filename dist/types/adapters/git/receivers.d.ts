import type { EvidenceFact } from "../../model/tree.ts";
import type { ObjectHeader } from "./answers.ts";
import { type LfsObjects } from "./lfs-objects.ts";
/** Takes one object's content, piece by piece, and says in the end what became of it. */
export interface Receiver<T> {
    take(piece: Buffer): void;
    end(): T;
}
/** An object and its content; without the content when that is more than was asked for. */
export interface Content {
    readonly header: ObjectHeader;
    readonly bytes: Buffer | undefined;
}
/** Keeps content up to a limit in bytes; lets a larger one pass by. */
export declare function keepUpTo(limit: number): (header: ObjectHeader) => Receiver<Content>;
/** Digests a document of any size as it passes by. A Git LFS pointer stands for the content whose digest it holds. */
export declare function digestDocument(header: ObjectHeader, objects: LfsObjects): Receiver<EvidenceFact>;
