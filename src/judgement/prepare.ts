import { ClauseDocument } from "../evidence/clauses/document.ts";
import { selectionPlaces, withSelection } from "../evidence/clauses/selection-documents.ts";
import { withWording } from "../evidence/clauses/with-wording.ts";
import { citedPlaces, readable, type Searched, withPassages } from "../evidence/quotes/compare.ts";
import { ReadDocument } from "../evidence/quotes/document.ts";
import type { DocumentText } from "../model/document-text.ts";
import { inTurn } from "../model/in-turn.ts";
import type { IsoDate } from "../model/iso-date.ts";
import { compareText } from "../model/order.ts";
import type { Settings } from "../model/settings.ts";
import { type FolderContents, guidelinesFolder } from "../model/tree.ts";
import {
  type Assembled,
  assembleGuidelines,
  assembleVendor,
  documentPlaces,
  type Origins,
  onDay,
  withEvidence,
} from "../records/assemble.ts";
import { parseFolder, type ReadRecords, type RecordSource, readFolder } from "../records/read-folder.ts";
import type { FolderRecords, GuidelineRecord, Sourced } from "../records/records.ts";
import type { Asked, Policy } from "../rules/evaluate.ts";
import type { PolicyInput } from "../schemas/generated/types.ts";
import type { DossierReport } from "./folder-report.ts";
import type { Identity } from "./identity.ts";

/** The sources, policy and options for judging dossiers. */
export interface Judge extends RecordSource {
  readonly policy: Policy;
  readonly asOf: IsoDate;
  readonly settings: Settings;
  /** The entrypoint of the policy; `answers`, which gives all, by default. */
  readonly asked?: Asked | undefined;
  /** Names of things of a folder in the compared state; undefined where all keep their names. */
  readonly identify?: ((folder: string, records: FolderRecords) => Identity | undefined) | undefined;
  /** Prepares a document for the search for quotes: `readable` by default, or a function that caches. */
  readonly search?: ((text: DocumentText) => Searched) | undefined;
}

/** The guidelines of the inventory, judged themselves and passed to every vendor's dossier. */
export interface Guidelines {
  readonly records: readonly Sourced<GuidelineRecord>[];
  /** One report of the folder; none where there is no such folder. */
  readonly reports: readonly DossierReport[];
}

export const noGuidelines: Guidelines = { records: [], reports: [] };

/** Reads the guidelines' folder. */
export async function prepareGuidelines(judge: Omit<Judge, "policy">): Promise<Prepared> {
  const { records, problems } = await readFolder(guidelinesFolder, [], judge);
  const assembled = problems.length > 0 ? undefined : assembleGuidelines(records.guidelines, judge);
  return prepare(null, { records, problems }, assembled, judge);
}

/** Reads a vendor's folder. `guidelines` are those of the whole inventory. */
export async function prepareVendor(
  folder: string,
  guidelines: readonly Sourced<GuidelineRecord>[],
  judge: Omit<Judge, "policy">,
): Promise<Prepared> {
  return prepareContents(folder, await judge.tree.read(`${judge.inventory}/${folder}`), guidelines, judge);
}

/** As `prepareVendor`, for a folder whose files were read. */
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

/** A folder that was read. `question` is the input for the policy, where one can be made. */
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
  const input = await withWords(withEvidence(assembled.dossier, facts), { tree, search });
  return { vendor, ...read, question: { input, origins: assembled.origins } };
}

/**
 * Documents of a dossier that are read at the same time; each may take a thread, and threads are limited by the
 * machine.
 */
const documentsAtOnce = 4;

/** Compares the records with the words of their documents; each document is read once. */
async function withWords(
  input: PolicyInput,
  { tree, search = readable }: Pick<Judge, "tree" | "search">,
): Promise<PolicyInput> {
  let compared = input;
  const read = async (place: string) => ({ place, text: await tree.text(place) });
  const places = [...new Set([...citedPlaces(input), ...selectionPlaces(input)])].sort(compareText);
  for await (const { place, text } of inTurn(places, documentsAtOnce, read)) {
    const document = search(text);
    compared = withPassages(compared, place, document);
    if (!(document instanceof ReadDocument)) continue;
    const clauses = ClauseDocument.of(document);
    compared = withSelection(withWording(compared, place, clauses), place, clauses);
  }
  return compared;
}

/** The same folder as of another day. */
export function preparedFor(prepared: Prepared, day: Pick<Judge, "asOf" | "settings">): Prepared {
  const { question } = prepared;
  return question ? { ...prepared, question: { ...question, input: onDay(question.input, day) } } : prepared;
}
