import {
  answer,
  answerAtOnce,
  type Guidelines,
  type Judge,
  noGuidelines,
  type Prepared,
  preparedFor,
  prepareGuidelines,
  prepareVendor,
  toProblem,
} from "../dossier.ts";
import { documentPlaces, type Origins } from "../inventory/assemble.ts";
import { type ParsedFile, parseFile } from "../inventory/parse.ts";
import type { DossierReport } from "../judgement/report.ts";
import { type JudgedVendor, namesOf } from "../judgement/scope.ts";
import type { DocumentText } from "../model/document-text.ts";
import type { Finding } from "../model/finding.ts";
import type { IsoDate } from "../model/iso-date.ts";
import type { Past, PastFolder, PastListing } from "../model/past.ts";
import type { Problem, RawProblem } from "../model/problem.ts";
import { RunError } from "../model/run-error.ts";
import { sectionOf } from "../model/section.ts";
import type { Settings } from "../model/settings.ts";
import { guidelinesFolder, type SourceFile } from "../model/tree.ts";
import { readable, type Searched } from "../quotes/compare.ts";
import { ReadDocument } from "../quotes/document.ts";
import type { Policy } from "../ruleset/evaluate.ts";
import type { Assessment } from "../schemas/generated/types.ts";
import type { Moment } from "./moments.ts";
import type { Surveyed } from "./survey.ts";
import { turningDays } from "./turning-days.ts";

/** What the policy said of a dossier on a day, before any gate. */
export interface DayAnswer {
  readonly findings: readonly Finding[];
  /** Of the rules that were asked for. */
  readonly assessments: readonly Assessment[];
}

/** A dossier in one state: its records, the guidelines, the settings and its documents. */
export interface Version {
  readonly problems: readonly Problem[];
  readonly names: JudgedVendor;
  /** Only of the days on which the answer may be another than the day before, and of those on which the state began. */
  readonly answers: ReadonlyMap<IsoDate, DayAnswer>;
  /** Why it could not be judged. */
  readonly failure: RunError | null;
}

/** What becomes of a folder at a commit; undefined when it is gone. */
export type Arrivals = ReadonlyMap<string, Version | undefined>;

export interface JudgeHistory {
  readonly past: Past;
  readonly policy: Policy;
  /** Vendors to judge; all by default. */
  readonly vendors: readonly string[] | undefined;
  /** Whose assessments are kept. */
  readonly rule: string | undefined;
  readonly until: IsoDate;
}

/** From which commit to which, the last not included, and from which day to which, both included, a state was in force. */
interface Stretch {
  readonly first: number;
  readonly end: number;
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** A folder in one state. */
interface Job {
  /** Null for the guidelines. */
  readonly vendor: string | null;
  readonly folder: PastFolder;
  readonly guidelines: PastFolder | undefined;
  readonly inventory: string;
  readonly settings: Settings;
  readonly stretches: Stretch[];
}

/** Folders that are read and judged together. */
const atOnce = 64;
/** Dossiers the policy is asked about under one deadline. */
const askedAtOnce = 64;

/**
 * Judges every state every folder was in: each is read once and judged once for each day that matters. Returns, by the place
 * of the commit, the folders whose state is another than before.
 */
export async function judgeVersions(
  moments: readonly Moment[],
  surveyed: readonly Surveyed[],
  options: JudgeHistory,
): Promise<ReadonlyMap<number, Arrivals>> {
  const jobs = jobsOf(moments, surveyed, options);
  const arrivals = new Map<number, Map<string, Version | undefined>>();
  const at = (index: number) => {
    const known = arrivals.get(index) ?? new Map<string, Version | undefined>();
    arrivals.set(index, known);
    return known;
  };
  const judging = new Judging(moments, options);
  for (let next = 0; next < jobs.length; next += atOnce) {
    for (const { job, stretches, version } of await judging.judge(jobs.slice(next, next + atOnce))) {
      const name = job.vendor ?? guidelinesFolder;
      for (const { first, end } of stretches) {
        at(first).set(name, version);
        if (!at(end).has(name)) at(end).set(name, undefined);
      }
    }
  }
  return arrivals;
}

/** A state a folder is in, and since which commit. */
interface Open {
  readonly id: string;
  readonly rest: string;
  readonly job: Job;
  readonly first: number;
}

/** Every state of every folder, in the order in which it first came. */
function jobsOf(moments: readonly Moment[], surveyed: readonly Surveyed[], options: JudgeHistory): Job[] {
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
  return [...jobs.values()];
}

/** Folders that may be others than at the commit before, with their ids; undefined for one that is gone. */
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

/** What beside its own folder a dossier is judged by. */
function restOf({ gate: { gate }, listing }: Judged): string {
  return JSON.stringify([listing.guidelines ?? null, gate.inventory, Object.entries(gate.settings)]);
}

function jobOf(name: string, id: string, { gate: { gate }, listing }: Judged): Job {
  const { inventory, settings } = gate;
  const { guidelines: guidelinesId } = listing;
  return {
    vendor: name === guidelinesFolder ? null : name,
    folder: { path: `${inventory}/${name}`, id },
    guidelines: guidelinesId === undefined ? undefined : { path: `${inventory}/${guidelinesFolder}`, id: guidelinesId },
    ...{ inventory, settings, stretches: [] },
  };
}

/** A state with the days it is judged for. */
interface Due {
  readonly job: Job;
  readonly prepared: Prepared;
  readonly stretches: readonly Stretch[];
  readonly days: readonly IsoDate[];
}

class Judging {
  private readonly moments: readonly Moment[];
  private readonly options: JudgeHistory;
  private readonly remembering = { parse: rememberingParser(), search: rememberingSearch() };
  private readonly guidelines = new Map<string, Promise<Guidelines["records"]>>();

