/** Decodes a file name for display: bytes that are not UTF-8 become `\xff`, so that two names never look the same. */
export declare function shownName(name: Buffer): string;
