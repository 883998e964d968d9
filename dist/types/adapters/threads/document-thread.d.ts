import type { PackedContainer } from "../../evidence/documents/format.ts";
import type { DocumentText } from "../../model/document-text.ts";
/** How long a document may take and how much memory: what a hostile one would use without end. */
export interface ThreadLimits {
    readonly milliseconds: number;
    readonly heapMegabytes: number;
    /** Growth of the whole process, which is all that can be seen of memory outside the heap. */
    readonly growthMegabytes: number;
}
/** The largest PDF that is read, of 500 pages, takes 3 to 10 seconds on a machine that has nothing else to do. */
export declare const defaultLimits: ThreadLimits;
/** What a thread says: that it is there, then an answer to each question. */
export type ThreadMessage = "ready" | {
    readonly answer: DocumentText;
};
export interface ThreadQuestion {
    readonly container: PackedContainer;
    readonly bytes: Uint8Array;
}
/** An answer, and whether every machine would give it at any time. */
export interface ThreadAnswer {
    readonly answer: DocumentText;
    readonly isFinal: boolean;
}
/**
 * The thread that reads documents. It starts with the first, does not keep the process alive, and is replaced when a document
 * takes too long, too much memory, or ends it. It is asked one question at a time.
 */
export declare class DocumentThread {
    private readonly script;
    private readonly limits;
    private worker;
    private isReady;
    /** Put only once the thread is there: what it does before says that it cannot start, and nothing of a document. */
    private question;
    private waiting;
    constructor(script: URL, limits?: ThreadLimits);
    /** Within so many milliseconds. Throws `RunError` `worker-failed` when the thread cannot start. */
    ask({ container, bytes }: ThreadQuestion, milliseconds?: number): Promise<ThreadAnswer>;
    private start;
    private put;
    private settle;
    private fail;
    private refuse;
    /** The next question goes to another thread. */
    private replace;
}
