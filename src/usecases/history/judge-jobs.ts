import { type JudgedVendor, namesOf } from "../../config/judged-scope.ts";
import { readable, type Searched } from "../../evidence/quotes/compare.ts";
import { ReadDocument } from "../../evidence/quotes/document.ts";
import type { DossierReport } from "../../judgement/folder-report.ts";
import { answer, answerAtOnce } from "../../judgement/judge-dossier.ts";
import {
  type Guidelines,
  type Judge,
  noGuidelines,
  type Prepared,
  preparedFor,
  prepareGuidelines,
  prepareVendor,
} from "../../judgement/prepare.ts";
import type { DocumentText } from "../../model/document-text.ts";
import type { RuleFinding } from "../../model/finding.ts";
import { inTurn } from "../../model/in-turn.ts";
import { type IsoDate, isIsoDate } from "../../model/iso-date.ts";
import { daysOfChange } from "../../model/law.ts";
import type { Past, PastFolder } from "../../model/past.ts";
import { type Problem, type RawProblem, toProblem } from "../../model/problem.ts";
import { Remembered } from "../../model/remembered.ts";
import { RunError } from "../../model/run-error.ts";
import { sectionOf } from "../../model/section.ts";
import type { SourceFile } from "../../model/tree.ts";
import { documentPlaces, type Origins } from "../../records/assemble.ts";
import { type ParsedFile, parseFile } from "../../records/parse.ts";
import type { Policy } from "../../rules/evaluate.ts";
import type { Assessment, ContractFact } from "../../schemas/generated/types.ts";
import { type Outline, outlineOf } from "../change/renamed-vendors.ts";
import type { Answered } from "./ending.ts";
import { type EvidencePlace, evidenceIn, evidencePlaces, type RecordedEvidence } from "./evidence-places.ts";
import type { Job, Stretch } from "./jobs.ts";
import { type StatedDay, statedDays } from "./stated-days.ts";
import { turningDays } from "./turning-days.ts";

/** The policy's answer about a dossier on a day, before any run configuration applies. */
export interface DayAnswer {
  readonly findings: readonly RuleFinding[];
  /** Of the requested rules. */
  readonly assessments: readonly Answered[];
  /** How the contracts stand. */
  readonly contracts: readonly ContractFact[];
  /** Ids of the services whose work goes on. */
  readonly active: readonly string[];
  /** Evidence that findings are about. */
  readonly places: ReadonlyMap<string, EvidencePlace>;
}

/** A dossier in one state: its records, the guidelines, the settings and its documents. Plain data. */
export interface Version {
  readonly problems: readonly Problem[];
  readonly names: Required<JudgedVendor>;
  /** Names of its services and contracts, and what identifies them under other ids. */
  readonly outline: Outline;
  /** Undefined unless all assessments are requested. */
  readonly recorded: RecordedEvidence | undefined;
  /** Days on which its records say that something was done; none unless they are requested. */
  readonly stated: readonly StatedDay[];
  /** Documents that its records name outside of its folder. */
  readonly elsewhere: readonly string[];
  /** Only days on which the answer may differ from the day before, and those on which the state began. */
  readonly answers: ReadonlyMap<IsoDate, DayAnswer>;
  /** Reason it could not be judged. */
  readonly failure: Pick<RunError, "code" | "args"> | null;
}

/** A judged state, and when it was in force. */
export interface JudgedState {
  readonly job: Job;
  readonly stretches: readonly Stretch[];
  readonly version: Version;
}

/** A commit of the history, and the day it counts from. */
export interface Mark {
  readonly commit: string;
  readonly day: IsoDate;
}

/** Rules whose assessments are kept. */
export type Assessed = "all" | "none" | { readonly rule: string };

/** Input for judging jobs. The jobs' stretches are indices into `marks`. */
export interface JudgeJob {
  readonly past: Pick<Past, "around" | "placesKey">;
  readonly policy: Policy;
  readonly assessed: Assessed;
  /** Whether the days that records state are kept. */
  readonly isDated: boolean;
  readonly until: IsoDate;
  readonly marks: readonly Mark[];
}

/** Judges jobs, several at a time, and yields the results in order. Throws `RunError`. */
export type JudgeJobs = (jobs: readonly Job[], judge: JudgeJob) => AsyncIterable<readonly JudgedState[]>;

