import type { PackedContainer } from "../../evidence/documents/format.ts";
import { type ThreadAnswer, type ThreadLimits } from "./document-thread.ts";
/** Threads that read at a time. A thread that judges beside others has one, or there would be more of them than the machine runs. */
export declare function defaultDocumentThreads(): number;
/**
 * Threads that read documents, each one document at a time. What a document is refused for lack of time or memory while others
 * are read beside it says nothing: it is read again alone, so that the answer is the same however many threads there are.
 */
export declare class DocumentThreads {
    private readonly count;
    private readonly idle;
    private readonly queue;
    private readonly patience;
    private free;
    /** Documents that are being read, and whether others were read beside them. */
    private readonly running;
    constructor(script: URL, count: number, limits?: ThreadLimits);
    /** Throws `RunError` `worker-failed` when a thread cannot start. */
    ask(container: PackedContainer, bytes: Uint8Array): Promise<ThreadAnswer>;
    private askWith;
    private askWithin;
    /** In the order of asking, so that whoever wants to be alone gets to be. */
    private take;
    private give;
    private startNext;
}
