/**
 * Part of a report that shows an item: a vendor's id, or one of these names, which cannot be ids. Order: the inventory
 * as a whole, changes to the run configuration, guidelines, vendors.
 */
export type Section = string;
export declare const inventorySection: Section;
export declare const runConfigSection: Section;
export declare const guidelinesSection: Section;
/** Returns the vendor if there is one, else the guidelines' or the inventory's section. */
export declare function sectionOf(vendor: string | null, isGuideline: boolean): Section;
/** Orders sections as reports show them. */
export declare function compareSections(a: Section, b: Section): number;
