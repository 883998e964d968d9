/** Git names an object by SHA-1, or by SHA-256 where the repository was made so; the length of its ids tells. */
export type ObjectFormat = "sha1" | "sha256";
export declare function formatOf(id: string): ObjectFormat;
/** The id content would have as a blob: the hash of `blob <bytes>\0` and the content. */
export declare function blobIdOf(content: Uint8Array, format: ObjectFormat): string;
/**
 * The id a file would have as a blob, its bytes taken as they are; undefined when it is no plain file or changes while it is
 * read. Throws the system's error when it may not be read.
 */
export declare function fileBlobId(path: Buffer, format: ObjectFormat): string | undefined;
