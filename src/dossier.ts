import {
  type Assembled,
  assembleGuidelines,
  assembleVendor,
  documentPlaces,
  type Origins,
  onDay,
  withEvidence,
} from "./inventory/assemble.ts";
import { isParsed, isProblem, type ParsedFile, parseFile } from "./inventory/parse.ts";
import type { FolderRecords, GuidelineRecord, Sourced } from "./inventory/records.ts";
import { checkReferences } from "./inventory/references.ts";
import { validateFiles } from "./inventory/validate.ts";
import type { Identity } from "./judgement/identity.ts";
import { judgeFindings } from "./judgement/judge.ts";
import type { DossierReport } from "./judgement/report.ts";
import type { DocumentText } from "./model/document-text.ts";
import { inTurn } from "./model/in-turn.ts";
import type { IsoDate } from "./model/iso-date.ts";
import { compareBy, compareText } from "./model/order.ts";
import type { Problem, RawProblem } from "./model/problem.ts";
import { RunError } from "./model/run-error.ts";
import { type Section, sectionOf } from "./model/section.ts";
import type { Settings } from "./model/settings.ts";
import { type FolderContents, guidelinesFolder, type InventoryTree, type SourceFile } from "./model/tree.ts";
import { citedPlaces, readable, type Searched, withPassages } from "./quotes/compare.ts";
import type { Policy } from "./ruleset/evaluate.ts";
import type { Assessment, PolicyInput, PolicyOutput } from "./schemas/generated/types.ts";
import { shownProblemText } from "./texts/problems.ts";

/** What a dossier is judged with. */
export interface Judge {
  readonly tree: InventoryTree;
  readonly policy: Policy;
  readonly asOf: IsoDate;
  readonly settings: Settings;
  /** Folder of the inventory below the root. */
  readonly inventory: string;
  /** What things of a folder are called in the state this one is compared with; undefined where all keep their names. */
  readonly identify?: ((folder: string, records: FolderRecords) => Identity | undefined) | undefined;
  /** Reads one file as YAML: `parseFile` by default, or one that remembers. */
  readonly parse?: ((file: SourceFile) => ParsedFile | RawProblem) | undefined;
  /** Makes a document ready for looking for quotes: `readable` by default, or one that remembers. */
  readonly search?: ((text: DocumentText) => Searched) | undefined;
}

/** The guidelines of the inventory, judged themselves and handed to every vendor's dossier. */
export interface Guidelines {
  readonly records: readonly Sourced<GuidelineRecord>[];
  /** One report of the folder; none where there is no such folder. */
  readonly reports: readonly DossierReport[];
}

export const noGuidelines: Guidelines = { records: [], reports: [] };

/** Reads and judges the guidelines' folder. */
export async function judgeGuidelines(judge: Judge): Promise<Guidelines> {
  const prepared = await prepareGuidelines(judge);
  const [report] = answer([prepared], judge);
  return { records: prepared.records.guidelines, reports: report ? [report] : [] };
}

/** Reads the guidelines' folder. */
export async function prepareGuidelines(judge: Omit<Judge, "policy">): Promise<Prepared> {
  const { records, problems } = await readFolder(guidelinesFolder, [], judge);
  const assembled = problems.length > 0 ? undefined : assembleGuidelines(records.guidelines, judge);
  return prepare(null, { records, problems }, assembled, judge);
}

/** Dossiers that are read before the policy is asked about all of them. */
export const dossiersAtOnce = 32;
/** Of these, so many at the same time: one may have to wait for a document. */
export const readAtOnce = 2;

/**
 * Reads and judges vendors' folders, in their order. Dossiers are independent; a folder with a problem is not judged further.
 * Only a few dossiers are in memory at a time.
 */
export async function* judgeVendors(
  folders: readonly string[],
  guidelines: Guidelines,
  judge: Judge,
): AsyncGenerator<DossierReport> {
  for (let at = 0; at < folders.length; at += dossiersAtOnce) {
    const prepared: Prepared[] = [];
    const prepareOne = (folder: string) => prepareVendor(folder, guidelines.records, judge);
    for await (const one of inTurn(folders.slice(at, at + dossiersAtOnce), readAtOnce, prepareOne)) prepared.push(one);
    yield* answer(prepared, judge);
  }
}

