/** The system's short name of an error (`ENOENT`), or what the error says. */
export declare function codeOf(error: unknown): string;
