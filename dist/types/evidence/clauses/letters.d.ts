/**
 * Letters of a text as they are compared with the terms of the lexicon: a Hangul syllable as its jamo, so that a stem is
 * found in front of every ending; a Latin word as its stem; a digit as it is. Punctuation only divides.
 */
export interface Letters {
    readonly length: number;
    /** Code of each letter. */
    readonly codes: Uint16Array;
    /** What stands before each letter: one of `gaps`. */
    readonly gaps: Uint8Array;
    /** Range in the source of the syllable, word or digit that a letter belongs to; `to` is exclusive. */
    readonly from: Uint32Array;
    readonly to: Uint32Array;
}
/** What stands between two letters. */
export declare const gaps: {
    /** Nothing: both belong to one syllable or one Latin word. */
    readonly within: 0;
    /** Nothing: a new syllable, or the other script, without a space. */
    readonly none: 1;
    /** A line break, which may divide a Korean word. */
    readonly line: 2;
    /** A space, a hyphen, a middle dot, a slash or a quotation mark. */
    readonly space: 3;
    /** A comma, a bracket or any other punctuation. */
    readonly stop: 4;
};
/** Codes of a term without spaces, as `LetterReader` reads them. */
export declare function codesOf(term: string): number[];
export declare function isHangul(code: number): boolean;
/** Reads the letters of texts one after the other, into the same memory: the result holds until the next text. */
export declare class LetterReader implements Letters {
    length: number;
    codes: Uint16Array<ArrayBuffer>;
    gaps: Uint8Array<ArrayBuffer>;
    from: Uint32Array<ArrayBuffer>;
    to: Uint32Array<ArrayBuffer>;
    /** Reads a part of a text. */
    read(source: string, from: number, to: number): Letters;
    private word;
    private push;
    private grow;
}
/**
 * Returns the stem of an English word, the same for its inflected forms: notify, notifies, notified, notifying. A stem
 * need not be a word. After the first steps of Porter's algorithm (1980), which removes plurals, `-ed` and `-ing`.
 */
export declare function stemOf(word: string): string;
