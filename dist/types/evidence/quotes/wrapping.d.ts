/** Whether a line continues the one before it, which was too long for the page. */
export interface Wrapping {
    /** The line before ends in the middle of a sentence. */
    readonly isOpen: boolean;
    /** The line before ends no sentence and has no room for the next word, so this one may continue it. */
    readonly isTight: boolean;
}
/** Returns how the line that begins at a place continues the one right before it. `word` is its first word. */
export declare function wrappingAt(source: string, from: number, word: string): Wrapping;
/** Whether the next word would have fitted on the line that ends at a place, had the paragraph continued. */
export declare function hasRoom(source: string, { from, to }: {
    readonly from: number;
    readonly to: number;
}): boolean;
/** Returns the start of the line after a place; empty if a blank line or nothing follows. */
export declare function lineBehind(source: string, to: number): string;
