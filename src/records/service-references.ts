import type { Path } from "../model/location.ts";
import type { RawProblem } from "../model/problem.ts";
import type { DocumentKind, Service, Subprocessor } from "../schemas/generated/types.ts";
import { ancestorsOf, type Parents } from "./chains.ts";
import type { RecordDocument } from "./document.ts";
import type { VendorRecord } from "./records.ts";
import { checkDocument, checkPeriod, repeatedIds, repeatedItems, unknown } from "./reference-checks.ts";
import { problemAt } from "./validate.ts";

/** Kinds of document that show a review in place of an evaluation. */
const reviewKinds: readonly DocumentKind[] = ["security-review", "certificate", "evaluation"];

/** Checks the references of one service. `guidelineIds` are the guidelines of the whole inventory. */
export function checkService(
  source: RecordDocument,
  service: Service,
  path: Path,
  vendor: VendorRecord,
  guidelineIds: readonly string[],
): RawProblem[] {
  const { selection, identified_requirements: identified } = service;
  const at = [...path, "selection"];
  const named = (value: string | undefined, below: Path, kinds?: readonly DocumentKind[]) =>
    checkDocument(source, value, { documents: vendor.documents, ...(kinds && { kinds }) }, [...path, ...below]);
  return [
    ...checkPeriod(source, { from: service.started_on, to: service.ended_on }, path, "ended_on"),
    ...unknown(source, "unknown-guideline", selection?.procedure, guidelineIds, [...at, "procedure"]),
    ...named(selection?.rfp?.document, ["selection", "rfp", "document"], ["rfp"]),
    ...named(selection?.evaluation?.document, ["selection", "evaluation", "document"], ["evaluation"]),
    ...named(selection?.review?.document, ["selection", "review", "document"], reviewKinds),
    ...named(selection?.document, ["selection", "document"]),
    ...named(identified?.document, ["identified_requirements", "document"]),
    ...named(service.document, ["document"]),
    ...repeatedItems(source, service.access, [...path, "access"]),
    ...repeatedItems(source, service.locations, [...path, "locations"]),
    ...repeatedItems(source, service.data?.items, [...path, "data", "items"]),
    ...repeatedItems(source, service.data?.subjects, [...path, "data", "subjects"]),
    ...repeatedItems(source, identified?.requirements, [...path, "identified_requirements", "requirements"]),
    ...checkSubprocessors(source, service.subprocessors ?? [], [...path, "subprocessors"], vendor),
  ];
}

function checkSubprocessors(
  source: RecordDocument,
  subprocessors: readonly Subprocessor[],
  path: Path,
  { documents }: VendorRecord,
): RawProblem[] {
  const parents = new Map(subprocessors.map(({ id, under }) => [id, under]));
  return [
    ...repeatedIds(source, subprocessors, path),
    ...subprocessors.flatMap((one, at) => [
      ...checkDocument(source, one.document, { documents }, [...path, at, "document"]),
      ...checkUnder(source, one, parents, [...path, at, "under"]),
    ]),
  ];
}

function checkUnder(source: RecordDocument, { id, under }: Subprocessor, parents: Parents, path: Path): RawProblem[] {
  if (under !== undefined && ancestorsOf(id, parents).includes(id)) {
    return [problemAt(source, "circular-reference", path, { args: { key: "under", value: under } })];
  }
  return unknown(source, "unknown-subprocessor", under, [...parents.keys()], path);
}
