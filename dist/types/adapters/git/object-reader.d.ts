import { type ObjectHeader } from "./answers.ts";
import { type GitBinding } from "./command.ts";
import type { Receiver } from "./receivers.ts";
/** Protocol of `git cat-file`. */
export interface Protocol {
    readonly option: readonly string[];
    readonly question: (name: string) => string;
    /** Sent to make Git answer. */
    readonly flush: string;
}
/** Returns many answers in large pieces, which is twice as fast. Git 2.36 and later. */
export declare const buffered: Protocol;
/** Works with any Git. */
export declare const unbuffered: Protocol;
/**
 * Reads objects through one `git cat-file`. Requests need not wait for answers: they are written together and answered
 * in order. The process does not keep the program alive while nobody waits.
 */
export declare class ObjectReader {
    private readonly git;
    private readonly place;
    private readonly protocol;
    private readonly questions;
    private readonly patience;
    private timer;
    private received;
    private unsent;
    private failure;
    constructor(place: GitBinding, protocol: Protocol, patience?: number);
    /**
     * Requests an object by its id or another name, which must not contain a line break. Undefined if it does not exist.
     * Throws `RunError` if the name is ambiguous or Git ends.
     */
    request<T>(name: string, receive: (header: ObjectHeader) => Receiver<T>): Promise<T | undefined>;
    /** Ends the process. Pending and later requests fail. */
    close(): void;
    private listen;
    private next;
    /** Sends questions of one moment together. */
    private send;
    /** A busy program reaches its timers before Git's answers: read those first. */
    private readonly watch;
    private giveUp;
    private failAll;
    /** Sets whether the process keeps this program alive. */
    private hold;
}
