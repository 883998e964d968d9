/**
 * The part of a report an item is shown in: a vendor's id, or one of these names, which are no ids. The inventory as a whole
 * comes first, then what a change alters in what judges; vendors follow the guidelines.
 */
export type Section = string;
export const inventorySection: Section = "";
export const runConfigSection: Section = "_gate";
export const guidelinesSection: Section = "_guidelines";

/** The vendor comes before all others; what no vendor owns is the guidelines' or the inventory's. */
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
