import { compareText } from "../../model/order.ts";
import type { DayOf } from "../../model/past.ts";
import type { Moment } from "./dated-commits.ts";
import type { Arrivals } from "./dossiers.ts";
import type { Rename } from "./renames.ts";
import type { BackdatedDay, BackdatedVendor } from "./report.ts";

/** Input of `backdatedDays`. */
export interface StatedHistory {
  readonly moments: readonly Moment[];
  readonly arrivals: ReadonlyMap<number, Arrivals>;
  readonly renames: readonly Rename[];
  readonly vendors: readonly string[];
  readonly dayOf: DayOf;
}

/**
 * Returns, for each vendor that is there, the stated days that lie before the day of the commit that first brought them.
 * A day that a later commit states again under the same key is no new one.
 */
export function backdatedDays({ moments, arrivals, renames, vendors, dayOf }: StatedHistory): BackdatedVendor[] {
  const known = new Map<string, Map<string, BackdatedDay | undefined>>();
  for (const [index, { commit }] of moments.entries()) {
    for (const { from, to } of renames.filter((one) => one.index === index)) {
      known.set(to, known.get(from) ?? new Map());
      known.delete(from);
    }
    const committedOn = dayOf(commit.committer.seconds);
    for (const [vendor, version] of arrivals.get(index) ?? []) {
      const stated = known.get(vendor) ?? new Map<string, BackdatedDay | undefined>();
      known.set(vendor, stated);
      for (const one of version?.stated ?? []) {
        const key = JSON.stringify([one.record, one.path, one.day]);
        const isBefore = one.day < committedOn;
        if (!stated.has(key)) stated.set(key, isBefore ? { ...one, commit: commit.id, committedOn } : undefined);
      }
    }
  }
  return vendors.toSorted(compareText).map((vendor) => ({
    vendor,
    days: [...(known.get(vendor)?.values() ?? [])].filter((day) => day !== undefined),
  }));
}
