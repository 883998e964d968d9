/**
 * Opens a file, but never a link, and closes it after use. `bytes` is its size, undefined for anything but a plain
 * file.
 */
export declare function withFile<T>(path: string | Buffer, use: (file: number, bytes: number | undefined) => T): T;
/** Reads an open file to its end and returns its size and digest. */
export declare function digestOfOpen(file: number): {
    readonly bytes: number;
    readonly sha256: string;
};
