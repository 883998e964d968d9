import type { RunConfigFlags } from "../../src/config/run-config.ts";
import { check, type Finding, type FolderChanges, type Report, readRunConfig } from "../../src/entry/library.ts";
import type { ChangeScope } from "../../src/model/report.ts";
import type { ContractRecord, VendorRecord } from "../../src/records/records.ts";
import { checkChange } from "../../src/usecases/change/change.ts";
import { aContract, anInventory, aVendor, type Files, goodFiles, policy, someDay } from "./inventory.ts";

/** Changes to the records of a vendor, and the name in its contract where it is another than the vendor's. */
export interface VendorRecords {
  readonly vendor?: Partial<VendorRecord>;
  readonly contract?: Partial<ContractRecord>;
  readonly signedAs?: string;
}

/** The files of one vendor without defects: its record, its contract and the documents they name. */
export function vendorFiles(id: string, { vendor = {}, contract = {}, signedAs }: VendorRecords = {}): Files {
  const files = goodFiles({
    signedAs,
    vendor: aVendor({ id, name: `${id} 주식회사`, ...vendor }),
    contract: aContract({ id: `${id}-2026`, vendor: id, ...contract }),
  });
  return Object.fromEntries(
    Object.entries(files).flatMap(([path, content]) =>
      path.startsWith("vendors/acme/") ? [[path.replace("/acme/", `/${id}/`), content]] : [],
    ),
  );
}

/** The guideline by which every vendor of these tests was chosen. */
export const guidelineFiles: Files = Object.fromEntries(
  Object.entries(goodFiles()).filter(([path]) => path.startsWith("vendors/_guidelines/")),
);

/** The clauses of the good contract without those that cover a requirement. */
export function clausesWithout(...requirements: string[]) {
  return (aContract().clauses ?? []).filter(({ covers }) => !covers.some((one) => requirements.includes(one)));
}

export interface ChangeTestOptions {
  readonly scope?: ChangeScope;
  readonly flags?: RunConfigFlags;
  readonly vendors?: readonly string[];
  /** Called for each read of a document's text: in the state the change began from (0), or in head (1). */
  readonly onText?: (side: 0 | 1) => void;
  /** The state the change began from; the base itself where it has not moved on. */
  readonly from?: Files;
}

/** Judges a change between files in memory, by base's run configuration, as of `someDay`. */
export async function judgeChange(base: Files, head: Files, options: ChangeTestOptions = {}): Promise<Report> {
  const { scope = "changed", flags = {}, vendors, from = base, onText = () => undefined } = options;
  const watched = (files: Files, side: 0 | 1) => {
    const tree = anInventory(files);
    const text = (path: string) => {
      onText(side);
      return tree.text(path);
    };
    return { ...tree, text };
  };
  const sides = {
    base: anInventory(base),
    from: watched(from, 0),
    head: watched(head, 1),
    differences: async (inventory: string) => differencesOf(from, head, inventory),
  };
  const runConfig = await readRunConfig(sides.base, policy, flags);
  const names = { catalogue: policy.catalogue, isTimeZone: () => true };
  return checkChange(sides, policy, { asOf: someDay, runConfig, scope, names, flags, vendors });
}

/** Checks files completely by the run configuration of others. */
export async function checkBy(gateOf: Files, files: Files, flags: RunConfigFlags = {}): Promise<Report> {
  const runConfig = await readRunConfig(anInventory(gateOf), policy, flags);
  return check(anInventory(files), policy, { asOf: someDay, runConfig });
}

/** Compares folders, file by file. */
export function differencesOf(from: Files, head: Files, inventory: string): FolderChanges {
  const paths = [...new Set([...Object.keys(from), ...Object.keys(head)])].sort();
  const differing = paths.filter((path) => !isSame(from[path], head[path]));
  const folderOf = (path: string) => (path.startsWith(`${inventory}/`) ? path.split("/")[1] : undefined);
  const folders = [...new Set(differing.flatMap((path) => folderOf(path) ?? []))].filter(
    (name) => name !== "_guidelines",
  );
  const isIn = (files: Files, folder: string) => Object.keys(files).some((path) => folderOf(path) === folder);
  return {
    changed: folders.filter((folder) => isIn(from, folder) && isIn(head, folder)),
    added: folders.filter((folder) => !isIn(from, folder)),
    removed: folders.filter((folder) => !isIn(head, folder)),
    guidelines: differing.some((path) => folderOf(path) === "_guidelines"),
    documents: folders.filter((folder) => differing.some((path) => folderOf(path) === folder && !/\.yaml$/.test(path))),
    outside: differing.filter((path) => folderOf(path) === undefined),
  };
}

function isSame(a: Files[string] | undefined, b: Files[string] | undefined): boolean {
  const text = (content: Files[string] | undefined) =>
    content instanceof Uint8Array ? Buffer.from(content).toString("latin1") : JSON.stringify(content);
  return text(a) === text(b);
}

/** Findings as `RULE vendor change`, with the reason they do not count; in order, each once. */
export function marksOf({ findings }: Pick<Report, "findings">): string[] {
  const mark = ({ rule, vendor, change, worse, disposition }: Finding) =>
    [rule, vendor ?? "-", worse ? "worse" : change, ...(disposition === "open" ? [] : [disposition])].join(" ");
  return [...new Set(findings.map(mark))].sort();
}
