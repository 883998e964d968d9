import type { DayOf, Past, PastCommit, PastListing, SideLine } from "../../model/past.ts";
import { guidelinesFolder } from "../../model/tree.ts";
import { type Moment, momentsOf } from "./dated-commits.ts";
import { type DetailsOf, detailsOf, withoutDetails } from "./details.ts";
import { type Arrivals, type JudgeHistory, judgeVersions } from "./dossiers.ts";
import type { JudgedState } from "./judge-jobs.ts";
import { differingFolders } from "./listings.ts";
import type { SurveyedLine } from "./relations.ts";
import { type Rename, renamesOf, withFormerNames } from "./renames.ts";
import { followedIds, returnsOf } from "./returns.ts";
import { SideDocuments } from "./side-documents.ts";
import type { Surveyed } from "./survey.ts";
import { type Replayed, replay, type Step } from "./timeline.ts";

/** A line beside the first parents: its commits, how many of them changed the inventory, and how they judge. */
export interface PlayedSide {
  readonly mergedBy: Moment;
  /** Commit it begins after; undefined if its first commit has no parent. */
  readonly base: PastCommit | undefined;
  /** Its commits with their own days. */
  readonly moments: readonly Moment[];
  /** The base, if there is one, and its commits, with the states of the whole inventory. */
  readonly whole: SurveyedLine;
  /** Its commits that changed the inventory or documents it names, waivers, baseline or configuration. */
  readonly changing: readonly string[];
  readonly renames: readonly Rename[];
  readonly returns: readonly Rename[];
  /** Steps of its own commits and days, of the vendors that differ from its base; none if nothing changed. */
  readonly steps: () => Generator<Step>;
}

/** Input of `playSides`. */
export interface PlaySides extends Omit<JudgeHistory, "until"> {
  readonly lines: readonly SideLine[];
  /** States of the first-parent line. */
  readonly states: Iterable<JudgedState>;
  /** Reported commits of the first-parent line. */
  readonly moments: readonly Moment[];
  /** Commits by their ids, for the bases. */
  readonly commitOf: (id: string) => PastCommit | undefined;
  readonly dayOf: DayOf;
  readonly surveyOf: (moments: readonly Moment[]) => Promise<Surveyed[]>;
  readonly past: Past;
  readonly catalogue: Replayed["catalogue"];
  /** Whether the steps tell how findings ended. */
  readonly isTold: boolean;
}

/** One line, surveyed: the base comes first, where there is one. */
interface Side {
  readonly whole: SurveyedLine;
  readonly line: SideLine;
  readonly mergedBy: Moment;
  readonly base: PastCommit | undefined;
  readonly moments: readonly Moment[];
  readonly surveyed: readonly Surveyed[];
  readonly changing: readonly string[];
  readonly renames: readonly Rename[];
  readonly returns: readonly Rename[];
  /** Vendors to judge; all if undefined. */
  readonly vendors: readonly string[] | undefined;
}

/** Judges the lines that the reported commits merged. States that the first-parent line has too are known by then. */
export async function playSides(options: PlaySides): Promise<PlayedSide[]> {
  const sides = await surveySides(options);
  const changing = sides.filter((side) => side.changing.length > 0);
  const all = changing.flatMap(withEnd);
  const vendors = wantedAmong(
    options.vendors,
    changing.flatMap(({ renames, returns }) => followedIds(renames, returns)),
  );
  const until = options.moments.at(-1)?.day ?? all.at(-1)?.moment.day;
  if (until === undefined) return [];
  const [moments, surveyed] = [all.map(({ moment }) => moment), all.map(({ state }) => state)];
  const judge = { ...options, vendors, until };
  const judged = await judgeVersions(moments, surveyed, judge);
  const starts = startsOf(changing);
  const stepsWith = function* (side: Side, detailsOf: DetailsOf) {
    const start = starts.get(side);
    const { arrivals } = judged;
    if (start !== undefined) yield* stepsOf(side, { arrivals, start, catalogue: options.catalogue, detailsOf });
  };
  const replay = function* (detailsOf: DetailsOf) {
    for (const side of changing) yield* stepsWith(side, detailsOf);
  };
  const details = options.isTold ? await detailsOf({ ...judge, moments, judged, replay }) : withoutDetails;
  return sides.map((side) => {
    const steps = () => stepsWith(side, details);
    const { mergedBy, base, whole, changing, renames, returns } = side;
    return { mergedBy, base, moments: side.moments.slice(base ? 1 : 0), whole, changing, renames, returns, steps };
  });
}

async function surveySides(options: PlaySides): Promise<Side[]> {
  const merges = new Map(options.moments.map((moment) => [moment.commit.id, moment]));
  const documents = new SideDocuments(options);
  const sides: Side[] = [];
  for (const line of options.lines) {
    const mergedBy = merges.get(line.mergedBy);
    if (mergedBy) sides.push(await surveySide({ line, mergedBy }, options, documents));
  }
  return sides;
}