/** Reads a vendor's folder. `guidelines` are those of the whole inventory. */
export async function prepareVendor(
  folder: string,
  guidelines: readonly Sourced<GuidelineRecord>[],
  judge: Omit<Judge, "policy">,
): Promise<Prepared> {
  return prepareContents(folder, await judge.tree.read(`${judge.inventory}/${folder}`), guidelines, judge);
}

/** As `prepareVendor`, of a folder whose files were read. */
export async function prepareContents(
  folder: string,
  contents: FolderContents,
  guidelines: readonly Sourced<GuidelineRecord>[],
  judge: Omit<Judge, "policy">,
): Promise<Prepared> {
  const known = guidelines.map(({ record }) => record.id);
  const read = parseFolder(folder, contents, { ...judge, guidelineIds: known });
  const vendor = read.records.vendors[0];
  const canJudge = vendor !== undefined && read.problems.length === 0;
  const assembled = canJudge ? assembleVendor(vendor, read.records, guidelines, judge) : undefined;
  return prepare(folder, read, assembled, judge);
}

export interface ReadRecords {
  readonly records: FolderRecords;
  readonly problems: readonly RawProblem[];
}

/** A folder that was read. `question` is what the policy is to be asked, where that is possible. */
export interface Prepared extends ReadRecords {
  /** Null for the guidelines' folder. */
  readonly vendor: string | null;
  readonly question: { readonly input: PolicyInput; readonly origins: Origins } | undefined;
}

async function prepare(
  vendor: string | null,
  read: ReadRecords,
  assembled: Assembled | undefined,
  { tree, search }: Pick<Judge, "tree" | "search">,
): Promise<Prepared> {
  if (!assembled) return { vendor, ...read, question: undefined };
  const facts = await tree.look(documentPlaces(assembled.dossier));
  const input = await withQuotes(withEvidence(assembled.dossier, facts), { tree, search });
  return { vendor, ...read, question: { input, origins: assembled.origins } };
}

/** Documents of a dossier that are read at the same time: threads for them are the machine's to have. */
const documentsAtOnce = 4;

/** Looks for the quotes in their documents; each of these is read once. */
async function withQuotes(
  input: PolicyInput,
  { tree, search = readable }: Pick<Judge, "tree" | "search">,
): Promise<PolicyInput> {
  let compared = input;
  const read = async (place: string) => ({ place, text: await tree.text(place) });
  for await (const { place, text } of inTurn(citedPlaces(input), documentsAtOnce, read)) {
    compared = withPassages(compared, place, search(text));
  }
  return compared;
}

/** The same folder as of another day. */
export function preparedFor(prepared: Prepared, day: Pick<Judge, "asOf" | "settings">): Prepared {
  const { question } = prepared;
  return question ? { ...prepared, question: { ...question, input: onDay(question.input, day) } } : prepared;
}

/** Judges folders that were read, in their order. Throws `RunError` `policy-failed`. */
export function answer(prepared: readonly Prepared[], judge: Omit<Judge, "tree">): DossierReport[] {
  return reportsOf(prepared, judge, (inputs) => ask(inputs, judge));
}

/** As `answer`, under one deadline: where one of many cannot be judged, it does not ask again whose fault that was. */
export function answerAtOnce(prepared: readonly Prepared[], judge: Omit<Judge, "tree">): DossierReport[] {
  return reportsOf(prepared, judge, (inputs) => judge.policy.evaluateAll(inputs));
}

function reportsOf(
  prepared: readonly Prepared[],
  judge: Omit<Judge, "tree">,
  askAll: (inputs: readonly PolicyInput[]) => readonly PolicyOutput[],
): DossierReport[] {
  const questions = prepared.flatMap(({ question }) => question ?? []);
  const outputs = askAll(questions.map(({ input }) => input));
  const outputOf = new Map(questions.map((question, at) => [question, outputs[at]]));
  return prepared.map((folder) => {
    const output = folder.question && outputOf.get(folder.question);
    return toDossierReport(folder, output, judge);
  });
}

