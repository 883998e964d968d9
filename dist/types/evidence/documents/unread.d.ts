import type { UnreadReason } from "../../model/document-text.ts";
/** Thrown if a document cannot be read further. Caught inside this folder. */
export declare class Unread extends Error {
    readonly name = "Unread";
    readonly reason: UnreadReason;
    constructor(reason: UnreadReason, options?: ErrorOptions);
}
