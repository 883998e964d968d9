import type { PackedContainer } from "../../evidence/documents/format.ts";
import type { DocumentText } from "../../model/document-text.ts";
/** Time and memory that reading one document may take, against hostile ones. */
export interface ThreadLimits {
    readonly milliseconds: number;
    readonly heapMegabytes: number;
    /** Growth of the whole process: memory outside the heap cannot be measured otherwise. */
    readonly growthMegabytes: number;
}
/** The largest PDF that is read, of 500 pages, takes 3 to 10 seconds on an otherwise idle machine. */
export declare const defaultLimits: ThreadLimits;
/** Message of a thread: once that it is ready, then an answer to each question. */
export type ThreadMessage = "ready" | {
    readonly answer: DocumentText;
};
export interface ThreadQuestion {
    readonly container: PackedContainer;
    readonly bytes: Uint8Array;
}
/** An answer, and whether it is the same on every machine at any time. */
export interface ThreadAnswer {
    readonly answer: DocumentText;
    readonly isFinal: boolean;
}
/**
 * Thread that reads documents. Starts with the first one, does not keep the process alive, and is replaced when a
 * document takes too long or too much memory, or crashes it. Takes one question at a time.
 */
export declare class DocumentThread {
    private readonly script;
    private readonly limits;
    private worker;
    private isReady;
    /**
     * Set only once the thread is ready: an earlier failure means that it cannot start, and is unrelated to the document.
     */
    private question;
    private waiting;
    constructor(script: URL, limits?: ThreadLimits);
    /** Answers within a number of milliseconds. Throws `RunError` `worker-failed` if the thread cannot start. */
    ask({ container, bytes }: ThreadQuestion, milliseconds?: number): Promise<ThreadAnswer>;
    private start;
    private put;
    private settle;
    private fail;
    private refuse;
    /** Discards the thread; the next question goes to another one. */
    private replace;
}