/** Asks the policy about several dossiers. Says whose it was that could not be judged. */
function ask(
  inputs: readonly PolicyInput[],
  { policy, inventory }: Pick<Judge, "policy" | "inventory">,
): PolicyOutput[] {
  try {
    return policy.evaluateAll(inputs);
  } catch (cause) {
    if (!(cause instanceof RunError)) throw cause;
    if (inputs.length > 1) return inputs.flatMap((input) => ask([input], { policy, inventory }));
    const dossier = `${inventory}/${inputs[0]?.vendor?.id ?? guidelinesFolder}`;
    throw new RunError(cause.code, { ...cause.args, dossier }, { cause });
  }
}

/** Parses and validates what lies in a folder. Without any problem there is exactly one vendor record in a vendor's folder. */
export async function readFolder(
  folder: string,
  guidelineIds: readonly string[],
  { tree, inventory, parse }: Pick<Judge, "tree" | "inventory" | "parse">,
): Promise<ReadRecords> {
  const contents = await tree.read(`${inventory}/${folder}`);
  return parseFolder(folder, contents, { guidelineIds, inventory, parse });
}

function parseFolder(
  folder: string,
  contents: FolderContents,
  judge: { readonly guidelineIds: readonly string[] } & Pick<Judge, "inventory" | "parse">,
): ReadRecords {
  const { guidelineIds, inventory, parse = parseFile } = judge;
  const answers = contents.files.map((file) => parse(file));
  const unparsed = answers.filter(isProblem);
  const { records, problems: invalid } = validateFiles(answers.filter(isParsed));
  const problems = [...contents.problems, ...unparsed, ...invalid, ...checkReferences(folder, records, guidelineIds)];
  if (problems.length === 0 && folder !== guidelinesFolder && records.vendors.length === 0) {
    problems.push({ code: "no-vendor-record", file: `${inventory}/${folder}`, args: { folder } });
  }
  return { records, problems };
}

function toDossierReport(
  { vendor, records, problems, question }: Prepared,
  output: PolicyOutput | undefined,
  { policy: { catalogue }, identify }: Pick<Judge, "policy" | "identify">,
): DossierReport {
  const identity = vendor === null ? undefined : identify?.(vendor, records);
  const findingsBy = (names: Identity | undefined) =>
    question && output ? judgeFindings(output.findings, question.origins, { catalogue, identity: names }) : [];
  const findings = findingsBy(undefined);
  const others = identity ? findingsBy(identity) : [];
  return {
    vendor,
    records,
    problems: withinBounds(problems).map((problem) => toProblem(problem, vendor, sectionOf(vendor, true))),
    findings,
    otherIds: new Map(others.map(({ id }, at) => [findings[at]?.id ?? id, id])),
    assessments: inOrder(output?.assessment ?? []),
    contracts: question?.input.contracts ?? [],
    evidence: question?.input.evidence ?? {},
  };
}

/** Problems of one file that are listed. */
const maxProblemsPerFile = 100;

/** The first problems of each file, and how many more it has. */
function withinBounds(problems: readonly RawProblem[]): RawProblem[] {
  const counts = new Map<string, number>();
  const listed = problems.filter(({ file }) => {
    const count = (counts.get(file) ?? 0) + 1;
    counts.set(file, count);
    return count <= maxProblemsPerFile;
  });
  const rest = [...counts].filter(([, count]) => count > maxProblemsPerFile);
  return [
    ...listed,
    ...rest.map(
      ([file, count]) => ({ code: "more-problems", file, args: { count: count - maxProblemsPerFile } }) as const,
    ),
  ];
}

/** Adds a problem's wording. */
export function toProblem(problem: RawProblem, vendor: string | null, section: Section): Problem {
  return { ...problem, vendor, section, change: null, ...shownProblemText(problem) };
}

/** By subject, then rule; the policy answers in the order of its own sets. */
function inOrder(assessments: readonly Assessment[]): Assessment[] {
  return assessments.toSorted(assessmentOrder);
}

const assessmentOrder = compareBy<Assessment>(
  (a, b) => compareText(a.subject.vendor ?? "", b.subject.vendor ?? ""),
  (a, b) => compareText(a.subject.guideline ?? "", b.subject.guideline ?? ""),
  (a, b) => compareText(a.subject.contract ?? "", b.subject.contract ?? ""),
  (a, b) => compareText(a.subject.service ?? "", b.subject.service ?? ""),
  (a, b) => compareText(a.rule, b.rule),
);
