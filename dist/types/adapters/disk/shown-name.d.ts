/** The name of a file in bytes, as people are shown it: what is not UTF-8 as `\xff`, so that two names never look the same. */
export declare function shownName(name: Buffer): string;
