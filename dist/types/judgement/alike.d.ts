/** The same for names that read alike: case, width, white space around them, look-alike letters and characters nobody sees make no difference. */
export declare function asRead(text: string): string;
/** The first address in a text that has other than ASCII characters; nobody can tell which mailbox it is by looking at it. */
export declare function foreignAddress(text: string): string | undefined;
