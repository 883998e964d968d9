import { type IsoDate, isIsoDate } from "../../model/iso-date.ts";
import type { FolderRecords } from "../../records/records.ts";

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
