/**
 * Returns the heading labels that a citation may name: `제6조의2` for `제6조의2 제1항(비밀유지)`, both for `제6조, 제7조`. A bare
 * number such as `6.2` may be a label of any style.
 */
export declare function headingLabels(article: string): string[];
