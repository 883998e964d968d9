import { groupBy } from "../../model/group.ts";
import type { Past } from "../../model/past.ts";
import { outlineOf } from "../change/renamed-vendors.ts";
import type { Moment } from "./dated-commits.ts";
import { type Rename, recordsIn } from "./renames.ts";
import type { Surveyed } from "./survey.ts";
import { missing, namesReader } from "./vendor-presence.ts";

/** A commit, by its index, and the vendor of it with a registration number. */
interface Registered {
  readonly vendor: string;
  readonly registration: string | null;
}

/**
 * Returns the vendors that one commit removed and a later one put on record again under another id, in commit order.
 * They are the same by registration number and country; no other vendor may match. Commits that could not be judged are
 * skipped.
 */
export async function returnsOf(
  moments: readonly Moment[],
  surveyed: readonly Surveyed[],
  { past, renames }: { readonly past: Pick<Past, "tree">; readonly renames: readonly Rename[] },
): Promise<Rename[]> {
  const read = namesReader();
  const found: Rename[] = [];
  /** Index of the last commit that has a vendor which is gone. */
  const gone = new Map<string, number>();
  let last: { readonly names: ReadonlySet<string>; readonly at: number } | undefined;
  const registered = async (vendor: string, index: number): Promise<Registered> => {
    const records = await recordsIn([vendor], { moment: moments[index], state: surveyed[index], past });
    const own = records.get(vendor);
    return { vendor, registration: own ? outlineOf(own).registration : null };
  };
  for (const [at, state] of surveyed.entries()) {
    const moment = moments[at];
    if (state.kind !== "judged" || !moment) continue;
    const names = read(state.listing);
    if (last && names !== last.names) {
      const renamed = renames.filter(({ index }) => index === at);
      const added = missing(names, last.names).filter((name) => !renamed.some(({ to }) => to === name));
      for (const name of added) gone.delete(name);
      if (added.length > 0 && gone.size > 0) {
        const now = await Promise.all(added.map((vendor) => registered(vendor, at)));
        const then = await Promise.all([...gone].map(([vendor, index]) => registered(vendor, index)));
        for (const [from, to] of pairs(then, now)) {
          gone.delete(from);
          found.push({ from, to, index: at, commit: moment.commit.id, day: moment.day });
        }
      }
      for (const name of missing(last.names, names))
        if (!renamed.some(({ from }) => from === name)) gone.set(name, last.at);
    }
    last = { names, at };
  }
  return found;
}

/** Pairs vendors whose registration is the only one of its kind on both sides. */
function pairs(then: readonly Registered[], now: readonly Registered[]): (readonly [string, string])[] {
  const isKnown = ({ registration }: Registered) => registration !== null;
  const [old, found] = [then, now].map((vendors) =>
    groupBy(vendors.filter(isKnown), ({ registration }) => registration),
  );
  return [...(old ?? [])].flatMap(([registration, [one, ...others]]) => {
    const [other, ...more] = found?.get(registration) ?? [];
    return one && other && others.length + more.length === 0 ? [[one.vendor, other.vendor] as const] : [];
  });
}

/** Returns all changes of id in commit order: of vendors that were renamed, and of those that returned. */
export function followedIds(renames: readonly Rename[], returns: readonly Rename[]): Rename[] {
  return [...renames, ...returns].sort((a, b) => a.index - b.index);
}
