import type { PastListing } from "../../model/past.ts";

/** Returns the names of the folders that differ between two listings; all of them without one before. */
export function differingFolders(before: PastListing | undefined, after: PastListing): ReadonlySet<string> {
  if (before === after) return new Set();
  if (before && after.since?.listing === before) return new Set(after.since.changed.keys());
  const [was, is] = [before?.folders ?? new Map<string, string>(), after.folders];
  const names = [...new Set([...was.keys(), ...is.keys()])];
  return new Set(names.filter((name) => was.get(name) !== is.get(name)));
}
