import { groupBy } from "../../model/group.ts";
import type { IsoDate } from "../../model/iso-date.ts";
import type { PastFolder, PastListing } from "../../model/past.ts";
import type { Settings } from "../../model/settings.ts";
import { guidelinesFolder } from "../../model/tree.ts";
import type { Moment } from "./dated-commits.ts";
import type { Surveyed } from "./survey.ts";

/**
 * Period in which a state was in force: commits from `first` to `end` (exclusive), days from `from` to `to`
 * (inclusive).
 */
export interface Stretch {
  readonly first: number;
  readonly end: number;
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** A folder in one state. Plain data: it is sent between threads. */
export interface Job {
  /** Null for the guidelines. */
  readonly vendor: string | null;
  readonly folder: PastFolder;
  readonly guidelines: PastFolder | undefined;
  readonly inventory: string;
  readonly settings: Settings;
  readonly stretches: Stretch[];
  /** Days to judge; undefined for those on which the answer may change. */
  readonly days?: readonly IsoDate[];
}

/** Folders to judge, and the last day. */
export interface Wanted {
  /** Vendors to judge; all by default. */
  readonly vendors: readonly string[] | undefined;
  readonly until: IsoDate;
}

/** Current state of a folder, and the commit it began with. */
interface Open {
  readonly id: string;
  readonly rest: string;
  readonly job: Job;
  readonly first: number;
}

/** Returns every state of every folder: those of one folder together, in the order of their first occurrence. */
export function jobsOf(moments: readonly Moment[], surveyed: readonly Surveyed[], options: Wanted): Job[] {
  const jobs = new Map<string, Job>();
  const open = new Map<string, Open>();
  const close = ({ job, first }: Open, end: number) => {
    const from = moments[first]?.day ?? options.until;
    job.stretches.push({ first, end, from, to: moments[end]?.day ?? options.until });
  };
  const isWanted = (name: string) => name === guidelinesFolder || (options.vendors?.includes(name) ?? true);
  let last: { readonly listing: PastListing; readonly rest: string } | undefined;
  for (const [index, state] of surveyed.entries()) {
    if (state.kind !== "judged") {
      for (const one of open.values()) close(one, index);
      open.clear();
      last = undefined;
      continue;
    }
    const { listing } = state;
    const rest = restOf(state);
    for (const [name, id] of differing(listing, last?.rest === rest ? last.listing : undefined, open)) {
      const before = open.get(name);
      if (before?.id === id && before?.rest === rest) continue;
      if (before) close(before, index);
      open.delete(name);
      if (id === undefined || !isWanted(name)) continue;
      const key = `${name} ${id} ${rest}`;
      const job = jobs.get(key) ?? jobOf(name, id, state);
      jobs.set(key, job);
      open.set(name, { id, rest, job, first: index });
    }
    last = { listing, rest };
  }
  for (const one of open.values()) close(one, surveyed.length);
  return [...groupBy([...jobs.values()], ({ folder }) => folder.path).values()].flat();
}

/** Yields the folders that may differ from the commit before, with their tree ids; undefined for a removed one. */
function* differing(
  listing: PastListing,
  before: PastListing | undefined,
  open: ReadonlyMap<string, unknown>,
): Generator<readonly [string, string | undefined]> {
  if (listing === before) return;
  if (before && listing.since?.listing === before) return yield* listing.since.changed;
  const { folders } = listing;
  for (const name of [...open.keys()]) if (!folders.has(name)) yield [name, undefined];
  yield* folders;
}

type Judged = Surveyed & { readonly kind: "judged" };

/** Returns a key of everything besides its own folder that affects a dossier's judgement. */
function restOf({ runConfig: { runConfig }, listing }: Judged): string {
  return JSON.stringify([listing.guidelines ?? null, runConfig.inventory, Object.entries(runConfig.settings)]);
}

function jobOf(name: string, id: string, { runConfig: { runConfig }, listing }: Judged): Job {
  const { inventory, settings } = runConfig;
  const { guidelines: guidelinesId } = listing;
  return {
    vendor: name === guidelinesFolder ? null : name,
    folder: { path: `${inventory}/${name}`, id },
    guidelines: guidelinesId === undefined ? undefined : { path: `${inventory}/${guidelinesFolder}`, id: guidelinesId },
    ...{ inventory, settings, stretches: [] },
  };
}
