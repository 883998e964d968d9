import type { ContractRecord, GuidelineRecord, VendorRecord } from "../../records/records.ts";
import type { Service } from "../../schemas/generated/types.ts";

/** Keys that the report shows as they are recorded, beside the organisation's own. */
const vendorKeys = ["former_names", "certifications", "contacts", "notes"] as const;
const serviceKeys = [
  ...(["changed_on", "personal_data_relation", "legal_basis", "document", "access", "subprocessors", "data"] as const),
  ...(["locations", "owner", "selection", "notes"] as const),
];
const contractKeys = [
  ...(["renewal", "renewals", "renewed_on", "reviewed_on", "review_document", "terminated_on"] as const),
  ...(["amends", "repeals", "under", "notes"] as const),
];

/** The organisation's own facts, by key. */
interface Own {
  readonly [key: `x-${string}`]: unknown;
}

export type RecordedVendor = Own & Partial<Pick<VendorRecord, (typeof vendorKeys)[number]>>;
export type RecordedService = Own & Partial<Pick<Service, (typeof serviceKeys)[number]>>;
export type RecordedContract = Own & Partial<Pick<ContractRecord, (typeof contractKeys)[number]>>;
export type RecordedGuideline = Own & Partial<Pick<GuidelineRecord, "notes">>;

export function recordedVendor(record: VendorRecord): RecordedVendor {
  return pick(record, vendorKeys);
}

export function recordedService(service: Service): RecordedService {
  return pick(service, serviceKeys);
}

export function recordedContract(record: ContractRecord): RecordedContract {
  return pick(record, contractKeys);
}

export function recordedGuideline(record: GuidelineRecord): RecordedGuideline {
  return pick(record, ["notes"]);
}

/** Copies some keys of a record, and the organisation's own, in the order of the record. */
function pick<T extends object, K extends keyof T & string>(record: T, keys: readonly K[]): Own & Partial<Pick<T, K>> {
  const wanted = new Set<string>(keys);
  const kept = Object.entries(record).filter(([key]) => wanted.has(key) || key.startsWith("x-"));
  // The same keys and values as in the record.
  return Object.fromEntries(kept) as Own & Partial<Pick<T, K>>;
}

/** A clause of a contract with a note for people. */
export interface ClauseNote {
  /** Index in the contract's `clauses`, from 0. */
  readonly clause: number;
  readonly article: string | null;
  readonly notes: string;
}

export function clauseNotes({ clauses = [] }: ContractRecord): ClauseNote[] {
  return clauses.flatMap(({ article = null, notes }, clause) =>
    notes === undefined ? [] : [{ clause, article, notes }],
  );
}
