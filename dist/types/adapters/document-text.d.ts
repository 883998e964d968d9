import type { DocumentText } from "../model/document-text.ts";
/** The text of a document that was read whole. Never throws. */
export declare function readText(path: string, bytes: Uint8Array): Promise<DocumentText>;
