import type { VendorRecord } from "../inventory/records.ts";

/** Vendors of one side, by the id of their folder. */
export type VendorsById = ReadonlyMap<string, VendorRecord | undefined>;

/**
 * Vendors whose folder has another name in head: base's id to head's. A vendor is the same by its registration number and
 * country, or without such a number by its name. Whoever is like two others is paired with none.
 */
export function renamedVendors(removed: VendorsById, added: VendorsById): Map<string, string> {
  const before = byMark(removed);
  const after = byMark(added);
  return new Map(
    [...before].flatMap(([mark, ids]) => {
      const others = after.get(mark) ?? [];
      const [from, to] = [ids[0], others[0]];
      return from !== undefined && to !== undefined && ids.length + others.length === 2 ? [[from, to] as const] : [];
    }),
  );
}

function byMark(vendors: VendorsById): Map<string, string[]> {
  const marks = new Map<string, string[]>();
  for (const [id, vendor] of vendors) {
    if (!vendor) continue;
    const mark = markOf(vendor);
    marks.set(mark, [...(marks.get(mark) ?? []), id]);
  }
  return marks;
}

function markOf({ registration_number: number, country, name }: VendorRecord): string {
  return JSON.stringify(number === undefined ? ["name", name] : ["number", number, country ?? null]);
}
