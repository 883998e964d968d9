import type { DocumentText } from "../../model/document-text.ts";
import type { KeptTexts } from "../../model/kept-texts.ts";
/** From now on, also reads document texts from a cache and writes them to it. */
export declare function keepDocumentTexts(kept: KeptTexts): void;
/**
 * Returns the text of a document, given its bytes in full. Throws `RunError` `worker-failed` if nothing can be read
 * here at all.
 */
export declare function readText(path: string, bytes: Uint8Array): Promise<DocumentText>;
