/**
 * The paragraph of an article in which a place stands; undefined before the first. `from` is where the article's heading begins,
 * `number` its number.
 */
export declare function paragraphAt(source: string, { from, number }: {
    readonly from: number;
    readonly number: number;
}, place: number): string | undefined;
