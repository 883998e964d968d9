import type { ErrorObject, ValidateFunction } from "ajv";
import { type Path, toPointer } from "../model/location.ts";
import type { ProblemCode, RawProblem } from "../model/problem.ts";

import { baseline, config, contract, guideline, vendor, waivers } from "../schemas/generated/validators.js";

import { type Aim, documentsOf, type RecordDocument } from "./document.ts";
import type { ParsedFile } from "./parse.ts";
import {
  type ContractRecord,
  type FolderRecords,
  type GuidelineRecord,
  type RecordKind,
  recordKinds,
  type SchemaKind,
  type Sourced,
  type VendorRecord,
} from "./records.ts";
import { cut, explainSchemaError } from "./schema-problems.ts";
import { suggest } from "./suggest.ts";

export function problemAt(
  source: RecordDocument,
  code: ProblemCode,
  path: Path,
  details: { args?: RawProblem["args"]; aim?: Aim } = {},
): RawProblem {
  return {
    code,
    args: details.args ?? {},
    file: source.file,
    pointer: toPointer(path),
    ...source.show(path, details.aim),
  };
}

/** Most errors of one document that are explained; further ones repeat the same. */
const maxSchemaErrors = 500;

const validators: Record<SchemaKind, ValidateFunction> = { vendor, contract, guideline, config, waivers, baseline };

/**
 * Sorts the documents of a folder's files into valid records and problems, reporting all problems of all files at once.
 */
export function validateFiles(files: readonly ParsedFile[]): { records: FolderRecords; problems: RawProblem[] } {
  const vendors: Sourced<VendorRecord>[] = [];
  const contracts: Sourced<ContractRecord>[] = [];
  const guidelines: Sourced<GuidelineRecord>[] = [];
  const problems: RawProblem[] = [];
  for (const source of files.flatMap(documentsOf)) {
    const kind = kindOf(source);
    if (typeof kind !== "string") {
      problems.push(kind);
      continue;
    }
    const found = validateDocument(kind, source);
    problems.push(...found);
    if (found.length > 0) continue;
    // The schema of its kind has just accepted the value.
    if (kind === "vendor") vendors.push({ record: source.value as VendorRecord, source });
    if (kind === "contract") contracts.push({ record: source.value as ContractRecord, source });
    if (kind === "guideline") guidelines.push({ record: source.value as GuidelineRecord, source });
  }
  return { records: { vendors, contracts, guidelines }, problems };
}

function kindOf(source: RecordDocument): RecordKind | RawProblem {
  const { value } = source;
  if (value === null || value === undefined) return problemAt(source, "empty-document", []);
  if (typeof value !== "object" || Array.isArray(value)) return problemAt(source, "not-a-record", []);
  if (!("kind" in value) || !Object.hasOwn(value, "kind")) {
    return problemAt(source, "kind-missing", [], { args: { allowed: recordKinds } });
  }
  const known = recordKinds.find((kind) => kind === value.kind);
  if (known) return known;
  const written = typeof value.kind === "string" ? value.kind : JSON.stringify(value.kind);
  const suggestion = suggest(written, recordKinds);
  const args = { value: cut(written), allowed: recordKinds, ...(suggestion && { suggestion }) };
  return problemAt(source, "kind-unknown", ["kind"], { args });
}

/** Checks a document against the schema of its kind. Returns all problems at once; empty for a valid one. */
export function validateDocument(kind: SchemaKind, source: RecordDocument): RawProblem[] {
  const isValid = validators[kind];
  if (isValid(source.value)) return [];
  const seen = new Set<string>();
  const errors = (isValid.errors ?? []).slice(0, maxSchemaErrors);
  const mistyped = new Set(errors.flatMap(({ keyword, instancePath }) => (keyword === "type" ? [instancePath] : [])));
  const explained = errors
    // A value of the wrong type is not reported again as missing from the list.
    .filter(({ keyword, instancePath }) => keyword !== "enum" || !mistyped.has(instancePath))
    .flatMap((error: ErrorObject) => explainSchemaError(kind, source.value, error) ?? [])
    .filter(({ path, code, args }) => {
      // One text breaks `minLength` and `pattern` at once; one list breaks the same bound in several ways.
      const key = JSON.stringify([path, code, args?.key ?? ""]);
      return seen.size < seen.add(key).size;
    })
    .map(({ code, path, args, aim }) => problemAt(source, code, path, { ...(args && { args }), ...(aim && { aim }) }));
  // Fail closed: an invalid document stays invalid even if no error could be explained.
  return explained.length > 0 ? explained : [problemAt(source, "invalid", [], { args: { rule: kind } })];
}