/** Dossiers evaluated under one deadline. */
const askedAtOnce = 64;

/** Folders that are read and judged together. */
const atOnce = 64;

/** Yields the jobs in lots that are judged together. */
export function* lotsOf(jobs: readonly Job[]): Generator<readonly Job[]> {
  for (let at = 0; at < jobs.length; at += atOnce) yield jobs.slice(at, at + atOnce);
}

/** Lots that are judged together: what one waits for is read while the other is judged. */
const lotsAtOnce = 2;

/** Judges in this thread. */
export const judgeJobsHere: JudgeJobs = (jobs, judge) => inTurn(lotsOf(jobs), lotsAtOnce, openJobs(judge));

/** Judges lots of jobs, and caches what they have in common. */
export function openJobs(judge: JudgeJob): (lot: readonly Job[]) => Promise<JudgedState[]> {
  const judging = new Judging(judge);
  return (lot) => judging.judge(lot);
}

/** A state and the days it is judged for. */
interface Due {
  readonly job: Job;
  readonly prepared: Prepared;
  readonly elsewhere: readonly string[];
  readonly stretches: readonly Stretch[];
  readonly days: readonly IsoDate[];
}

class Judging {
  private readonly options: JudgeJob;
  private readonly changesOfLaw: readonly IsoDate[];
  private readonly remembering = { parse: rememberingParser(), search: rememberingSearch() };
  private readonly guidelines = new Map<string, Promise<Guidelines["records"]>>();

  constructor(options: JudgeJob) {
    this.options = options;
    this.changesOfLaw = daysOfChange(options.policy.catalogue.catalogue.law).filter(isIsoDate);
  }

  async judge(jobs: readonly Job[]): Promise<JudgedState[]> {
    const dues = (await Promise.all(jobs.map((job) => this.prepare(job)))).flat();
    const answers = this.answersTo(dues);
    return dues.map((due, at) => ({
      job: due.job,
      stretches: due.stretches,
      version: versionOf(due, answers[at] ?? [], this.options),
    }));
  }

  /** Returns a state with the days it is judged for: by default those on which the answer about it may change. */
  private dueOf(own: Pick<Due, "job" | "prepared" | "elsewhere">, stretches: readonly Stretch[]): Due {
    const { job, prepared } = own;
    if (job.days) return { ...own, stretches, days: job.days };
    const input = prepared.question?.input;
    const { expiryWarningDays } = job.settings;
    const days = stretches.flatMap(({ from, to }) => [
      from,
      ...(input ? turningDays(input, expiryWarningDays, { after: from, until: to }) : []),
      ...this.changesOfLaw.filter((day) => day > from && day <= to),
    ]);
    return { ...own, stretches, days: [...new Set(days)].sort() };
  }

  /** Reads the folder and its documents, once for each state of documents elsewhere. */
  private async prepare(job: Job): Promise<Due[]> {
    const [first] = job.stretches;
    if (!first) return [];
    const prepared = await this.prepareAt(job, first.first);
    const places = prepared.question ? documentPlaces(prepared.question.input) : [];
    const elsewhere = places.filter((place) => !place.startsWith(`${job.folder.path}/`));
    if (elsewhere.length === 0) return [this.dueOf({ job, prepared, elsewhere }, job.stretches)];
    const dues: Due[] = [];
    for (const stretches of (await this.splitBy(elsewhere, job.stretches)).values()) {
      const at = stretches[0]?.first;
      if (at === undefined) continue;
      dues.push(this.dueOf({ job, prepared: await this.prepareAt(job, at), elsewhere }, stretches));
    }
    return dues;
  }

