import type { PackedContainer } from "../../evidence/documents/format.ts";
import type { DocumentText } from "../../model/document-text.ts";
import type { KeptTexts } from "../../model/kept-texts.ts";
import type { ThreadLimits } from "./document-thread.ts";
/** Reads documents other than plain text in separate threads, each document once. */
export declare class DocumentReader {
    private readonly script;
    private readonly threads;
    private kept;
    private version;
    private readonly remembered;
    private length;
    constructor(script: URL, limits?: ThreadLimits, threads?: number);
    keepIn(kept: KeptTexts): void;
    /** Throws `RunError` `worker-failed` if the thread cannot start. */
    read(container: PackedContainer, bytes: Uint8Array): Promise<DocumentText>;
    private find;
    /** Returns the cache key. It includes the script, so any change in how documents are read changes the key. */
    private keyOf;
    /** Drops the oldest entries. */
    private makeRoom;
}
