/** Zero-based UTF-16 offsets into a file's text, end exclusive. */
export interface Span {
    readonly start: number;
    readonly end: number;
}
/**
 * Place in a file as people count: lines and columns from 1, columns in UTF-16 units, `endColumn` exclusive. `file` is
 * a POSIX path from the root.
 */
export interface Location {
    readonly file: string;
    readonly line: number;
    readonly column: number;
    readonly endLine: number;
    readonly endColumn: number;
}
/** Lines of a file, shown with a location. */
export interface Frame {
    /** Number of the first line, from 1. */
    readonly firstLine: number;
    readonly lines: readonly string[];
}
/** Keys and indices from a record's root to a place in it. */
export type Path = readonly (string | number)[];
/** Converts a path to a JSON pointer (RFC 6901). The empty string is the whole record. */
export declare function toPointer(path: Path): string;
/** Converts a JSON pointer to its path; indices stay strings. */
export declare function fromPointer(pointer: string): string[];
