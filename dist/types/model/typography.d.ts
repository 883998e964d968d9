/** Returns those of a line, each once, in the order of the patterns; an invisible one as its code point. */
export declare function typographicSigns(line: string): string[];
