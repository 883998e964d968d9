import { addDays, addMonths, type IsoDate, isIsoDate } from "../model/iso-date.ts";
import { compareText } from "../model/order.ts";
import type { Settings } from "../model/settings.ts";
import { type EvidenceFact, isVendorFolder } from "../model/tree.ts";
import type {
  Clause,
  Contract,
  DocumentReference,
  Guideline,
  PolicyInput,
  PolicySettings,
  Service,
  Vendor,
} from "../schemas/generated/types.ts";
import { ancestorsOf, type Chains, chainsOf } from "./chains.ts";
import type { RecordDocument } from "./document.ts";
import { locateDocument } from "./document-paths.ts";
import type { ContractRecord, FolderRecords, GuidelineRecord, Sourced, VendorRecord } from "./records.ts";
import { termOn } from "./term.ts";

/** Policy input of one dossier, without the facts found about its documents. */
export type Dossier = Omit<PolicyInput, "evidence">;

/**
 * Documents that the dossier's records were read from, by their name in the policy: `vendor`, `contract/<id>`,
 * `guideline/<id>`.
 */
export type Origins = ReadonlyMap<string, RecordDocument>;

/** A dossier and the origins of its records. */
export interface Assembled {
  readonly dossier: Dossier;
  readonly origins: Origins;
}

/** The day a dossier is judged for. */
interface Day {
  readonly asOf: IsoDate;
  readonly settings: Settings;
}

/** The day a dossier is judged for, and the inventory's folder below the root. */
interface Setting extends Day {
  readonly inventory: string;
}

/** Dossier of a vendor. Guidelines are those of the whole inventory. */
export function assembleVendor(
  vendor: Sourced<VendorRecord>,
  records: FolderRecords,
  guidelines: readonly Sourced<GuidelineRecord>[],
  setting: Setting,
): Assembled {
  const contracts = inIdOrder(records.contracts);
  return {
    dossier: {
      ...dated(setting.asOf, setting.settings),
      guidelines: inIdOrder(guidelines).map(toGuideline),
      vendor: toVendor(vendor, setting),
      contracts: toContracts(contracts, setting),
    },
    origins: new Map([
      ["vendor", vendor.source],
      ...contracts.map(({ record, source }) => [`contract/${record.id}`, source] as const),
    ]),
  };
}

/** Dossier of the valid records of a folder that cannot be judged. It may lack a vendor. */
export function assembleRecords({ vendors: [vendor], contracts }: FolderRecords, setting: Setting): Dossier {
  return {
    ...dated(setting.asOf, setting.settings),
    guidelines: [],
    vendor: vendor ? toVendor(vendor, setting) : null,
    contracts: toContracts(contracts, setting),
  };
}

/** Dossier of the guidelines themselves: it has no vendor. */
export function assembleGuidelines(guidelines: readonly Sourced<GuidelineRecord>[], day: Day): Assembled {
  return {
    dossier: {
      ...dated(day.asOf, day.settings),
      guidelines: inIdOrder(guidelines).map(toGuideline),
      vendor: null,
      contracts: [],
    },
    origins: new Map(guidelines.map(({ record, source }) => [`guideline/${record.id}`, source])),
  };
}

/** Returns the places of all documents that the dossier's own records name, each once. */
export function documentPlaces({ vendor, contracts, guidelines }: Dossier): string[] {
  const own = vendor ? [...vendor.documents, ...contracts.flatMap(({ documents }) => documents)] : [];
  const documents = vendor ? own : guidelines.map(({ document }) => document);
  const places = documents.flatMap(({ location }) => location ?? []);
  return [...new Set(places)].sort(compareText);
}

/**
 * Returns the policy input: the dossier with the facts found about its documents. A place that was not looked up counts
 * as unreadable, never as present.
 */
export function withEvidence(dossier: Dossier, facts: ReadonlyMap<string, EvidenceFact>): PolicyInput {
  const places = documentPlaces(dossier);
  const found = (place: string): EvidenceFact => facts.get(place) ?? { state: "unreadable" };
  return { ...dossier, evidence: Object.fromEntries(places.map((place) => [place, found(place)])) };
}

/** The same dossier as of another day: only the terms of its contracts depend on the day. */
export function onDay<T extends Dossier>(dossier: T, { asOf, settings }: Day): T {
  const contracts = dossier.contracts.map((contract) => (contract.renewal ? onTerm(contract, asOf) : contract));
  return { ...dossier, ...dated(asOf, settings), contracts };
}

function onTerm(contract: Contract, asOf: IsoDate): Contract {
  const term = termOn(contract, asOf);
  return { ...contract, ...(term && { term }) };
}

function dated(asOf: IsoDate, settings: Settings): { as_of: string; settings: PolicySettings } {
  return {
    as_of: asOf,
    settings: {
      expiry_warning_days: settings.expiryWarningDays,
      expiry_warning_until: addDays(asOf, settings.expiryWarningDays),
      year_before: addMonths(asOf, -12),
      training_interval_months: settings.trainingIntervalMonths,
      inspection_interval_months: settings.inspectionIntervalMonths,
      incident_deadline_hours: settings.incidentDeadlineHours,
      minimum_quote_length: settings.minimumQuoteLength,
      evidence_required: settings.evidenceRequired,
    },
  };
}

