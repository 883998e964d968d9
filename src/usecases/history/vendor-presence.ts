import type { IsoDate } from "../../model/iso-date.ts";
import { compareText } from "../../model/order.ts";
import type { PastListing } from "../../model/past.ts";
import { isVendorFolder } from "../../model/tree.ts";
import type { Moment } from "./dated-commits.ts";
import type { Surveyed } from "./survey.ts";

/** Whether a vendor exists at the end, and since which commit. */
export interface Presence {
  readonly isThere: boolean;
  readonly commit: string;
  readonly day: IsoDate;
  /**
   * Vendors that disappeared when this one appeared, or the reverse: one of them may be the same under another name.
   */
  readonly others: readonly string[];
}

/** More vendors than this are not a renaming but a reorganisation. */
const maxOthers = 3;

/** Undefined for a vendor that no commit has. Commits that could not be judged are skipped. */
export function presenceOf(
  vendor: string,
  surveyed: readonly Surveyed[],
  moments: readonly Moment[],
): Presence | undefined {
  const read = namesReader();
  let before: ReadonlySet<string> | undefined;
  let found: Presence | undefined;
  for (const [at, state] of surveyed.entries()) {
    const moment = moments[at];
    if (state.kind !== "judged" || !moment) continue;
    const names = read(state.listing);
    const isThere = names.has(vendor);
    if (names !== before && isThere !== (before?.has(vendor) ?? false)) {
      const others = before && (isThere ? missing(before, names) : missing(names, before));
      found = { isThere, commit: moment.commit.id, day: moment.day, others: fewOf(others ?? []) };
    }
    before = names;
  }
  return found;
}

/** Returns the vendors of the newest commit that has an inventory. */
export function vendorsNow(surveyed: readonly Surveyed[]): string[] {
  const newest = surveyed.findLast((state) => state.kind === "judged");
  if (newest?.kind !== "judged") return [];
  return [...newest.listing.folders.keys()].filter(isVendorFolder).sort(compareText);
}

/** Returns a cached reader of vendor names; listings with the same names are read once. */
export function namesReader(): (listing: PastListing) => ReadonlySet<string> {
  const known = new Map<PastListing, ReadonlySet<string>>();
  return (listing) => {
    const same = known.get(listing) ?? (listing.since && known.get(listing.since.listing));
    const names = same ?? new Set([...listing.folders.keys()].filter(isVendorFolder));
    known.set(listing, names);
    return names;
  };
}

/** Returns the names that the second set lacks, in code-unit order. */
export function missing(from: ReadonlySet<string>, there: ReadonlySet<string>): string[] {
  return [...from].filter((name) => !there.has(name)).sort(compareText);
}

function fewOf(names: readonly string[]): readonly string[] {
  return names.length > maxOthers ? [] : names;
}
