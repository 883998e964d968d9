import { calendarOf } from "../../adapters/clock.ts";
import type { IsoDate } from "../../model/iso-date.ts";
import type { RecordsOf } from "../../model/report.ts";
import type { InventoryTree } from "../../model/tree.ts";

/** Files as they are, as of a given day. */
const currentRecords: RecordsOf = { commit: null, day: null };

/** The as-of date, whether somebody gave it, and the time zone of all days. */
interface AsOf {
  readonly asOf: IsoDate;
  readonly isGiven: boolean;
  readonly timeZone: string;
}

/**
 * Returns whose records are judged, if they are not known to be those of the as-of date: a commit of another day, or
 * files as of a given day. Never depends on today.
 */
export function recordsOf(
  { commit, committedAt }: Pick<InventoryTree, "commit" | "committedAt">,
  { asOf, isGiven, timeZone }: AsOf,
): RecordsOf | undefined {
  if (commit === null || committedAt === undefined) return isGiven ? currentRecords : undefined;
  const day = calendarOf(timeZone)(committedAt);
  return day === asOf ? undefined : { commit, day };
}
