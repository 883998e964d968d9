import type { PackedContainer } from "../../evidence/documents/format.ts";
import { type ThreadAnswer, type ThreadLimits } from "./document-thread.ts";
/**
 * Number of threads that read at a time. One of several judging threads has only one, or there would be more threads
 * than the machine runs.
 */
export declare function defaultDocumentThreads(): number;
/**
 * Threads that read documents, each one document at a time. A document that fails for lack of time or memory while
 * others are read is read again alone, so that the answer does not depend on the number of threads.
 */
export declare class DocumentThreads {
    private readonly count;
    private readonly idle;
    private readonly queue;
    private readonly patience;
    private free;
    /** Documents being read, and whether others were read at the same time. */
    private readonly running;
    constructor(script: URL, count: number, limits?: ThreadLimits);
    /** Throws `RunError` `worker-failed` if a thread cannot start. */
    ask(container: PackedContainer, bytes: Uint8Array): Promise<ThreadAnswer>;
    private askWith;
    private askWithin;
    /** Waits in the order of requests, so that a request to be alone is eventually met. */
    private take;
    private give;
    private startNext;
}
