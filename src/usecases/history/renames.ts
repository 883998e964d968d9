import type { IsoDate } from "../../model/iso-date.ts";
import { compareText } from "../../model/order.ts";
import type { Past } from "../../model/past.ts";
import { readFolder } from "../../records/read-folder.ts";
import type { FolderRecords } from "../../records/records.ts";
import { renamedVendors } from "../change/renamed-vendors.ts";
import type { Moment } from "./dated-commits.ts";
import type { Surveyed } from "./survey.ts";
import { missing, namesReader } from "./vendor-presence.ts";

/** A vendor's change of id, and the commit it came with. */
export interface Rename {
  readonly from: string;
  readonly to: string;
  /** Index of the commit. */
  readonly index: number;
  readonly commit: string;
  readonly day: IsoDate;
}

/** More changed folders than this are a reorganisation, and are not read to match vendors. */
const mostFolders = 50;

/**
 * Returns the vendors that got another id, in commit order, within one commit by the old ids. Commits that could not be
 * judged are skipped.
 */
export async function renamesOf(
  moments: readonly Moment[],
  surveyed: readonly Surveyed[],
  past: Pick<Past, "tree">,
): Promise<Rename[]> {
  const read = namesReader();
  const found: Rename[] = [];
  let last: { readonly names: ReadonlySet<string>; readonly at: number } | undefined;
  for (const [at, state] of surveyed.entries()) {
    if (state.kind !== "judged") continue;
    const names = read(state.listing);
    if (last && names !== last.names) {
      const [removed, added] = [missing(last.names, names), missing(names, last.names)];
      const recordsAt = (index: number, folders: readonly string[]) =>
        recordsIn(folders, { moment: moments[index], state: surveyed[index], past });
      const isMany = removed.length > mostFolders || added.length > mostFolders;
      if (removed.length > 0 && added.length > 0 && !isMany) {
        const pairs = renamedVendors(await recordsAt(last.at, removed), await recordsAt(at, added));
        found.push(...renamesAt(pairs, at, moments[at]));
      }
    }
    last = { names, at };
  }
  return found;
}

function renamesAt(pairs: ReadonlyMap<string, string>, index: number, moment: Moment | undefined): Rename[] {
  if (!moment) return [];
  const { day, commit } = moment;
  return [...pairs]
    .sort(([a], [b]) => compareText(a, b))
    .map(([from, to]) => ({ from, to, index, commit: commit.id, day }));
}

/** A commit, surveyed. */
interface At {
  readonly moment: Moment | undefined;
  readonly state: Surveyed | undefined;
  readonly past: Pick<Past, "tree">;
}

/** Returns the records of folders at a commit; none if it could not be judged. */
export async function recordsIn(
  folders: readonly string[],
  { moment, state, past }: At,
): Promise<Map<string, FolderRecords>> {
  const records = new Map<string, FolderRecords>();
  if (!moment || state?.kind !== "judged") return records;
  const tree = await past.tree(moment.commit.id);
  const { inventory } = state.runConfig.runConfig;
  for (const folder of folders) records.set(folder, (await readFolder(folder, [], { tree, inventory })).records);
  return records;
}

/** Adds to vendors all ids they had before. */
export function withFormerNames(vendors: readonly string[], renames: readonly Rename[]): string[] {
  const names = new Set(vendors);
  for (const { from, to } of renames.toReversed()) if (names.has(to)) names.add(from);
  return [...names];
}

/** Returns the id of a vendor at a commit, given by its index. */
export function nameAt(vendor: string, index: number, renames: readonly Rename[]): string {
  const later = renames.filter((one) => one.index > index).toReversed();
  return later.reduce((name, { from, to }) => (name === to ? from : name), vendor);
}

/** Returns those changes of id that are about a vendor, and the one that ended its id. `followed` are all changes. */
export function renamesAbout(vendor: string, renames: readonly Rename[], followed: readonly Rename[]): Rename[] {
  const names = new Set(withFormerNames([vendor], followed));
  return renames.filter(({ from, to }) => names.has(to) || from === vendor);
}
