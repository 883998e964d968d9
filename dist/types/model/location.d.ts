/** Zero-based UTF-16 offsets into a file's text, end exclusive. */
export interface Span {
    readonly start: number;
    readonly end: number;
}
/**
 * A place in a file as people count: lines and columns from 1, columns in UTF-16 units, `endColumn` exclusive.
 * `file` is a POSIX path from the root.
 */
export interface Location {
    readonly file: string;
    readonly line: number;
    readonly column: number;
    readonly endLine: number;
    readonly endColumn: number;
}
/** Lines of a file, to be shown with a location. */
export interface Frame {
    /** Number of the first line, from 1. */
    readonly firstLine: number;
    readonly lines: readonly string[];
}
/** Keys and indices that lead from a record's root to a place in it. */
export type Path = readonly (string | number)[];
/** RFC 6901. The empty string is the whole record. */
export declare function toPointer(path: Path): string;
/** The path a pointer names; digits stay text. */
export declare function fromPointer(pointer: string): string[];
