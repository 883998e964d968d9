import { ClauseDocument } from "../../evidence/clauses/document.ts";
import type { ReadDocument } from "../../evidence/quotes/document.ts";
import { onOneLine } from "../../evidence/quotes/excerpt.ts";
import { compareText } from "../../model/order.ts";
import { RunError } from "../../model/run-error.ts";
import { documentsOf } from "../../records/document.ts";
import { locateDocument } from "../../records/document-paths.ts";
import type { Change } from "../../records/editing/edit.ts";
import { sourceOf, textOf } from "../../records/file-text.ts";
import { isParsed, parseFile } from "../../records/parse.ts";
import {
  changedFile,
  isRecord,
  listOf,
  placesOf,
  type RecordFiles,
  type RecordPlace,
  type WrittenFile,
  withWritten,
} from "./record-places.ts";

/** A clause that the tool proposed and nobody has accepted or rejected. */
export interface ProposedClause {
  readonly contract: string;
  /** Index in the contract's `clauses`, from 0. */
  readonly index: number;
  readonly value: Readonly<Record<string, unknown>>;
  readonly covers: readonly string[];
  /** The record, and the line of the clause in its file. */
  readonly record: RecordPlace;
  readonly line: number;
  /** Path of the document from the root; undefined for one that is kept elsewhere or not named. */
  readonly location: string | undefined;
}

/** What a person decides about a clause; with a correction, it is accepted as corrected. */
export type Decision =
  | { readonly kind: "accept"; readonly covers?: readonly string[]; readonly article?: string }
  | { readonly kind: "reject" };

/** Returns the proposed clauses in order of file and place. Throws `RunError` `dossier-unusable`. */
export function proposedClauses(files: RecordFiles): ProposedClause[] {
  return placesOf(files, "contract").flatMap((record) =>
    listOf(record.value.clauses).flatMap((value, index) =>
      value.proposed === true ? [toProposed(record, value, index)] : [],
    ),
  );
}

function toProposed(record: RecordPlace, value: ProposedClause["value"], index: number): ProposedClause {
  const { covers, document } = value;
  const path = listOf(record.value.documents).find(({ id }) => id === document)?.path;
  return {
    contract: String(record.value.id),
    index,
    value,
    covers: Array.isArray(covers) ? covers.map(String) : [],
    record,
    line: lineOf(record, index),
    location: typeof path === "string" ? locateDocument(record.file.path, path) : undefined,
  };
}

function lineOf({ file, document }: RecordPlace, index: number): number {
  const parsed = parseFile(file);
  const source = isParsed(parsed) ? documentsOf(parsed)[document] : undefined;
  return source?.show(["clauses", index]).location.line ?? 1;
}

/** The words of a clause's sentence by which it is recognised; empty where the document does not have it. */
export function recognisedWords(document: ReadDocument, { value, covers }: ProposedClause): string[] {
  const answer = typeof value.quote === "string" ? document.find(value.quote) : undefined;
  if (answer?.state !== "found") return [];
  const clauses = ClauseDocument.of(document);
  const subjects = clauses.within(answer.range).flatMap((sentence) => clauses.subjectsOf(sentence));
  const found = subjects.filter(({ requirement }) => covers.includes(requirement));
  return found.flatMap(({ words }) => words.map((range) => onOneLine(clauses.source, range)));
}

/**
 * Returns the clauses that a selector names: `all`, or `CONTRACT:REQUIREMENT`, several separated by commas; without a
 * contract, that of the one before. Throws `RunError` `review-unknown`, `review-nothing`, `review-whole-clause`.
 */
export function selected(selector: string, clauses: readonly ProposedClause[], vendor: string): ProposedClause[] {
  if (selector === "all") return [...clauses];
  const wanted = wantedBy(selector);
  const found = clauses.filter(({ contract, covers }) => covers.some((key) => wanted.get(contract)?.has(key)));
  for (const [contract, keys] of wanted)
    for (const key of keys)
      if (!found.some((clause) => clause.contract === contract && clause.covers.includes(key)))
        throw new RunError("review-nothing", { vendor, selector: `${contract}:${key}` });
  const parted = found.find(({ contract, covers }) => covers.some((key) => !wanted.get(contract)?.has(key)));
  if (!parted) return found;
  const place = `${parted.record.file.path}:${parted.line}`;
  throw new RunError("review-whole-clause", { place, requirements: parted.covers });
}

