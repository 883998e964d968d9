import type { PackedContainer } from "../../evidence/documents/format.ts";
import type { DocumentText } from "../../model/document-text.ts";
import type { KeptTexts } from "../../model/kept-texts.ts";
import type { ThreadLimits } from "./document-thread.ts";
/** Reads documents that are not plain text in threads of their own, and each of them once. */
export declare class DocumentReader {
    private readonly script;
    private readonly threads;
    private kept;
    private version;
    private readonly remembered;
    private length;
    constructor(script: URL, limits?: ThreadLimits, threads?: number);
    keepIn(kept: KeptTexts): void;
    /** Throws `RunError` `worker-failed` when the thread cannot start. */
    read(container: PackedContainer, bytes: Uint8Array): Promise<DocumentText>;
    private find;
    /** Whatever changes in how documents are read changes the script. */
    private keyOf;
    /** Forgets what was asked for first. */
    private makeRoom;
}
