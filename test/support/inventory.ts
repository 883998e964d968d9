import { createHash } from "node:crypto";
import { load } from "js-yaml";
import { loadPolicyFiles } from "../../src/adapters/disk/policy-files.ts";
import { readText } from "../../src/adapters/threads/document-text.ts";
import { type CheckOptions, check, readRunConfig } from "../../src/entry/library.ts";
import { type IsoDate, isIsoDate } from "../../src/model/iso-date.ts";
import type { Report } from "../../src/model/report.ts";
import type { Settings } from "../../src/model/settings.ts";
import type { EvidenceFact, InventoryTree } from "../../src/model/tree.ts";
import { parseLfsPointer } from "../../src/records/lfs-pointer.ts";
import type { ContractRecord, GuidelineRecord, VendorRecord } from "../../src/records/records.ts";
import type { Checked, ContractDocument } from "../../src/schemas/generated/types.ts";
import { dossierOf } from "./cases.ts";
import { articlesFor, contractText, selectionText } from "./honest-documents.ts";

/** Contents of an inventory by path: text, bytes, or records (written as JSON, which is YAML). */
export type Files = Readonly<Record<string, string | Uint8Array | object>>;

/** The compiled policies as shipped. */
export const policy = await loadPolicyFiles(new URL("../../dist/", import.meta.url));

/** The default day of all judgements in tests. */
export const someDay = day("2026-06-30");

export function day(text: string): IsoDate {
  if (isIsoDate(text)) return text;
  throw new Error(`${text} is not a day`);
}

/** An inventory in memory: another adapter, not a mock. */
export function anInventory(files: Files): InventoryTree {
  const contents = new Map(Object.entries(files).map(([path, content]) => [path, toBytes(content)]));
  const below = (folder: string) => [...contents.keys()].filter((path) => path.startsWith(`${folder}/`)).sort();
  return {
    commit: null,
    list: async (inventory) => {
      const folders = new Set(below(inventory).map((path) => path.split("/")[1] ?? ""));
      return { folders: [...folders].sort(), problems: [] };
    },
    read: async (folder) => {
      const paths = below(folder).filter((path) => path.endsWith(".yaml"));
      return { files: paths.map((path) => ({ path, bytes: contents.get(path) ?? new Uint8Array() })), problems: [] };
    },
    file: async (path) => {
      const bytes = contents.get(path);
      return bytes && { path, bytes };
    },
    text: async (path) => {
      const bytes = contents.get(path);
      return bytes ? readText(path, bytes) : { state: "unread", reason: "absent" };
    },
    look: async (paths) => new Map(paths.map((path) => [path, factOf(contents.get(path))])),
  };
}

/** Judges files as of `someDay` with the shipped policies. */
export async function judge(
  files: Files,
  { settings, ...options }: Partial<CheckOptions> & { readonly settings?: Partial<Settings> } = {},
): Promise<Report> {
  const tree = anInventory(files);
  const runConfig = await readRunConfig(tree, policy, options);
  return check(tree, policy, {
    asOf: someDay,
    runConfig: { ...runConfig, settings: { ...runConfig.settings, ...settings } },
    ...options,
  });
}

const good = dossierOf({ patch: [] });

/** A vendor's record without defects, with changes to its top level. */
export function aVendor(changes: Partial<VendorRecord> = {}): VendorRecord {
  return { ...plain(good.vendor as VendorRecord), ...changes };
}

/** The contract of `aVendor`, without defects, with changes to its top level. */
export function aContract(changes: Partial<ContractRecord> = {}): ContractRecord {
  return { ...plain(good.contracts[0] as ContractRecord), ...changes };
}

type Overrule = NonNullable<Checked["overrules"]>[number];

/** The documents of `aContract`; a person says that what the record states of them is right. */
export function overruledDocuments(...overrules: Overrule[]): ContractDocument[] {
  const because = { overrules, reason: "부속합의서의 내용에 따라 기록함" };
  return (aContract().documents ?? []).map((document) => ({
    ...document,
    ...(document.checked && { checked: { ...document.checked, ...because } }),
  }));
}

