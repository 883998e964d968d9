/**
 * Part of a report that shows an item: a vendor's id, or one of these names, which cannot be ids. Order: the inventory
 * as a whole, changes to the run configuration, guidelines, vendors.
 */
export type Section = string;
export const inventorySection: Section = "";
export const runConfigSection: Section = "_gate";
export const guidelinesSection: Section = "_guidelines";

/** Returns the vendor if there is one, else the guidelines' or the inventory's section. */
export function sectionOf(vendor: string | null, isGuideline: boolean): Section {
  return vendor ?? (isGuideline ? guidelinesSection : inventorySection);
}

/** Orders sections as reports show them. */
export function compareSections(a: Section, b: Section): number {
  const rank = (section: Section) => [inventorySection, runConfigSection, guidelinesSection].indexOf(section);
  if (a === b) return 0;
  if (rank(a) >= 0 || rank(b) >= 0) return rank(b) < 0 || (rank(a) >= 0 && rank(a) < rank(b)) ? -1 : 1;
  return a < b ? -1 : 1;
}
