/** Whether a line goes on from the one before it, which was too long for the page. */
export interface Wrapping {
    /** It begins in the middle of a sentence: the line before says so. */
    readonly isOpen: boolean;
    /** It may: the line before ends no sentence, and has no room for the next word. */
    readonly isTight: boolean;
}
/** How the line that begins at a place hangs together with the one right before it. `word` is what it begins with. */
export declare function wrappingAt(source: string, from: number, word: string): Wrapping;
/** Whether the next word would have stood on the line that ends at a place, if the same paragraph went on. */
export declare function hasRoom(source: string, { from, to }: {
    readonly from: number;
    readonly to: number;
}): boolean;
/** The beginning of the line behind a place; empty where a blank line or nothing follows. */
export declare function lineBehind(source: string, to: number): string;