/** The documents of `aContract`, which no person compared. */
export function uncheckedDocuments(): ContractDocument[] {
  return (aContract().documents ?? []).map(({ checked: _, ...document }) => document);
}

/** The guideline by which `aVendor` was chosen. */
export function aGuideline(changes: Partial<GuidelineRecord> = {}): GuidelineRecord {
  return { ...plain(good.guidelines[0] as GuidelineRecord), ...changes };
}

/** Records of an inventory in place of the good ones, and the name in the contract, which is the vendor's by default. */
interface Records {
  readonly vendor?: object;
  readonly contract?: object;
  readonly guideline?: object;
  readonly signedAs?: string | undefined;
}

/** Files of an inventory without defects: one vendor, one contract, one guideline, and the documents they name. */
export function goodFiles(records: Records = {}): Files {
  const { vendor = aVendor(), contract = aContract(), guideline = aGuideline() } = records;
  const documents = goodDocuments(records.signedAs ?? String(Reflect.get(vendor, "name")));
  return {
    "vendors/acme/vendor.yaml": withDigests(vendor, documents),
    "vendors/acme/contract.yaml": withDigests(contract, documents),
    "vendors/_guidelines/guideline.yaml": withDigests(guideline, documents),
    ...Object.fromEntries(documents),
  };
}

/** Texts of the documents that records without defects name, by path. */
function goodDocuments(vendor: string): ReadonlyMap<string, string> {
  return new Map([
    ["vendors/acme/documents/rfp.pdf", selectionText],
    ["vendors/acme/documents/score.xlsx", selectionText],
    ["vendors/acme/documents/contract.md", contractText(vendor, articlesFor(good.contracts[0]?.clauses ?? []))],
    ["vendors/_guidelines/documents/guideline.md", selectionText],
  ]);
}

/** Sets the digest of the document at every `path` and in its check, and removes the keys that only assembling adds. */
function withDigests(record: object, documents: ReadonlyMap<string, string>): object {
  const named = new Map([...documents].map(([path, text]) => [path.split("/").at(-1), text]));
  return JSON.parse(JSON.stringify(record), (_, value) => {
    const text = typeof value?.path === "string" && value.sha256 ? named.get(value.path.split("/").at(-1)) : undefined;
    if (text === undefined) return value;
    const sha256 = createHash("sha256").update(text).digest("hex");
    const isChecked = value.checked?.sha256 === value.sha256;
    return { ...value, sha256, ...(isChecked && { checked: { ...value.checked, sha256 } }) };
  });
}

/** Keys that only assembling adds. */
const assembledKeys: readonly string[] = [
  ...["location", "of_vendor", "lapses_on", "ceases_on", "rests_on", "amended", "term"],
  ...["quote_length", "reason_length", "legal_basis_length", "business_days", "passage", "reading"],
  ...["wording", "compared", "speaks_of_security", "names_vendor"],
];

/** The record of a part of the policy's input: without the keys that assembling adds. */
export function plain<T extends object>(assembled: T): T {
  return JSON.parse(JSON.stringify(assembled), (key, value) => (assembledKeys.includes(key) ? undefined : value));
}

function toBytes(content: Files[string]): Uint8Array {
  if (content instanceof Uint8Array) return content;
  return new TextEncoder().encode(typeof content === "string" ? content : JSON.stringify(content));
}

function factOf(content: Uint8Array | undefined): EvidenceFact {
  if (!content) return { state: "absent" };
  const pointer = parseLfsPointer(content);
  if (pointer) return { state: "present", sha256: pointer.sha256, pointer: true };
  return { state: "present", sha256: createHash("sha256").update(content).digest("hex") };
}

/** A Git LFS pointer, as a file that was not fetched. */
export function pointerTo(content: string | Uint8Array): string {
  const oid = createHash("sha256").update(content).digest("hex");
  return `version https://git-lfs.github.com/spec/v1\noid sha256:${oid}\nsize ${Buffer.byteLength(content)}\n`;
}

/** Parses a record written in YAML. */
export function fromYaml(text: string): object {
  return load(text) as object;
}