  constructor(moments: readonly Moment[], options: JudgeHistory) {
    this.moments = moments;
    this.options = options;
  }

  async judge(jobs: readonly Job[]): Promise<{ job: Job; stretches: readonly Stretch[]; version: Version }[]> {
    const dues = (await Promise.all(jobs.map((job) => this.prepare(job)))).flat();
    const answers = this.answersTo(dues);
    return dues.map((due, at) => ({
      job: due.job,
      stretches: due.stretches,
      version: versionOf(due, answers[at] ?? [], this.options.rule),
    }));
  }

  /** The folder with its documents: in as many states as the documents elsewhere had. */
  private async prepare(job: Job): Promise<Due[]> {
    const [first] = job.stretches;
    if (!first) return [];
    const prepared = await this.prepareAt(job, first.first);
    const places = prepared.question ? documentPlaces(prepared.question.input) : [];
    const elsewhere = places.filter((place) => !place.startsWith(`${job.folder.path}/`));
    if (elsewhere.length === 0) return [dueOf(job, prepared, job.stretches)];
    const dues: Due[] = [];
    for (const stretches of (await this.splitBy(elsewhere, job.stretches)).values()) {
      const at = stretches[0]?.first;
      if (at !== undefined) dues.push(dueOf(job, await this.prepareAt(job, at), stretches));
    }
    return dues;
  }

  private async splitBy(places: readonly string[], stretches: readonly Stretch[]): Promise<Map<string, Stretch[]>> {
    const split = new Map<string, Stretch[]>();
    for (const stretch of stretches) {
      let begun: { key: string; first: number } | undefined;
      const put = (end: number) => {
        if (!begun) return;
        const from = this.moments[begun.first]?.day ?? stretch.from;
        const to = end === stretch.end ? stretch.to : (this.moments[end]?.day ?? stretch.to);
        split.set(begun.key, [...(split.get(begun.key) ?? []), { first: begun.first, end, from, to }]);
      };
      for (let index = stretch.first; index < stretch.end; index++) {
        const key = await this.options.past.placesKey(this.commitAt(index), places);
        if (begun?.key === key) continue;
        put(index);
        begun = { key, first: index };
      }
      put(stretch.end);
    }
    return split;
  }

  private async prepareAt(job: Job, index: number): Promise<Prepared> {
    const judge = await this.judgeAt(job, job.folder, index);
    const prepared =
      job.vendor === null
        ? await prepareGuidelines(judge)
        : await prepareVendor(job.vendor, await this.guidelinesOf(job, index), judge);
    return quiet(prepared);
  }

  private guidelinesOf(job: Job, index: number): Promise<Guidelines["records"]> | Guidelines["records"] {
    const { guidelines: folder, inventory } = job;
    if (!folder) return noGuidelines.records;
    const key = `${inventory} ${folder.id}`;
    const known = this.guidelines.get(key) ?? this.readGuidelines(job, folder, index);
    this.guidelines.set(key, known);
    return known;
  }

  private async readGuidelines(job: Job, folder: PastFolder, index: number): Promise<Guidelines["records"]> {
    const { records } = await prepareGuidelines(await this.judgeAt(job, folder, index));
    return records.guidelines;
  }

  private async judgeAt({ inventory, settings }: Job, folder: PastFolder, index: number): Promise<Judge> {
    const { past, policy, until } = this.options;
    const tree = await past.around(this.commitAt(index), folder);
    return { tree, policy, settings, inventory, asOf: this.moments[index]?.day ?? until, ...this.remembering };
  }

  private commitAt(index: number): string {
    return this.moments[index]?.commit.id ?? "";
  }

