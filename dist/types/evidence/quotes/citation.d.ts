/**
 * The headings that a record's words may name: `제6조의2` for `제6조의2 제1항(비밀유지)`, both for `제6조, 제7조`. A bare number, as in
 * `6.2`, is one in any style.
 */
export declare function headingLabels(article: string): string[];