async function surveySide(
  { line, mergedBy }: Pick<Side, "line" | "mergedBy">,
  { commitOf, dayOf, surveyOf, past, vendors }: PlaySides,
  documents: SideDocuments,
): Promise<Side> {
  const base = line.base === undefined ? undefined : commitOf(line.base);
  const moments = momentsOf([...(base ? [base] : []), ...line.commits], dayOf);
  const surveyed = await surveyOf(moments);
  const renames = await renamesOf(moments, surveyed, past);
  const returns = await returnsOf(moments, surveyed, { past, renames });
  const wanted = wantedAmong(vendors, followedIds(renames, returns));
  const documented = await documents.changes(moments, surveyed, wanted);
  const changing = moments.flatMap(({ commit }, at) => {
    const isChange = (documented[at]?.size ?? 0) > 0 || !isAlike(surveyed[at - 1], surveyed[at]);
    return isChange && !(base && at === 0) ? [commit.id] : [];
  });
  const names = base && concerned(surveyed, documented);
  return {
    ...{ whole: { moments, surveyed }, line, mergedBy, base, moments, changing, renames, returns },
    surveyed: names ? narrowed(surveyed, names) : surveyed,
    vendors: names ? [...names].filter((name) => wanted?.includes(name) ?? true) : wanted,
  };
}

function wantedAmong(
  vendors: readonly string[] | undefined,
  renames: readonly Rename[],
): readonly string[] | undefined {
  return vendors && withFormerNames(vendors, renames);
}

/** Whether two commits have the same inventory and run configuration. */
function isAlike(before: Surveyed | undefined, after: Surveyed | undefined): boolean {
  if (!before || before.kind === "nothing") return after?.kind === "nothing";
  if (before.kind !== "judged" || after?.kind !== "judged") return false;
  return (
    before.runConfig === after.runConfig &&
    before.listing.beside === after.listing.beside &&
    differingFolders(before.listing, after.listing).size === 0
  );
}

/** Returns the folders to judge: those that differ along the line; undefined for all, if all may be concerned. */
function concerned(
  surveyed: readonly Surveyed[],
  documented: readonly ReadonlySet<string>[],
): ReadonlySet<string> | undefined {
  const [first] = surveyed;
  if (first?.kind !== "judged") return undefined;
  const names = new Set(documented.flatMap((folders) => [...folders]));
  let before = first;
  for (const state of surveyed) {
    if (state.kind !== "judged") continue;
    const changed = differingFolders(before.listing, state.listing);
    if (changed.has(guidelinesFolder) || state.runConfig !== first.runConfig) return undefined;
    for (const name of changed) names.add(name);
    before = state;
  }
  return names;
}

/** Leaves out all other folders. */
function narrowed(surveyed: readonly Surveyed[], names: ReadonlySet<string>): Surveyed[] {
  return surveyed.map((state) => (state.kind === "judged" ? { ...state, listing: only(names, state.listing) } : state));
}

function only(names: ReadonlySet<string>, { folders, guidelines, beside }: PastListing): PastListing {
  const kept = [...folders].filter(([name]) => names.has(name) || name === guidelinesFolder);
  return { folders: new Map(kept), vendors: kept.length, guidelines, beside, since: undefined };
}

/** Index of each line's first commit among those of all lines and their ends. */
function startsOf(sides: readonly Side[]): ReadonlyMap<Side, number> {
  const starts = new Map<Side, number>();
  let at = 0;
  for (const side of sides) {
    starts.set(side, at);
    at += side.moments.length + 1;
  }
  return starts;
}

/** A line's commits, and an end that keeps them apart from the next line: days pass on it until the merge. */
function withEnd({ moments, surveyed, mergedBy }: Side): { moment: Moment; state: Surveyed }[] {
  const own = moments.flatMap((moment, at) => {
    const state = surveyed[at];
    return state ? [{ moment, state }] : [];
  });
  return [...own, { moment: mergedBy, state: { kind: "nothing" } }];
}

function* stepsOf(
  { moments, surveyed, renames, returns, vendors, mergedBy, base }: Side,
  { arrivals, start, ...shared }: Pick<Replayed, "arrivals" | "catalogue" | "detailsOf"> & { readonly start: number },
): Generator<Step> {
  const own = new Map<number, Arrivals>(moments.map((_, at) => [at, arrivals.get(start + at) ?? new Map()]));
  const replayed = { ...shared, moments, surveyed, renames, returns, vendors, arrivals: own, until: mergedBy.day };
  for (const step of replay(replayed)) if (!base || step.index > 0) yield step;
}