  private answersTo(dues: readonly Due[]): (readonly DossierReport[] | RunError)[] {
    const { until, rule } = this.options;
    const whole = this.options.policy;
    const policy = rule === undefined ? { ...whole, evaluateAll: whole.findingsOfAll ?? whole.evaluateAll } : whole;
    const asked = dues.flatMap(({ job, prepared, days }) =>
      days.map((asOf) => preparedFor(prepared, { asOf, settings: job.settings })),
    );
    const judgeOf = ({ settings, inventory }: Pick<Job, "settings" | "inventory">): Omit<Judge, "tree"> => ({
      ...{ policy, settings, inventory, asOf: until },
    });
    const [first] = dues;
    if (!first) return [];
    try {
      const reports: DossierReport[] = [];
      for (let at = 0; at < asked.length; at += askedAtOnce) {
        reports.push(...answerAtOnce(asked.slice(at, at + askedAtOnce), judgeOf(first.job)));
      }
      return dues.map(({ days }) => reports.splice(0, days.length));
    } catch (error) {
      if (!isPolicyFailure(error)) throw error;
      return dues.map((due) => answersAlone(due, judgeOf(due.job)));
    }
  }
}

/** Asks about one state by itself: only this one cannot be judged. */
function answersAlone({ job, prepared, days }: Due, judge: Omit<Judge, "tree">): readonly DossierReport[] | RunError {
  try {
    return days.flatMap((asOf) => answer([preparedFor(prepared, { asOf, settings: job.settings })], judge));
  } catch (error) {
    if (isPolicyFailure(error)) return error;
    throw error;
  }
}

function isPolicyFailure(error: unknown): error is RunError {
  return error instanceof RunError && error.code === "policy-failed";
}

function dueOf(job: Job, prepared: Prepared, stretches: readonly Stretch[]): Due {
  const { vendor, contracts, guidelines } = prepared.question?.input ?? {};
  const { expiryWarningDays } = job.settings;
  const days = stretches.flatMap(({ from, to }) => [
    from,
    ...turningDays({ vendor, contracts, guidelines }, expiryWarningDays, { after: from, until: to }),
  ]);
  return { job, prepared, stretches, days: [...new Set(days)].sort() };
}

function versionOf(
  { job, prepared, days }: Due,
  reports: readonly DossierReport[] | RunError,
  rule: string | undefined,
): Version {
  const names = namesOf(prepared.records);
  if (reports instanceof RunError) return { problems: [], names, answers: new Map(), failure: reports };
  const answers = days.map((day, at): readonly [IsoDate, DayAnswer] => {
    const { findings = [], assessments = [] } = reports[at] ?? {};
    return [day, { findings, assessments: rule === undefined ? [] : assessments.filter((one) => one.rule === rule) }];
  });
  const { vendor } = job;
  const problems =
    reports[0]?.problems ?? prepared.problems.map((one) => toProblem(one, vendor, sectionOf(vendor, true)));
  return { problems, names, answers: new Map(answers), failure: null };
}

/** Nobody asks for lines of a history: to find them, each file would be read once more. */
function quiet(prepared: Prepared): Prepared {
  const { question } = prepared;
  return question ? { ...prepared, question: { ...question, origins: quietly(question.origins) } } : prepared;
}

function quietly(origins: Origins): Origins {
  return new Map(
    [...origins].map(([name, { file, value }]) => {
      const location = { file, line: 1, column: 1, endLine: 1, endColumn: 1 };
      const place = { location, frame: { firstLine: 1, lines: [] } };
      return [name, { file, value, show: () => place }];
    }),
  );
}

/** Text of parsed files that are remembered, in UTF-16 units: most files of a folder that changes stay as they are. */
const maxRemembered = 64 * 1024 * 1024;

function rememberingParser(): NonNullable<Judge["parse"]> {
  const known = new Map<string, ParsedFile | RawProblem>();
  let size = 0;
  return (file: SourceFile) => {
    const key = "id" in file ? `${file.path} ${file.id}` : undefined;
    const parsed = (key === undefined ? undefined : known.get(key)) ?? parseFile(file);
    if (key === undefined || known.has(key)) return parsed;
    known.set(key, parsed);
    size += file.bytes.length;
    if (size > maxRemembered) {
      known.clear();
      size = 0;
    }
    return parsed;
  };
}

/** Characters of documents that are kept ready for quotes: each of them takes some 16 bytes. */
const maxSearched = 4 * 1024 * 1024;

/** Versions of a contract quote the same document, which is the same text as long as it is remembered where it was read. */
function rememberingSearch(): NonNullable<Judge["search"]> {
  const known = new Map<DocumentText, Searched>();
  let size = 0;
  return (text) => {
    const searched = known.get(text) ?? readable(text);
    if (known.has(text) || !(searched instanceof ReadDocument)) return searched;
    size += searched.source.length;
    if (size > maxSearched) {
      known.clear();
      size = searched.source.length;
    }
    known.set(text, searched);
    return searched;
  };
}