  private async splitBy(places: readonly string[], stretches: readonly Stretch[]): Promise<Map<string, Stretch[]>> {
    const split = new Map<string, Stretch[]>();
    for (const stretch of stretches) {
      let begun: { key: string; first: number } | undefined;
      const put = (end: number) => {
        if (!begun) return;
        const from = this.dayAt(begun.first) ?? stretch.from;
        const to = end === stretch.end ? stretch.to : (this.dayAt(end) ?? stretch.to);
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
    return { tree, policy, settings, inventory, asOf: this.dayAt(index) ?? until, ...this.remembering };
  }

  private commitAt(index: number): string {
    return this.options.marks[index]?.commit ?? "";
  }

  private dayAt(index: number): IsoDate | undefined {
    return this.options.marks[index]?.day;
  }

  private answersTo(dues: readonly Due[]): (readonly DossierReport[] | RunError)[] {
    const { policy, until, assessed } = this.options;
    const asked = assessed === "none" ? "course" : "answers";
    const questions = dues.flatMap(({ job, prepared, days }) =>
      days.map((asOf) => preparedFor(prepared, { asOf, settings: job.settings })),
    );
    const judgeOf = ({ settings, inventory }: Pick<Job, "settings" | "inventory">): Omit<Judge, "tree"> => ({
      ...{ policy, asked, settings, inventory, asOf: until },
    });
    const [first] = dues;
    if (!first) return [];
    try {
      const reports: DossierReport[] = [];
      for (let at = 0; at < questions.length; at += askedAtOnce) {
        reports.push(...answerAtOnce(questions.slice(at, at + askedAtOnce), judgeOf(first.job)));
      }
      return dues.map(({ days }) => reports.splice(0, days.length));
    } catch (error) {
      if (!isPolicyFailure(error)) throw error;
      return dues.map((due) => answersAlone(due, judgeOf(due.job)));
    }
  }
}

/** Evaluates one state by itself, so that a failure affects only that one. */
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

function versionOf(
  { job, prepared, elsewhere, days }: Due,
  reports: readonly DossierReport[] | RunError,
  { assessed, isDated }: Pick<JudgeJob, "assessed" | "isDated">,
): Version {
  const { records } = prepared;
  const names = namesOf(records);
  const outline = outlineOf(records);
  const recorded = assessed === "all" ? evidenceIn(records) : undefined;
  const stated = isDated ? statedDays(records) : [];
  if (reports instanceof RunError) {
    return {
      problems: [],
      ...{ names, outline, elsewhere },
      recorded,
      stated,
      answers: new Map(),
      failure: { code: reports.code, args: reports.args },
    };
  }
  const answers = days.map((day, at): readonly [IsoDate, DayAnswer] => {
    const { findings = [], assessments = [], facts } = reports[at] ?? {};
    const contracts = (facts?.contracts ?? []).map(withoutClauses);
    const active = (facts?.services ?? []).flatMap(({ id, state }) => (state === "active" ? [id] : []));
    const places = evidencePlaces(findings, records);
    return [day, { findings, assessments: kept(assessments, assessed), contracts, active, places }];
  });
  const { vendor } = job;
  const problems =
    reports[0]?.problems ?? prepared.problems.map((one) => toProblem(one, vendor, sectionOf(vendor, true)));
  return { problems, names, outline, recorded, stated, elsewhere, answers: new Map(answers), failure: null };
}

function kept(assessments: readonly Assessment[], assessed: Assessed): readonly Answered[] {
  if (assessed === "none") return [];
  const wanted = assessed === "all" ? assessments : assessments.filter(({ rule }) => rule === assessed.rule);
  return wanted.map(({ rule, subject, status, reason }) => ({ rule, subject, status, ...(reason && { reason }) }));
}

function withoutClauses(contract: ContractFact): ContractFact {
  return { ...contract, clauses: [] };
}

/** Disables source lines: no history shows them, and each file would have to be parsed once more. */
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

/** Bytes of parsed files that are cached: most files of a changing folder stay the same. */
const maxParsed = 64 * 1024 * 1024;

/** Characters of documents kept ready for search: each takes some 16 bytes. */
const maxSearched = 4 * 1024 * 1024;

function rememberingParser(): NonNullable<Judge["parse"]> {
  const remembered = new Remembered<string, ParsedFile | RawProblem>(maxParsed);
  return (file: SourceFile) => {
    if (!("id" in file)) return parseFile(file);
    return remembered.get(`${file.path} ${file.id}`, () => ({ value: parseFile(file), size: file.bytes.length }));
  };
}

/**
 * Caches searchable documents: versions of a contract quote the same one, and its text object is the same as long as it
 * is cached.
 */
function rememberingSearch(): NonNullable<Judge["search"]> {
  const remembered = new Remembered<DocumentText, Searched>(maxSearched);
  return (text) =>
    remembered.get(text, () => {
      const value = readable(text);
      return { value, size: value instanceof ReadDocument ? value.source.length : 0 };
    });
}
