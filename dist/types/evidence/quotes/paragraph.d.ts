/**
 * Returns the paragraph of an article at a place; undefined before the first. `from` is the start of the article's
 * heading, `number` its number.
 */
export declare function paragraphAt(source: string, { from, number }: {
    readonly from: number;
    readonly number: number;
}, place: number): string | undefined;
