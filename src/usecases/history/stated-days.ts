import { type IsoDate, isIsoDate } from "../../model/iso-date.ts";
import { compareText } from "../../model/order.ts";
import type { DayOf } from "../../model/past.ts";
import type { FolderRecords } from "../../records/records.ts";
import type { Moment } from "./dated-commits.ts";
import type { Arrivals } from "./dossiers.ts";
import type { Rename } from "./renames.ts";
import type { BackdatedDay, BackdatedVendor } from "./report.ts";

/** A day on which a record says that something was done. */
export interface StatedDay {
  readonly record: string;
  readonly path: string;
  readonly day: IsoDate;
}

/** Keys of days on which somebody did something: not those of periods, and none of the work itself. */
const acts: ReadonlySet<string> = new Set([
  ...["recorded_on", "selected_on", "issued_on", "evaluated_on", "approved_on", "reviewed_on"],
  ...["signed_on", "consented_on"],
]);

/** Returns the days that a vendor's records state, in their order. */
export function statedDays({ vendors, contracts }: FolderRecords): StatedDay[] {
  return [
    ...vendors.flatMap(({ record }) => daysIn(record, "vendor", [])),
    ...contracts.flatMap(({ record }) => daysIn(record, `contract/${record.id}`, [])),
  ];
}

function daysIn(value: unknown, record: string, keys: readonly string[]): StatedDay[] {
  if (typeof value === "string")
    return isAct(keys) && isIsoDate(value) ? [{ record, path: keys.join("/"), day: value }] : [];
  if (typeof value !== "object" || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((item) => daysIn(item, record, [...keys, ...idOf(item)]));
  return Object.entries(value).flatMap(([key, item]) =>
    key.startsWith("x-") ? [] : daysIn(item, record, [...keys, key]),
  );
}

function isAct(keys: readonly string[]): boolean {
  const [parent, key = ""] = keys.slice(-2);
  return acts.has(keys.at(-1) ?? "") || (parent === "checked" && key === "on");
}

/** Returns the id of a list item. Its index would change with the items before it. */
function idOf(item: unknown): string[] {
  const isNamed = typeof item === "object" && item !== null && "id" in item && typeof item.id === "string";
  return isNamed ? [item.id as string] : [];
}

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
