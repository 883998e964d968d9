import { type FactsByService, factsOf } from "../../judgement/service-facts.ts";
import type { FolderChanges } from "../../model/folder-changes.ts";
import { compareText } from "../../model/order.ts";
import type { ChangeScope } from "../../model/report.ts";
import type { InventoryTree, SourceFile } from "../../model/tree.ts";
import { locateDocument } from "../../records/document-paths.ts";
import { isProblem, parseFile } from "../../records/parse.ts";
import { readFolder } from "../../records/read-folder.ts";
import type { FolderRecords } from "../../records/records.ts";
import { choose } from "../check/check.ts";
import type { InventoryRun } from "../check/inventory-run.ts";
import { runConfigFiles } from "./configs-of-change.ts";
import { identityIn, outlineOf, renamedVendors, type VendorsById } from "./renamed-vendors.ts";

/** One state of the inventory: its files and the entries of its folder. */
export interface State {
  readonly tree: InventoryTree;
  readonly inventory: string;
  readonly run: InventoryRun;
}

export interface States {
  readonly from: State;
  readonly head: State;
}

/** Folder changes where the inventory itself moved: every folder on both sides counts as differing. */
export function movedInventory({ from, head }: States): FolderChanges {
  const [before, after] = [new Set(from.run.vendors), new Set(head.run.vendors)];
  return {
    changed: head.run.vendors.filter((folder) => before.has(folder)),
    added: head.run.vendors.filter((folder) => !before.has(folder)),
    removed: from.run.vendors.filter((folder) => !after.has(folder)),
    guidelines: true,
    outside: null,
    documents: null,
  };
}

/** Finds vendors whose folders have another name in head. Reads only folders that are gone or new. */
export async function findRenamed(
  { from, head }: States,
  { removed, added }: FolderChanges,
): Promise<ReadonlyMap<string, string>> {
  if (removed.length === 0 || added.length === 0) return new Map();
  return renamedVendors(await vendorsIn(from, removed), await vendorsIn(head, added));
}

async function vendorsIn({ tree, inventory }: State, folders: readonly string[]): Promise<VendorsById> {
  const vendors = new Map<string, FolderRecords>();
  for (const folder of folders) vendors.set(folder, (await readFolder(folder, [], { tree, inventory })).records);
  return vendors;
}

/**
 * Facts of some vendors' services when the change began, by their ids in head. Leaves out a vendor whose record could
 * not be read on either side.
 */
export async function factsBefore(
  { from, head }: States,
  vendors: readonly string[],
): Promise<ReadonlyMap<string, FactsByService>> {
  const known = new Map<string, FactsByService>();
  for (const vendor of vendors) {
    const [before, after] = [await readFolder(vendor, [], from), await readFolder(vendor, [], head)];
    const [record] = before.records.vendors;
    if (!record || after.records.vendors.length === 0) continue;
    const names = identityIn(outlineOf(after.records), before.records, undefined)?.services;
    known.set(vendor, new Map(record.record.services.map((one) => [names?.get(one.id) ?? one.id, factsOf(one)])));
  }
  return known;
}

/** The vendors' folders to judge on each run. */
export interface Folders {
  readonly scope: ChangeScope;
  readonly head: readonly string[];
  readonly from: readonly string[];
  /** The requested vendors, by all their names; undefined for all. */
  readonly asked: ReadonlySet<string> | undefined;
}

/** The folders to choose from and the criteria of the choice. */
export interface Choice {
  readonly differences: FolderChanges;
  readonly renamed: ReadonlyMap<string, string>;
  readonly scope: ChangeScope;
  /** Requested vendors; undefined for all. */
  readonly vendors: readonly string[] | undefined;
}

/** Chooses the folders to judge. Throws `RunError` `vendor-unknown`. */
export async function chooseFolders(states: States, choice: Choice): Promise<Folders> {
  const { from, head } = states;
  const { scope, differences, renamed } = choice;
  const known = [...new Set([...head.run.vendors, ...from.run.vendors])].sort(compareText);
  const wanted = withOtherNames(choose(known, choice.vendors, head.inventory), renamed);
  const touched = scope === "all" ? new Set(known) : await touchedFolders(states, differences);
  const within = ({ run }: State) => run.vendors.filter((folder) => wanted.has(folder) && touched.has(folder));
  return { scope, head: within(head), from: within(from), asked: choice.vendors && wanted };
}

/** Adds each requested vendor's other name. */
function withOtherNames(vendors: readonly string[], renamed: ReadonlyMap<string, string>): ReadonlySet<string> {
  const asked = new Set(vendors);
  const pairs = [...renamed].filter((names) => names.some((name) => asked.has(name)));
  return new Set([...vendors, ...pairs.flat()]);
}

async function touchedFolders({ head }: States, differences: FolderChanges): Promise<ReadonlySet<string>> {
  const { changed, added, removed } = differences;
  const touched = new Set([...changed, ...added, ...removed]);
  return new Set([...touched, ...(await reachingOut(head, touched, differences))]);
}

/** Folders whose documents may lie outside of them, for a change that touches a document elsewhere. */
async function reachingOut(
  { tree, inventory, run }: State,
  touched: ReadonlySet<string>,
  { outside, documents }: FolderChanges,
): Promise<string[]> {
  const isUnknown = outside === null || documents === null;
  if (!isUnknown && documents.length === 0 && outside.every((path) => runConfigFiles.includes(path))) return [];
  const found: string[] = [];
  for (const folder of run.vendors.filter((name) => !touched.has(name))) {
    const { files } = await tree.read(`${inventory}/${folder}`);
    if (files.some((file) => mayReachOut(file, `${inventory}/${folder}/`))) found.push(folder);
  }
  return found;
}

/**
 * Whether any text in a file, read as a path from it, leads out of the folder. Such a path has more `..` than the file
 * is folders deep, or an escape that may stand for one: only files with enough of them are parsed.
 */
function mayReachOut(file: SourceFile, folder: string): boolean {
  // Leading comments name the schema for editors, often by way of `..`.
  const content = latin1(file.bytes).replace(/^(?:(?:#.*)?\r?\n)*/, "");
  const depth = file.path.slice(folder.length).split("/").length - 1;
  if (!content.includes("\\") && content.split("..").length - 1 <= depth) return false;
  const parsed = parseFile(file);
  return isProblem(parsed) || textsIn(parsed.values).some((text) => leadsOut(text, file.path, folder));
}

function leadsOut(text: string, file: string, folder: string): boolean {
  return text.includes("..") && !locateDocument(file, text)?.startsWith(folder);
}

function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
}
