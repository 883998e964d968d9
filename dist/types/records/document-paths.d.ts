/**
 * The path from the root of a document that a record names relative to its own file. POSIX, without `.` and `..`.
 * Undefined when it leaves the root or is the root itself.
 */
export declare function locateDocument(recordFile: string, path: string): string | undefined;