function wantedBy(selector: string): ReadonlyMap<string, ReadonlySet<string>> {
  const wanted = new Map<string, Set<string>>();
  let contract: string | undefined;
  for (const part of selector.split(",")) {
    const [first = "", second, ...more] = part.trim().split(":");
    if (second !== undefined) contract = first;
    const key = (second ?? first).toLowerCase();
    if (contract === undefined || contract === "" || key === "" || more.length > 0)
      throw new RunError("review-unknown", { selector });
    wanted.set(contract, (wanted.get(contract) ?? new Set()).add(key));
  }
  return wanted;
}

/** Returns the files after one decision about clauses. Throws `RunError` `record-anchored`, `record-not-editable`. */
export function decided(clauses: readonly ProposedClause[], decision: Decision): WrittenFile[] {
  const paths = [...new Set(clauses.map(({ record }) => record.file.path))].sort(compareText);
  return paths.map((path) => {
    // From the end: a clause that is removed moves those behind it.
    const inFile = clauses.filter(({ record }) => record.file.path === path).toSorted((a, b) => b.index - a.index);
    const text = inFile[0] ? textOf(inFile[0].record.file) : "";
    return inFile.reduce<WrittenFile>((file, clause) => after(file, clause, decision), { path, text });
  });
}

/** Which clauses are accepted and rejected, by selectors as in `selected`. */
export interface Selectors {
  readonly accept?: string | undefined;
  readonly reject?: string | undefined;
}

/** The files after decisions by selectors, and how many clauses each decided. */
export interface DecidedFiles {
  readonly written: readonly WrittenFile[];
  readonly accepted: number;
  readonly rejected: number;
}

/**
 * Accepts and rejects the named clauses of a vendor; `all` rejected are those not accepted. Throws `RunError` as
 * `selected` and `decided`, and `review-unknown` for a clause named twice.
 */
export function decidedBy({ accept, reject }: Selectors, files: RecordFiles): DecidedFiles {
  const clauses = proposedClauses(files);
  const accepted = accept === undefined ? [] : selected(accept, clauses, files.folder);
  const rest = clauses.filter((clause) => !accepted.includes(clause));
  const rejected = reject === undefined ? [] : selected(reject, accept === "all" ? rest : clauses, files.folder);
  const both = rejected.find((clause) => accepted.includes(clause));
  if (both) throw new RunError("review-unknown", { selector: `${both.contract}:${both.covers.join(",")}` });
  const first = decided(accepted, { kind: "accept" });
  const now = withWritten(files, first);
  const still = rejected.flatMap((clause) => clauseAgain(clause, now) ?? []);
  const second = decided(still, { kind: "reject" });
  const again = new Set(second.map(({ path }) => path));
  const written = [...first.filter(({ path }) => !again.has(path)), ...second];
  return { written, accepted: accepted.length, rejected: rejected.length };
}

function after({ path, text }: WrittenFile, { record, index, value }: ProposedClause, decision: Decision): WrittenFile {
  const now = { ...record, file: sourceOf(path, text) };
  const place = ["clauses", index];
  if (decision.kind === "reject") return changedFile(now, [{ kind: "remove", path: place }]);
  const { covers, article } = decision;
  const changes: Change[] = [
    ...(covers ? [{ kind: "set" as const, path: [...place, "covers"], value: covers }] : []),
    ...(covers ? stale(value, covers).map((key) => ({ kind: "remove" as const, path: [...place, key] })) : []),
    ...(article === undefined ? [] : [{ kind: "set" as const, path: [...place, "article"], value: article }]),
    { kind: "remove", path: [...place, "proposed"] },
  ];
  return changedFile(now, changes);
}

const factKeys = ["interval_months", "interval", "deadline_hours", "deadline", "endpoint"];

/** Facts that were read for another requirement than the corrected ones. */
function stale(value: ProposedClause["value"], covers: readonly string[]): string[] {
  const isSame = Array.isArray(value.covers) && covers.every((key) => (value.covers as unknown[]).includes(key));
  return isSame ? [] : factKeys.filter((key) => Object.hasOwn(value, key));
}

/** The same clause in files that were read again; undefined where it is no longer proposed as it was. */
export function clauseAgain(clause: ProposedClause, files: RecordFiles): ProposedClause | undefined {
  const same = JSON.stringify(clause.value);
  return proposedClauses(files).find(
    ({ contract, value }) => contract === clause.contract && isRecord(value) && JSON.stringify(value) === same,
  );
}
