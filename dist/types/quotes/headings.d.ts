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
