/** Place of a passage in a document, as a person would cite it. Unknown parts are absent. */
export interface Place {
    /** Page of the file, counted from 1. */
    readonly page?: number;
    /**
     * `별지 1`, `부칙`, `Annex A`, or the title of a part that numbers its articles from 1 again. Absent in the main part.
     */
    readonly annex?: string;
    /** `제6조`, `제26조의2`, `Article 6`, `Section 9.2`, `12.6`, `6.`; absent before the first article. */
    readonly article?: string;
    /** `제2항` for ②, `(a)`, `9.2` within `Article 9`, `1.`; absent before an article's first paragraph. */
    readonly paragraph?: string;
}
/**
 * Returns annex, article and paragraph as one text, in the order a person cites them: `별지 1 제6조 제2항`. Empty if none is
 * known.
 */
export declare function clauseText({ annex, article, paragraph }: Place): string;
