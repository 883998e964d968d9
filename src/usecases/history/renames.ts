import type { IsoDate } from "../../model/iso-date.ts";
import { compareText } from "../../model/order.ts";
import type { Past } from "../../model/past.ts";
import { readFolder } from "../../records/read-folder.ts";
import type { FolderRecords } from "../../records/records.ts";
import { areTwoCompanies, renamedVendors } from "../change/renamed-vendors.ts";
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
  /** Whether an earlier commit had removed it. */
  readonly isReturn: boolean;
}

/** More changed folders than this are a reorganisation, and are not read to match vendors. */
const mostFolders = 50;

/**
 * Returns the vendors that got another id, in commit order, within one commit by the old ids: where one commit removed
 * and added a folder, or a removed vendor came back. Commits that could not be judged are skipped.
 */
export async function renamesOf(
  moments: readonly Moment[],
  surveyed: readonly Surveyed[],
  past: Pick<Past, "tree">,
): Promise<Rename[]> {
  const read = namesReader();
  const found: Rename[] = [];
  const gone = new GoneVendors((index, folders) =>
    recordsIn(folders, { moment: moments[index], state: surveyed[index], past }),
  );
  let last: { readonly names: ReadonlySet<string>; readonly at: number } | undefined;
  for (const [at, state] of surveyed.entries()) {
    if (state.kind !== "judged") continue;
    const names = read(state.listing);
    if (last && names !== last.names) {
      const [removed, added] = [missing(last.names, names), missing(names, last.names)];
      for (const [pairs, isReturn] of await gone.take({ removed, added }, { before: last.at, at }))
        found.push(...renamesAt(pairs, { at, moment: moments[at], isReturn }));
    }
    last = { names, at };
  }
  return found;
}

type ReadRecords = (index: number, folders: readonly string[]) => Promise<ReadonlyMap<string, FolderRecords>>;

/** The removed vendors that have not come back, by their ids: the index of the last commit that has them. */
class GoneVendors {
  private readonly gone = new Map<string, number>();
  private readonly known = new Map<string, FolderRecords>();
  private readonly read: ReadRecords;

  constructor(read: ReadRecords) {
    this.read = read;
  }

  /** Takes a change of folders. Returns the old and new ids of what was renamed, and of what came back. */
  async take(
    { removed, added }: { readonly removed: readonly string[]; readonly added: readonly string[] },
    { before, at }: { readonly before: number; readonly at: number },
  ): Promise<(readonly [pairs: ReadonlyMap<string, string>, isReturn: boolean])[]> {
    if (removed.length > mostFolders || added.length > mostFolders) return [];
    if (added.length === 0 || removed.length + this.gone.size === 0) {
      for (const id of removed) this.leave(id, before);
      return [];
    }
    const records = await this.read(at, added);
    const renamed = renamedVendors(await this.read(before, removed), records);
    const came = without(records, new Set(renamed.values()));
    const isAsked = came.size > 0 && this.gone.size <= mostFolders;
    const returned = isAsked ? returnedAs(await this.left(), came) : new Map<string, string>();
    for (const id of [...added, ...returned.keys()]) this.gone.delete(id);
    for (const id of removed) if (!renamed.has(id)) this.leave(id, before);
    return [
      [renamed, false],
      [returned, true],
    ];
  }

  private leave(id: string, index: number): void {
    this.gone.set(id, index);
    this.known.delete(id);
  }

  /** Records of all that are gone, as their last commits have them. */
  private async left(): Promise<ReadonlyMap<string, FolderRecords>> {
    for (const [id, index] of this.gone) {
      if (this.known.has(id)) continue;
      for (const [folder, records] of await this.read(index, [id])) this.known.set(folder, records);
    }
    return new Map([...this.known].filter(([id]) => this.gone.has(id)));
  }
}

/** Pairs removed vendors with those that came, except those that are back under their own id. */
function returnedAs(left: ReadonlyMap<string, FolderRecords>, came: ReadonlyMap<string, FolderRecords>) {
  const back = [...came].filter(([id, records]) => {
    const before = left.get(id);
    return before && !areTwoCompanies(before, records);
  });
  return renamedVendors(left, without(came, new Set(back.map(([id]) => id))));
}

function without<T>(all: ReadonlyMap<string, T>, ids: ReadonlySet<string>): ReadonlyMap<string, T> {
  return new Map([...all].filter(([id]) => !ids.has(id)));
}

function renamesAt(
  pairs: ReadonlyMap<string, string>,
  {
    at: index,
    moment,
    isReturn,
  }: { readonly at: number; readonly moment: Moment | undefined; readonly isReturn: boolean },
): Rename[] {
  if (!moment) return [];
  const { day, commit } = moment;
  return [...pairs]
    .sort(([a], [b]) => compareText(a, b))
    .map(([from, to]) => ({ from, to, index, commit: commit.id, day, isReturn }));
}

interface At {
  readonly moment: Moment | undefined;
  readonly state: Surveyed | undefined;
  readonly past: Pick<Past, "tree">;
}

async function recordsIn(folders: readonly string[], { moment, state, past }: At): Promise<Map<string, FolderRecords>> {
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

/** Adds to vendors all ids they had before or got later, on whatever line. */
export function withOtherNames(vendors: readonly string[], renames: readonly Rename[]): string[] {
  const names = new Set(vendors);
  for (let known = 0; known < names.size; ) {
    known = names.size;
    for (const { from, to } of renames) if (names.has(from) || names.has(to)) names.add(from).add(to);
  }
  return [...names];
}

/** Returns the id of a vendor at a commit, given by its index. */
export function nameAt(vendor: string, index: number, renames: readonly Rename[]): string {
  const later = renames.filter((one) => one.index > index).toReversed();
  return later.reduce((name, { from, to }) => (name === to ? from : name), vendor);
}

/** Returns the renames of a vendor, and the one that ended its id. */
export function renamesAbout(vendor: string, renames: readonly Rename[]): Rename[] {
  const names = new Set(withFormerNames([vendor], renames));
  return renames.filter(({ from, to }) => names.has(to) || from === vendor);
}
