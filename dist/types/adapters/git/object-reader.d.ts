import { type ObjectHeader } from "./answers.ts";
import { type GitBinding } from "./command.ts";
import type { Receiver } from "./receivers.ts";
/** How `git cat-file` is asked. */
export interface Protocol {
    readonly option: readonly string[];
    readonly question: (name: string) => string;
    /** Said when Git shall answer. */
    readonly flush: string;
}
/** Answers to many questions come in large pieces, which is twice as fast. Git 2.36 and later. */
export declare const buffered: Protocol;
/** Any Git. */
export declare const unbuffered: Protocol;
/**
 * Reads objects through one `git cat-file`. Questions may be asked without waiting for answers: they are written together
 * and answered in their order. While nobody waits, the process keeps no program alive.
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
     * Asks for an object by its id or another name, which must hold no line break. Undefined when it is not there. Throws
     * `RunError` when the name is ambiguous or Git ends.
     */
    request<T>(name: string, receive: (header: ObjectHeader) => Receiver<T>): Promise<T | undefined>;
    /** Ends the process. Whoever still waits, or asks later, gets an error. */
    close(): void;
    private listen;
    private next;
    /** Questions of one moment go out together. */
    private send;
    /** A program that was busy all the time comes to its timers before Git's answers: these are taken first. */
    private readonly watch;
    private giveUp;
    private failAll;
    /** Whether the process keeps this program alive. */
    private hold;
}
