/** Opens a file that is no link and closes it again. `bytes` is its size, undefined for what is no plain file. */
export declare function withFile<T>(path: string | Buffer, use: (file: number, bytes: number | undefined) => T): T;
/** Reads an open file to its end. */
export declare function digestOfOpen(file: number): {
    readonly bytes: number;
    readonly sha256: string;
};
