/**
 * Whether two texts name one person or mailbox: an address stands in both, or they read alike. Case, width, white space around
 * them, accents, look-alike letters and characters nobody sees make no difference.
 */
export declare function namesOne(a: string, b: string): boolean;
/** The first address in a text that has other than ASCII characters; nobody can tell which mailbox it is by looking at it. */
export declare function foreignAddress(text: string): string | undefined;
/** Equal for texts that are hardly told apart. */
export declare function skeleton(text: string): string;
