import type { DayOf, Past, PastCommit, PastListing, SideLine } from "../../model/past.ts";
import { guidelinesFolder } from "../../model/tree.ts";
import { type Moment, momentsOf } from "./dated-commits.ts";
import { type DetailsOf, detailsOf, withoutDetails } from "./details.ts";
import { type Arrivals, type JudgeHistory, judgeVersions } from "./dossiers.ts";
import type { JudgedState } from "./judge-jobs.ts";
import { differingFolders } from "./listings.ts";
import type { SurveyedLine } from "./relations.ts";
import { type Rename, renamesOf, withOtherNames } from "./renames.ts";
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
  /**
   * Steps of the vendors that differ among its commits, from its base on; none if nothing changed. Those of the base are
   * none of its own.
   */
  readonly steps: () => Generator<Step>;
  readonly isOwn: (step: Step) => boolean;
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
  /** Vendors that got another id on the first-parent line. */
  readonly renames: readonly Rename[];
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
  /** Folders that it is about; undefined for all. */
  readonly names: ReadonlySet<string> | undefined;
  readonly changing: readonly string[];
  readonly renames: readonly Rename[];
}

/** Judges the lines that the reported commits merged. States that the first-parent line has too are known by then. */
export async function playSides(options: PlaySides): Promise<PlayedSide[]> {
  const sides = await surveySides(options);
  const changing = sides.filter((side) => side.changing.length > 0);
  const all = changing.flatMap(withEnd);
  const vendors =
    options.vendors &&
    withOtherNames(options.vendors, [...options.renames, ...changing.flatMap(({ renames }) => renames)]);
  const until = options.moments.at(-1)?.day ?? all.at(-1)?.moment.day;
  if (until === undefined) return [];
  const [moments, surveyed] = [all.map(({ moment }) => moment), all.map(({ state }) => state)];
  const judge = { ...options, vendors, until };
  const judged = await judgeVersions(moments, surveyed, judge);
  const starts = startsOf(changing);
  const stepsWith = function* (side: Side, detailsOf: DetailsOf) {
    const start = starts.get(side);
    const { arrivals } = judged;
    if (start !== undefined)
      yield* stepsOf(side, { arrivals, start, vendors, catalogue: options.catalogue, detailsOf });
  };
  const replay = function* (detailsOf: DetailsOf) {
    for (const side of changing) yield* stepsWith(side, detailsOf);
  };
  const details = options.isTold ? await detailsOf({ ...judge, moments, judged, replay }) : withoutDetails;
  return sides.map((side) => {
    const steps = () => stepsWith(side, details);
    const { mergedBy, base, whole, changing, renames } = side;
    const isOwn = ({ index }: Step) => !base || index > 0;
    return { mergedBy, base, moments: side.moments.slice(base ? 1 : 0), whole, changing, renames, steps, isOwn };
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
  { commitOf, dayOf, surveyOf, past, vendors, renames: ofLine }: PlaySides,
  documents: SideDocuments,
): Promise<Side> {
  const base = line.base === undefined ? undefined : commitOf(line.base);
  const moments = momentsOf([...(base ? [base] : []), ...line.commits], dayOf);
  const surveyed = await surveyOf(moments);
  const renames = await renamesOf(moments, surveyed, past);
  const wanted = vendors && withOtherNames(vendors, [...ofLine, ...renames]);
  const documented = await documents.changes(moments, surveyed, wanted);
  const changing = moments.flatMap(({ commit }, at) => {
    const isChange = (documented[at]?.size ?? 0) > 0 || !isAlike(surveyed[at - 1], surveyed[at]);
    return isChange && !(base && at === 0) ? [commit.id] : [];
  });
  const side = { whole: { moments, surveyed }, line, mergedBy, base, moments, changing, renames };
  if (changing.length === 0) return { ...side, surveyed, names: undefined };
  const names = base && concerned(surveyed, documented);
  return { ...side, surveyed: narrowed(surveyed, names), names };
}

/** Whether two commits have the same inventory and run configuration, whether or not they can be judged. */
function isAlike(before: Surveyed | undefined, after: Surveyed | undefined): boolean {
  if (!before || !after) return after?.kind === "nothing";
  const [was, is] = [before.content.listing, after.content.listing];
  if (!was || !is || before.content.runConfig !== after.content.runConfig) return false;
  return was.beside === is.beside && differingFolders(was, is).size === 0;
}

/** Names of the folders that differ among commits; undefined if something changed that concerns all of them. */
function concerned(
  surveyed: readonly Surveyed[],
  documented: readonly ReadonlySet<string>[],
): ReadonlySet<string> | undefined {
  const judged = surveyed.flatMap((state) => (state.kind === "judged" ? [state] : []));
  const [first] = judged;
  const differing = judged.flatMap((state, at) => [
    ...differingFolders((judged[at - 1] ?? state).listing, state.listing),
  ]);
  const names = new Set([...differing, ...documented.flatMap((folders) => [...folders])]);
  const isNew = surveyed[0]?.kind !== "judged" && surveyed[0]?.content.listing?.vendors === 0;
  const isOtherwise = names.has(guidelinesFolder) || judged.some(({ runConfig }) => runConfig !== first?.runConfig);
  return isNew || isOtherwise ? undefined : names;
}

/** Leaves out the other folders. */
function narrowed(surveyed: readonly Surveyed[], names: ReadonlySet<string> | undefined): readonly Surveyed[] {
  if (!names) return surveyed;
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

/**
 * A line's commits, and an end that keeps them apart from the next line: days pass on it until the merge, or until its own
 * last commit where a clock was wrong.
 */
function withEnd({ moments, surveyed, mergedBy }: Side): { moment: Moment; state: Surveyed }[] {
  const own = moments.flatMap((moment, at) => {
    const state = surveyed[at];
    return state ? [{ moment, state }] : [];
  });
  const nothing = { kind: "nothing", content: { runConfig: "", listing: undefined } } as const;
  const latest = own.at(-1)?.moment.day ?? mergedBy.day;
  const day = latest > mergedBy.day ? latest : mergedBy.day;
  return [...own, { moment: { ...mergedBy, day }, state: nothing }];
}

function stepsOf(
  { moments, surveyed, names, renames, mergedBy }: Side,
  {
    arrivals,
    start,
    vendors,
    ...shared
  }: Pick<Replayed, "arrivals" | "vendors" | "catalogue" | "detailsOf"> & { readonly start: number },
): Generator<Step> {
  const own = new Map<number, Arrivals>(moments.map((_, at) => [at, arrivals.get(start + at) ?? new Map()]));
  const about = names ? (vendors ?? [...names]).filter((id) => names.has(id)) : vendors;
  return replay({ ...shared, vendors: about, moments, surveyed, renames, arrivals: own, until: mergedBy.day });
}
