import type { DocumentText } from "../../model/document-text.ts";
import type { KeptTexts } from "../../model/kept-texts.ts";
/** From now on, texts of documents are also taken from, and put, where texts are kept from run to run. */
export declare function keepDocumentTexts(kept: KeptTexts): void;
/** The text of a document that was read whole. Throws `RunError` `worker-failed` when nothing can be read here at all. */
export declare function readText(path: string, bytes: Uint8Array): Promise<DocumentText>;
