import { isIsoDate } from "../../model/iso-date.ts";
import type { Path } from "../../model/location.ts";
import type { RawProblem } from "../../model/problem.ts";
import type { SourceFile } from "../../model/tree.ts";
import { documentsOf, type RecordDocument } from "../../records/document.ts";
import { isParsed, parseFile } from "../../records/parse.ts";
import type { Sourced } from "../../records/records.ts";
import { problemAt, validateDocument } from "../../records/validate.ts";
import type { Waiver, WaiversFile } from "../../schemas/generated/types.ts";
import { waivers as isWaiversFile } from "../../schemas/generated/validators.js";
import { foreignAddress } from "./look-alikes.ts";

/** Path of the waivers' file, from the root. */
export const waiversPath = "waivers.yaml";

/** A well-formed waiver and its place in the file. */
export interface SourcedWaiver extends Sourced<Waiver> {
  readonly path: Path;
}

/**
 * Reads the waivers, in order, and all problems at once. A waiver with a problem does not count; none counts when the
 * file itself is malformed.
 */
export function readWaivers(file: SourceFile): { waivers: SourcedWaiver[]; problems: RawProblem[] } {
  const parsed = parseFile(file);
  if (!isParsed(parsed)) return { waivers: [], problems: [parsed] };
  const [source, second] = documentsOf(parsed);
  if (!source) return { waivers: [], problems: [{ code: "empty-file", file: file.path, args: {} }] };
  if (second) {
    const args = { count: parsed.values.length };
    return { waivers: [], problems: [problemAt(second, "several-documents", [], { args })] };
  }
  const invalid = validateDocument("waivers", source);
  const wellFormed = wellFormedOf(source);
  const { kept, problems } = checkEach(wellFormed);
  const unique = refuseDuplicates(kept);
  return { waivers: unique.kept, problems: [...invalid, ...problems, ...unique.problems] };
}

/** The items the schema accepts; none when it rejects the file around them. */
function wellFormedOf(source: RecordDocument): SourcedWaiver[] {
  const { value } = source;
  if (typeof value !== "object" || value === null || !("waivers" in value) || !Array.isArray(value.waivers)) return [];
  if (!isValid({ ...value, waivers: [] })) return [];
  return value.waivers.flatMap((item: unknown, at) => {
    const alone: unknown = { version: 1, waivers: [item] };
    return isValid(alone) ? alone.waivers.map((record) => ({ record, source, path: ["waivers", at] })) : [];
  });
}

function isValid(value: unknown): value is WaiversFile {
  return isWaiversFile(value);
}

interface Checked {
  readonly kept: SourcedWaiver[];
  readonly problems: RawProblem[];
}

function checkEach(waivers: readonly SourcedWaiver[]): Checked {
  const checked = waivers.map((waiver) => ({ waiver, problems: [...dayProblems(waiver), ...addressProblems(waiver)] }));
  return {
    kept: checked.flatMap(({ waiver, problems }) => (problems.length > 0 ? [] : [waiver])),
    problems: checked.flatMap(({ problems }) => problems),
  };
}

function dayProblems({ record, source, path }: SourcedWaiver): RawProblem[] {
  const { approved_on: from, expires_on: to } = record;
  const args = { from, to };
  if (to < from) return [problemAt(source, "dates-reversed", [...path, "expires_on"], { args })];
  // The schema lets the year 0000 pass.
  if (isIsoDate(from)) return [];
  return [problemAt(source, "invalid-date", [...path, "approved_on"], { args: { value: from } })];
}

/**
 * Owner and approver of an exception must be two persons; their addresses may have no letters that only look like
 * others.
 */
function addressProblems({ record, source, path }: SourcedWaiver): RawProblem[] {
  return (["owner", "approver"] as const).flatMap((key) => {
    const value = foreignAddress(record[key]);
    return value === undefined ? [] : [problemAt(source, "foreign-address", [...path, key], { args: { value } })];
  });
}

/** Two waivers of the same thing, approved on the same day, are duplicates. The first counts. */
function refuseDuplicates(waivers: readonly SourcedWaiver[]): Checked {
  const seen = new Set<string>();
  const kept: SourcedWaiver[] = [];
  const problems: RawProblem[] = [];
  for (const waiver of waivers) {
    const { record, source, path } = waiver;
    if (seen.size < seen.add(nameOf(waiver)).size) kept.push(waiver);
    else {
      const value = `${record.rule} ${record.vendor} ${record.approved_on}`;
      problems.push(problemAt(source, "duplicate-item", [...path, "rule"], { args: { value } }));
    }
  }
  return { kept, problems };
}

/** A waiver's identity as a key. */
export function nameOf({ record }: SourcedWaiver): string {
  return JSON.stringify(identityOf(record));
}

/** The identity of a waiver: its subject and the day of its approval. */
export function identityOf(waiver: Waiver): (string | null)[] {
  const { rule, vendor, service, contract, approved_on: approvedOn } = waiver;
  return [rule, vendor, service ?? null, contract ?? null, approvedOn];
}
