/** Those of a line, each once, in the order of the patterns; one that cannot be seen by its code point. */
export declare function typographicSigns(line: string): string[];
