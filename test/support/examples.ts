import { createHash } from "node:crypto";
import type { Rule } from "../../src/model/rule.ts";
import type { Checked, Clause } from "../../src/schemas/generated/types.ts";
import { articlesFor, contractText } from "./honest-documents.ts";
import { aContract, aVendor, type Files, fromYaml, goodFiles } from "./inventory.ts";

type RecordObject = Readonly<Record<string, unknown>>;
type Document = { readonly id: string; readonly uri?: string; readonly checked?: Checked };
type Service = { readonly id: string; readonly selection?: object };

const fileOf = {
  vendor: "vendors/acme/vendor.yaml",
  contract: "vendors/acme/contract.yaml",
  guideline: "vendors/_guidelines/guideline.yaml",
} as const;

/**
 * The inventory around an example of a rule (`policies/examples`): the base dossier's records and documents, without
 * defects, with the fragment merged into its record. The fragment is used as written, digests included, but for the good
 * one of EVD-02, whose digest is that of the document; any path but those of the base dossier leads nowhere.
 *
 * - A vendor's `services` are merged into the base services of the same ids key by key, as are the keys of a `selection`.
 * - A contract's `clauses` replace each base clause that covers one of their requirements. Base clauses that cover the
 *   rule's own requirement are removed for any fragment; for AGR-05, which looks at all clauses together, all are.
 * - `documents` are merged into the base documents of the same ids, key by key.
 * - Every other key replaces the base record's.
 *
 * For EVD-08 a person has compared each base clause, and not the document as a whole.
 * AGR-05 is tested with a service without personal data and development, whose terms have rules of their own.
 */
export function inventoryWith(rule: Rule, example: "bad" | "good"): Files {
  const { record, [example]: fragment } = rule.examples;
  if (record !== "vendor" && record !== "contract" && record !== "guideline") throw new Error(`${rule.id}: no record`);
  const files = goodFiles(rule.id === "AGR-05" ? { vendor: aPlainVendor() } : {});
  const base = files[fileOf[record]] as RecordObject;
  const said = fromYaml(fragment) as RecordObject;
  const merged = { ...base, ...said };
  if (record === "vendor") Object.assign(merged, { services: servicesOf(base, said) });
  if (record === "contract")
    Object.assign(merged, { clauses: clausesOf(rule, said, base), documents: documentsOf(rule, said, base, example) });
  const told = { ...files, [fileOf[record]]: merged };
  if (record !== "contract" || !said.clauses) return told;
  const isMissing = rule.id === "EVD-04" || rule.id === "EVD-05";
  return withHonestText(told, clausesOf(rule, isMissing ? (fromYaml(rule.examples.good) as RecordObject) : said, base));
}

const textPath = "vendors/acme/documents/contract.md";

/**
 * Makes the contract's text say what the record does; for EVD-04 and EVD-05, whose bad quote or article must be missing,
 * what the good one does.
 */
function withHonestText(files: Files, clauses: readonly Clause[]): Files {
  const text = contractText(aVendor().name, articlesFor(clauses));
  const digest = createHash("sha256").update(text).digest("hex");
  const recorded = createHash("sha256").update(String(files[textPath])).digest("hex");
  const contract = JSON.parse(JSON.stringify(files[fileOf.contract]).replaceAll(recorded, digest));
  return { ...files, [fileOf.contract]: contract, [textPath]: text };
}

function aPlainVendor(): object {
  const vendor = aVendor();
  const identified_requirements = { recorded_on: "2025-12-01", requirements: ["damages", "legal-compliance"] };
  const facts = { personal_data: false, development: false, identified_requirements };
  return { ...vendor, services: vendor.services.map((one) => ({ ...one, ...facts })) };
}

function servicesOf(base: RecordObject, { services = [] }: RecordObject): object[] {
  const said = services as readonly Service[];
  return (base.services as readonly Service[]).map((service) => {
    const changes = said.find(({ id }) => id === service.id);
    return { ...service, ...changes, selection: { ...service.selection, ...changes?.selection } };
  });
}

function clausesOf(rule: Rule, { clauses = [] }: RecordObject, base: RecordObject): readonly Clause[] {
  const said = clauses as readonly Clause[];
  const given = new Set([rule.requirement, ...said.flatMap(({ covers }) => covers)]);
  const kept = aContract().clauses?.filter(({ covers }) => !covers.some((requirement) => given.has(requirement))) ?? [];
  const [document] = base.documents as readonly Document[];
  const checked = document?.checked;
  const compared = rule.id === "EVD-08" && checked ? kept.map((clause) => ({ ...clause, checked })) : kept;
  return [...(rule.id === "AGR-05" ? [] : compared), ...said];
}

const isNamed =
  ({ id }: Document) =>
  (other: Document) =>
    other.id === id;

function documentsOf(
  rule: Rule,
  { documents }: RecordObject,
  base: RecordObject,
  example: "bad" | "good",
): readonly object[] {
  const own = base.documents as readonly Document[];
  if (rule.id === "EVD-02" && example === "good") return own;
  if (rule.id === "EVD-08") return own.map(({ checked: _, ...document }) => document);
  const said = documents as readonly Document[] | undefined;
  return said?.map((document) => (document.uri ? document : { ...own.find(isNamed(document)), ...document })) ?? own;
}
