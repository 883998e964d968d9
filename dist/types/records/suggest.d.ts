/**
 * Returns the known name that a misspelt or unfinished one most likely means, or undefined. Ties go to the first in the
 * list.
 */
export declare function suggest(written: string, known: readonly string[]): string | undefined;
