/**
 * Resolves the path of a document, which a record gives relative to its own file, to a POSIX path from the root without
 * `.` and `..`. Undefined if it leaves the root or is the root itself.
 */
export declare function locateDocument(recordFile: string, path: string): string | undefined;
