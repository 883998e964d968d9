import { readable } from "../../evidence/quotes/compare.ts";
import { ReadDocument } from "../../evidence/quotes/document.ts";
import { asInDocument } from "../../evidence/quotes/word-characters.ts";
import { groupBy } from "../../model/group.ts";
import { inTurn } from "../../model/in-turn.ts";
import { compareBy, compareText } from "../../model/order.ts";
import type { RawProblem } from "../../model/problem.ts";
import { RunError } from "../../model/run-error.ts";
import type { InventoryTree, SourceFile } from "../../model/tree.ts";
import { editYaml } from "../../records/editing/edit.ts";
import { sourceOf, textOf } from "../../records/file-text.ts";
import { formatRecords } from "../../records/formatting/format.ts";
import { isParsed, isProblem, type ParsedFile, parseFile } from "../../records/parse.ts";
import type { NewText, RecordFiles } from "./record-files.ts";
import { digestRepairs, doubtfulQuotes, keyRepairs, placesIn, type Repair } from "./repairs.ts";

/** Everything in record files that can be repaired, in file order, and the files that could not be read. */
export interface Repairs {
  readonly repairs: readonly Repair[];
  readonly unread: readonly RawProblem[];
}

/** Finds what can be repaired. Reads documents only where a quote may have a word processor's signs. */
export async function findRepairs(tree: InventoryTree, { files, problems }: RecordFiles): Promise<Repairs> {
  const answers = files.map((file) => parseFile(file));
  const parsed = answers.filter(isParsed);
  const facts = await tree.look([...new Set(parsed.flatMap(placesIn))].sort(compareText));
  const found = [
    ...parsed.flatMap(keyRepairs),
    ...parsed.flatMap((file) => digestRepairs(file, facts)),
    ...(await quoteRepairs(tree, parsed)),
  ];
  return { repairs: found.toSorted(repairOrder), unread: [...problems, ...answers.filter(isProblem)] };
}

const repairOrder = compareBy<Repair>(
  (a, b) => compareText(a.file, b.file),
  (a, b) => a.line - b.line,
  (a, b) => compareText(a.kind, b.kind),
);

/** Documents read at the same time. */
const documentsAtOnce = 4;

async function quoteRepairs(tree: InventoryTree, files: readonly ParsedFile[]): Promise<Repair[]> {
  const quotes = files.flatMap(doubtfulQuotes);
  const places = [...new Set(quotes.map(({ place }) => place))].sort(compareText);
  const read = async (place: string) => ({ place, document: readable(await tree.text(place)) });
  const found: Repair[] = [];
  for await (const { place, document } of inTurn(places, documentsAtOnce, read)) {
    if (!(document instanceof ReadDocument)) continue;
    for (const one of quotes.filter((quote) => quote.place === place)) {
      const after = asInDocument(one.quote, document);
      if (after !== undefined) found.push(one.repair(after));
    }
  }
  return found;
}

/** A repair that is not made: it was not confirmed, the file has too many, or its form does not allow it. */
export interface LeftRepair {
  readonly repair: Repair;
  readonly reason: "notConfirmed" | "tooMany" | RunError;
}

/** The outcome for all files. Nothing is written yet. */
export interface FixedFiles {
  readonly changed: readonly NewText[];
  readonly done: readonly Repair[];
  readonly left: readonly LeftRepair[];
  readonly unread: readonly RawProblem[];
  /** Paths of the files that were also brought into canonical form. */
  readonly formatted: readonly string[];
  /** Paths of the copies of schemas that are renewed; `changed` has them too. */
  readonly renewed: readonly string[];
}

/** What is to be done with the repairs that were found. */
export interface FixOptions {
  /** Whether a repair is to be made. */
  readonly isAccepted: (repair: Repair) => boolean;
  /** Whether every file is also brought into canonical form. */
  readonly format: boolean;
  /** Copies of schemas to renew. */
  readonly schemas?: readonly NewText[];
}

/** Makes the repairs, each without touching another byte of its file. */
export function fixFiles(
  files: readonly SourceFile[],
  { repairs, unread }: Repairs,
  { isAccepted, format, schemas = [] }: FixOptions,
): FixedFiles {
  const ofFile = groupBy(repairs.filter(isAccepted), ({ file }) => file);
  const repaired = files.map((file) => repairFile(file, ofFile.get(file.path) ?? []));
  const results = repaired.map((one) => ({ ...one, form: format ? formOf(one) : undefined }));
  const changed = results.map(({ file, text, form }) => ({ file, text: form?.text ?? text }));
  const notConfirmed = repairs.filter((one) => !isAccepted(one));
  return {
    changed: [...changed.filter(({ file, text }) => text !== textOf(file)), ...schemas],
    done: repaired.flatMap(({ done }) => done),
    left: [
      ...notConfirmed.map((repair) => ({ repair, reason: "notConfirmed" as const })),
      ...repaired.flatMap(({ left }) => left),
    ],
    unread: [...unread, ...results.flatMap(({ form }) => form?.problem ?? [])],
    formatted: results.flatMap(({ file, text, form }) => (form?.text && form.text !== text ? file.path : [])),
    renewed: schemas.map(({ file }) => file.path),
  };
}

/** Canonical form of a repaired file, or the reason it has none. One that cannot be parsed is reported already. */
function formOf({ file: { path }, text }: NewText): { readonly text?: string; readonly problem?: RawProblem } {
  const answer = formatRecords(sourceOf(path, text));
  if (answer.state === "formatted") return { text: answer.text };
  return answer.state === "not-parsed" ? {} : { problem: { code: "not-formattable", file: path, args: {} } };
}

/** Most bytes that are parsed for the repairs of one file in one run: each value is checked by parsing it again. */
const maxParsedBytes = 8 * 1024 * 1024;

/** Returns the first repairs of a file that are within the bound, which no honest record comes near. */
function affordable(file: SourceFile, repairs: readonly Repair[]): readonly Repair[] {
  let parsed = 0;
  const first = repairs.findIndex(({ weight }) => {
    parsed += weight * file.bytes.length;
    return parsed > maxParsedBytes;
  });
  return first < 0 ? repairs : repairs.slice(0, first);
}

function repairFile(
  file: SourceFile,
  repairs: readonly Repair[],
): NewText & { readonly done: readonly Repair[]; readonly left: readonly LeftRepair[] } {
  const done: Repair[] = [];
  const possible = affordable(file, repairs);
  const left: LeftRepair[] = repairs.slice(possible.length).map((repair) => ({ repair, reason: "tooMany" }));
  let now = file;
  for (const repair of possible) {
    try {
      now = sourceOf(file.path, editYaml(now, repair.document, repair.change));
      done.push(repair);
    } catch (error) {
      if (!(error instanceof RunError)) throw error;
      left.push({ repair, reason: error });
    }
  }
  return { file, text: textOf(now), done, left };
}
