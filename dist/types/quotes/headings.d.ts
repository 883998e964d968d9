import type { Line } from "./lines.ts";
/** The heading of an article. */
export interface Heading {
    /** As a person names the article: `제6조`, `제26조의2`, `Article 6`, `Section 6`, `6.`. */
    readonly label: string;
    /** Where the label begins. */
    readonly from: number;
    /** Whether it can be nothing else. A numbered line may be an item of a list. */
    readonly isSure: boolean;
}
/** The articles' headings, in order. A document numbers its articles in one way: the first of these that it has. */
export declare function headingsOf(lines: readonly Line[]): Heading[];
/**
 * The headings that a record's words may name: `제6조의2` for `제6조의2 제1항(비밀유지)`, both for `제6조, 제7조`. A bare number, as in
 * `6.2`, is one in any style.
 */
export declare function headingLabels(article: string): string[];
