/** Hash of Git object ids: SHA-1, or SHA-256 in repositories created with it; their length shows which. */
export type ObjectFormat = "sha1" | "sha256";
export declare function formatOf(id: string): ObjectFormat;
/** Returns the blob id of content: the hash of `blob <bytes>\0` and the content. */
export declare function blobIdOf(content: Uint8Array, format: ObjectFormat): string;
/**
 * Returns the blob id of a file's unconverted bytes; undefined if it is not a plain file or changes while it is read.
 * Throws the system's error if it must not be read.
 */
export declare function fileBlobId(path: Buffer, format: ObjectFormat): string | undefined;