function toVendor({ record, source }: Sourced<VendorRecord>, { inventory }: Setting): Vendor {
  return {
    ...record,
    services: record.services.map(withMeasuredReasons),
    documents: located(source.file, record.documents, { inventory, vendor: record.id }),
  };
}

/** Adds the lengths of the reasons that a service gives. */
function withMeasuredReasons(service: Service): Service {
  const { selection, legal_basis } = service;
  return {
    ...service,
    ...(legal_basis !== undefined && { legal_basis_length: quoteLength(legal_basis) }),
    ...(selection?.reason !== undefined && { selection: withReasonLength(selection, selection.reason) }),
  };
}

function toContracts(contracts: readonly Sourced<ContractRecord>[], setting: Setting): Contract[] {
  const chains = chainsOf(contracts);
  return contracts.map((contract) => toContract(contract, chains, setting));
}

function toContract(
  { record, source }: Sourced<ContractRecord>,
  chains: Chains,
  { asOf, inventory }: Setting,
): Contract {
  const [lapses_on, ceases_on] = [dayAfter(record.effective.to), dayAfter(record.terminated_on)];
  const rests_on = ancestorsOf(record.id, chains.restsOn);
  const amended = ancestorsOf(record.id, chains.amended);
  const term = termOn(record, asOf);
  return {
    ...record,
    documents: located(source.file, record.documents, { inventory, vendor: record.vendor }),
    clauses: (record.clauses ?? []).map(measured),
    not_applicable: (record.not_applicable ?? []).map((one) => withReasonLength(one, one.reason)),
    ...(lapses_on && { lapses_on }),
    ...(ceases_on && { ceases_on }),
    ...(record.renewal && { renewal: withLapse(record.renewal, record.renewal.ends_on) }),
    ...(record.renewals && { renewals: record.renewals.map((one) => withLapse(one, one.to)) }),
    ...(rests_on.length > 0 && { rests_on }),
    ...(amended.length > 0 && { amended }),
    ...(term && { term }),
  };
}

function withLapse<T extends object>(agreed: T, end: string | undefined): T & { lapses_on?: IsoDate } {
  const lapses_on = dayAfter(end);
  return lapses_on ? { ...agreed, lapses_on } : agreed;
}

function dayAfter(day: string | undefined): IsoDate | undefined {
  return day !== undefined && isIsoDate(day) ? addDays(day, 1) : undefined;
}

function withReasonLength<T extends object>(entry: T, reason: string): T & { reason_length: number } {
  return { ...entry, reason_length: quoteLength(reason) };
}

function measured(clause: Clause): Clause {
  const business_days = businessDays(clause.deadline);
  return {
    ...clause,
    ...(clause.quote !== undefined && { quote_length: quoteLength(clause.quote) }),
    ...(business_days !== undefined && { business_days }),
  };
}

/** The number in a deadline of `business-days:N`. */
function businessDays(deadline: string | undefined): number | undefined {
  const [, days] = /^business-days:([0-9]+)$/.exec(deadline ?? "") ?? [];
  return days === undefined ? undefined : Number(days);
}

/** Counts the letters and digits of a quote that are compared. A Hangul syllable counts once in either encoding. */
export function quoteLength(quote: string): number {
  if (!other.test(quote)) return quote.replace(plainSigns, "").length;
  return quote.normalize("NFC").match(compared)?.length ?? 0;
}

/** Excludes the letters of Unicode that are invisible, are dots between words, or are diacritics standing alone. */
const compared =
  /[^\P{L}\u115f\u1160\u119e\u11a2\u3164\u318d\uffa0\u037a\ufc5e-\ufc63\ufe70\ufe72\ufe74\ufe76\ufe78\ufe7a\ufe7c\ufe7e]|\p{N}/gu;

/**
 * Matches what is neither ASCII nor a Hangul syllable. Nearly every quote consists of these alone, so its letters and
 * digits can be counted directly.
 */
const other = /[^\0-\x7f가-힣]/;
const plainSigns = /[^0-9A-Za-z가-힣]+/g;

function toGuideline({ record, source }: Sourced<GuidelineRecord>): Guideline {
  return { ...record, document: withLocation(source.file, record.document) };
}

/** The vendor whose record names a document, and the folder of the inventory. */
interface Owner {
  readonly inventory: string;
  readonly vendor: string;
}

function located(file: string, documents: readonly DocumentReference[] = [], owner: Owner): DocumentReference[] {
  return documents.map((document) => withOwner(withLocation(file, document), owner));
}

/** Names the vendor in whose folder a document lies, where that is another one. */
function withOwner(document: DocumentReference, { inventory, vendor }: Owner): DocumentReference {
  const { location = "" } = document;
  const [folder = "", ...below] = location.startsWith(`${inventory}/`)
    ? location.slice(inventory.length + 1).split("/")
    : [];
  const isForeign = below.length > 0 && folder !== vendor && isVendorFolder(folder);
  return isForeign ? { ...document, of_vendor: folder } : document;
}

/** Paths that leave the root were rejected earlier; a document without a location is unreadable. */
function withLocation<T extends { path?: string }>(file: string, document: T): T & { location?: string } {
  const location = document.path === undefined ? undefined : locateDocument(file, document.path);
  return location === undefined ? document : { ...document, location };
}

function inIdOrder<T extends { readonly id: string }>(records: readonly Sourced<T>[]): Sourced<T>[] {
  return records.toSorted((a, b) => compareText(a.record.id, b.record.id));
}
