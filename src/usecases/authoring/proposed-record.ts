import { isOfAgreement } from "../../records/contract-references.ts";
import { pathFromRecord } from "../../records/document-paths.ts";
import type { Change } from "../../records/editing/edit.ts";
import type { Value } from "../../records/editing/value.ts";
import { idFromName } from "../../records/romanise.ts";
import type { DocumentKind } from "../../schemas/generated/types.ts";
import type { AgreementFacts } from "./agreement-facts.ts";
import type { DraftClause } from "./draft.ts";
import { namesPerson } from "./personal.ts";
import {
  appended,
  changedFile,
  listOf,
  newFile,
  placesOf,
  type RecordFiles,
  type RecordPlace,
  type WrittenFile,
} from "./record-places.ts";
import { unusedId } from "./unused-id.ts";

/** A document of the contract that is recorded. */
export interface RecordedDocument {
  /** Path from the root, where it lies or will lie. */
  readonly path: string;
  readonly sha256: string;
  readonly title?: string | undefined;
  readonly proposals: readonly DraftClause[];
}

/** What is recorded, and of whom. */
export interface Proposal {
  readonly vendor: string;
  readonly service: string;
  readonly contract: string | undefined;
  readonly agreement: AgreementFacts;
  readonly documents: readonly RecordedDocument[];
}

/** A contract's file with the proposed clauses. */
export interface ProposedContract extends WrittenFile {
  readonly contract: string;
  /** Number of clauses that were added. */
  readonly clauses: number;
  readonly isNew: boolean;
  /** Whether the service was added to a contract that was there: its accepted clauses now count for it. */
  readonly isExtended: boolean;
}

/**
 * Returns the file of a contract's record with what its documents say: a new one, or the one there with what it does not
 * have yet. Every clause is marked as proposed. Throws `RunError` `dossier-unusable`, `record-anchored`,
 * `record-not-editable`.
 */
export function proposedContract(proposal: Proposal, files: RecordFiles): ProposedContract {
  const known = placesOf(files, "contract");
  const place = existingContract(proposal, known);
  const contract = String(place?.value.id ?? proposal.contract ?? newContractId(proposal, known));
  const path = place?.file.path ?? `${files.inventory}/${proposal.vendor}/contracts/${contract}.yaml`;
  const added = additions(proposal, place, path);
  const clauses = added.clauses.length;
  const told = { contract, clauses, isNew: !place, isExtended: place !== undefined && !hasService(place, proposal) };
  if (!place) return { ...newFile(path, newContract(proposal, contract, added)), ...told };
  return { ...changedFile(place, changesOf(proposal, place, added)), ...told };
}

/** Whether the contract of a proposal has a record. Throws as `proposedContract`. */
export function isOnRecord(proposal: Proposal, files: RecordFiles): boolean {
  return existingContract(proposal, placesOf(files, "contract")) !== undefined;
}

function hasService({ value }: RecordPlace, { service }: Proposal): boolean {
  return Array.isArray(value.services) && value.services.includes(service);
}

/** The contract that is named; without a name, the one that has one of the documents. */
function existingContract({ contract, documents }: Proposal, known: readonly RecordPlace[]): RecordPlace | undefined {
  if (contract !== undefined) return known.find(({ value }) => value.id === contract);
  return known.find(({ value }) =>
    listOf(value.documents).some(({ sha256 }) => documents.some((document) => document.sha256 === sha256)),
  );
}

function newContractId({ vendor, agreement }: Proposal, known: readonly RecordPlace[]): string {
  const day = agreement.signed_on ?? agreement.effective?.from;
  return unusedId(day === undefined ? vendor : `${vendor}-${day.slice(0, 4)}`, (id) =>
    known.some(({ value }) => value.id === id),
  );
}

interface Additions {
  readonly documents: readonly Record<string, Value>[];
  readonly clauses: readonly Record<string, Value>[];
}

/** The documents and clauses that the record does not have yet. */
function additions({ documents }: Proposal, place: RecordPlace | undefined, path: string): Additions {
  const [had, clauses] = [listOf(place?.value.documents), listOf(place?.value.clauses)];
  const ids = new Set(had.map(({ id }) => String(id)));
  const added: Record<string, Value>[] = [];
  const proposed: Record<string, Value>[] = [];
  for (const document of documents) {
    const same = had.find(({ sha256 }) => sha256 === document.sha256);
    const id = same ? String(same.id) : documentId(document, ids);
    const entry = documentEntry(id, document, { path, isFirst: ids.size === 0 });
    ids.add(id);
    if (!same) added.push(entry);
    if (!isOfAgreement(same ?? entry)) continue;
    for (const clause of withPlaces(document.proposals)) {
      if (!isRecorded(clause, id, clauses)) proposed.push(clauseEntry(clause, id));
    }
  }
  return { documents: added, clauses: proposed };
}

