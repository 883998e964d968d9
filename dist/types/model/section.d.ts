/**
 * The part of a report an item is shown in: a vendor's id, or one of these names, which are no ids. The inventory as a whole
 * comes first, then what a change alters in what judges; vendors follow the guidelines.
 */
export type Section = string;
export declare const inventorySection: Section;
export declare const runConfigSection: Section;
export declare const guidelinesSection: Section;
/** The vendor comes before all others; what no vendor owns is the guidelines' or the inventory's. */
export declare function sectionOf(vendor: string | null, isGuideline: boolean): Section;
/** Orders sections as reports show them. */
export declare function compareSections(a: Section, b: Section): number;
