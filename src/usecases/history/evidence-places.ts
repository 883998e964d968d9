import { stablePath } from "../../judgement/fingerprint.ts";
import type { RuleFinding } from "../../model/finding.ts";
import type { FolderRecords } from "../../records/records.ts";

/** Files, documents and clauses in the records of a folder, to determine how a finding ended. Plain data. */
export interface RecordedEvidence {
  readonly guidelines: ReadonlySet<string>;
  /** Files with records. */
  readonly files: ReadonlySet<string>;
  /** Keys of documents and clauses; a clause with a quote has a second one for the quote. */
  readonly evidence: ReadonlySet<string>;
}

/** Evidence that a finding is about, what it belongs to, and the document behind it. */
export interface EvidencePlace {
  readonly item: string;
  /** For a quote, its clause; else the same. */
  readonly within: string;
  readonly document: string;
}

export function evidenceIn(records: FolderRecords): RecordedEvidence {
  const { vendors, contracts, guidelines } = records;
  return {
    guidelines: new Set(guidelines.map(({ record }) => record.id)),
    files: new Set([...vendors, ...contracts, ...guidelines].map(({ source }) => source.file)),
    evidence: new Set([
      ...vendors.flatMap(({ record }) => placesIn("vendor", record, "documents", record.documents)),
      ...contracts.flatMap(({ record }) => [
        ...placesIn(`contract ${record.id}`, record, "documents", record.documents),
        ...placesIn(`contract ${record.id}`, record, "clauses", record.clauses),
      ]),
      ...guidelines.map(({ record }) => placeOf(`guideline ${record.id}`, ["document"])),
    ]),
  };
}

function placesIn(owner: string, record: object, list: string, items: readonly object[] = []): string[] {
  return items.flatMap((item, at) => {
    const place = stablePath(record, [list, at]);
    return [placeOf(owner, place), ...("quote" in item ? [placeOf(owner, [...place, "quote"])] : [])];
  });
}

/** Returns the places of the findings about evidence, by finding id. */
export function evidencePlaces(findings: readonly RuleFinding[], records: FolderRecords): Map<string, EvidencePlace> {
  const about = findings.filter(({ rule }) => rule.startsWith("EVD-"));
  return new Map(
    about.flatMap((finding) => {
      const place = placed(finding, records);
      return place ? [[finding.id, place] as const] : [];
    }),
  );
}

function placed(
  { contract, guideline, pointer, args }: RuleFinding,
  records: FolderRecords,
): EvidencePlace | undefined {
  if (guideline !== null) {
    const document = placeOf(`guideline ${guideline}`, ["document"]);
    return { item: document, within: document, document };
  }
  const owner = contract === null ? "vendor" : `contract ${contract}`;
  const record =
    contract === null
      ? records.vendors[0]?.record
      : records.contracts.find((one) => one.record.id === contract)?.record;
  if (!record) return undefined;
  const [list = "", at = "", key] = pointer.split("/").slice(1);
  const place = stablePath(record, [list, Number(at)]);
  const within = placeOf(owner, place);
  const item = list === "clauses" && key === "quote" ? placeOf(owner, [...place, key]) : within;
  return { item, within, document: placeOf(owner, ["documents", `id:${String(args.document)}`]) };
}

/** Returns a place of evidence by the ids that the contracts have by now. */
export function placeUnderNewNames(
  { item, within, document }: EvidencePlace,
  contracts: ReadonlyMap<string, string>,
): EvidencePlace {
  const now = (key: string) => {
    const [owner, ...path] = JSON.parse(key) as string[];
    const [, id = ""] = /^contract (.*)$/s.exec(owner ?? "") ?? [];
    const to = contracts.get(id);
    return to === undefined ? key : placeOf(`contract ${to}`, path);
  };
  return { item: now(item), within: now(within), document: now(document) };
}

function placeOf(owner: string, path: readonly string[]): string {
  return JSON.stringify([owner, ...path]);
}
