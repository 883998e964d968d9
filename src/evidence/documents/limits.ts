/** Most pages of a document that is read. */
export const maxPages = 500;
/** Most characters (UTF-16) of a document's text: about 4,000 full pages. */
export const maxTextLength = 8 * 1024 * 1024;
/** Most files in a packed document. */
export const maxPackedFiles = 10_000;
/** Most bytes all that is unpacked of a document may come to. */
export const maxUnpackedBytes = 128 * 1024 * 1024;
/** Times a file may grow when it is unpacked, once it is larger than `ratioMattersFrom`. XML of real contracts grows 5 to 40 times. */
export const maxRatio = 250;
export const ratioMattersFrom = 1024 * 1024;
/** Deepest nesting of XML elements. */
export const maxXmlDepth = 256;
/** Letters a document has at least where there is text, and not a picture of it. */
export const minLetters = 20;
