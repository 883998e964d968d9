/** Most pages of a document that are read. */
export const maxPages = 500;
/** Longest text of a document, in UTF-16 units: about 4,000 full pages. */
export const maxTextLength = 8 * 1024 * 1024;
/** Most files in a packed document. */
export const maxPackedFiles = 10_000;
/** Most bytes of all unpacked files of a document. */
export const maxUnpackedBytes = 128 * 1024 * 1024;
/**
 * Largest growth factor of a file when unpacked, once it is larger than `ratioMattersFrom`. XML of real contracts grows
 * 5 to 40 times.
 */
export const maxRatio = 250;
export const ratioMattersFrom = 1024 * 1024;
/** Deepest nesting of XML elements. */
export const maxXmlDepth = 256;
/** Minimum letters of a document that has text and is not a picture of it. */
export const minLetters = 20;