/** Without clauses that have no place to cite, where the same requirement has one that does. */
function withPlaces(proposals: readonly DraftClause[]): DraftClause[] {
  const hasPlace = (clause: DraftClause) => articleOf(clause) !== undefined || clause.page !== undefined;
  const placed = new Set(proposals.filter(hasPlace).map(({ requirement }) => requirement));
  return proposals.filter((clause) => hasPlace(clause) || !placed.has(clause.requirement));
}

function documentId({ path }: RecordedDocument, ids: ReadonlySet<string>): string {
  const name =
    path
      .split("/")
      .at(-1)
      ?.replace(/\.[^.]*$/, "") ?? "";
  return ids.size === 0 ? "main" : unusedId(idFromName(name) ?? "annex", (id) => ids.has(id));
}

function documentEntry(
  id: string,
  { path: file, sha256, title }: RecordedDocument,
  { path, isFirst }: { readonly path: string; readonly isFirst: boolean },
): Record<string, Value> {
  const kind = kindOf(`${title ?? ""} ${file}`, isFirst);
  return { id, kind, ...(title !== undefined && { title }), path: pathFromRecord(path, file), sha256 };
}

const kinds: readonly (readonly [RegExp, DocumentKind])[] = [
  [/서약|pledge/iu, "pledge"],
  [
    /개인정보[^/]{0,20}(?:위탁|처리)[^/]{0,10}(?:계약|약정|협정|합의)|data processing (?:addendum|agreement)|\bdpa\b/iu,
    "privacy-agreement",
  ],
  [/보안[^/]{0,10}(?:약정|협정|합의|계약)|security (?:addendum|agreement)/iu, "security-agreement"],
  [/약관|terms of (?:service|use)/iu, "terms-of-service"],
  [/과업\s?(?:내용|지시)|statement of work/iu, "statement-of-work"],
];

/** Kind of a document by its title and file name: the first is else the contract, another an annex. */
function kindOf(words: string, isFirst: boolean): DocumentKind {
  return kinds.find(([pattern]) => pattern.test(words))?.[1] ?? (isFirst ? "consignment-contract" : "annex");
}

/** Whether the record has a clause for the requirement at the place, accepted or not. */
function isRecorded(
  clause: DraftClause,
  document: string,
  recorded: readonly Readonly<Record<string, unknown>>[],
): boolean {
  return recorded.some(
    ({ covers, document: id, article, quote }) =>
      id === document &&
      Array.isArray(covers) &&
      covers.includes(clause.requirement) &&
      (article === articleOf(clause) || quote === clause.quote),
  );
}

function articleOf({ annex, article }: DraftClause): string | undefined {
  const words = [annex, article].filter((part) => part !== undefined).join(" ");
  return words === "" ? undefined : words;
}

/** Longest quote of a record, in characters. */
const maxQuote = 20_000;

/** A clause as proposed. A sentence that may name a person is left out: the place is enough to find it. */
function clauseEntry(clause: DraftClause, document: string): Record<string, Value> {
  const article = articleOf(clause);
  const { requirement, page, quote, facts = {} } = clause;
  const isQuotable = quote.length <= maxQuote && !namesPerson(quote);
  return {
    document,
    ...(article !== undefined && { article }),
    ...(page !== undefined && { page }),
    ...(isQuotable && { quote }),
    covers: [requirement],
    ...facts,
    proposed: true,
  };
}

function newContract(
  { vendor, service, agreement }: Proposal,
  id: string,
  { documents, clauses }: Additions,
): Record<string, Value> {
  return {
    kind: "contract",
    id,
    vendor,
    services: [service],
    ...stated(agreement),
    documents,
    ...(clauses.length > 0 && { clauses }),
  };
}

/** The keys of a contract that its text states. A contract without a day of signature is a draft. */
function stated({ title, signed_on, effective, renewal }: AgreementFacts): Record<string, Value> {
  return {
    ...(title !== undefined && { title }),
    status: signed_on === undefined ? "draft" : "signed",
    ...(signed_on !== undefined && { signed_on }),
    ...(effective && { effective: { ...effective } }),
    ...(renewal && { renewal: { ...renewal } }),
  };
}

function changesOf(
  { service, agreement }: Proposal,
  { value }: RecordPlace,
  { documents, clauses }: Additions,
): Change[] {
  const set = (path: Change["path"], to: Value): Change => ({ kind: "set", path, value: to });
  const services = Array.isArray(value.services) ? value.services : [];
  const isStated = (key: string) => Object.hasOwn(value, key);
  const facts = Object.entries(stated(agreement)).filter(([key]) => !isStated(key) && key !== "renewal");
  return [
    ...facts.map(([key, to]) => set([key], to)),
    ...(services.includes(service) ? [] : appended("services", services.length, [service])),
    ...appended("documents", listOf(value.documents).length, documents),
    ...appended("clauses", listOf(value.clauses).length, clauses),
  ];
}
