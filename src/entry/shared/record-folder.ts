import { openDirectory } from "../../adapters/disk/tree.ts";
import type { ConfigValues } from "../../config/effective.ts";
import { type FolderContents, guidelinesFolder, type InventoryTree, isVendorFolder } from "../../model/tree.ts";
import { unknownVendor } from "../../records/unknown-vendor.ts";
import type { Policy } from "../../rules/evaluate.ts";
import { placesOf, type RecordFiles } from "../../usecases/authoring/record-places.ts";
import { treeConfig } from "./tree-config.ts";

/** An inventory whose records are to change. */
export interface Records {
  readonly tree: InventoryTree;
  readonly config: ConfigValues;
  /** Folders with records, in code-unit order: the vendors' and that of the guidelines. */
  readonly folders: readonly string[];
  /** Ids of the vendors, in code-unit order. */
  readonly vendors: readonly string[];
}

/** An inventory on disk whose records are written. */
export interface RecordTree extends Records {
  readonly root: string;
}

/** Opens an inventory that may not have any vendor yet. Throws `RunError` `root-missing`, `config-invalid`. */
export async function openRecordTree(root: string, policy: Policy): Promise<RecordTree> {
  return { root, ...(await recordsIn(await openDirectory(root), policy)) };
}

/** Looks what a tree has; it may not have any vendor yet. Throws `RunError` `config-invalid`, `input-unreadable`. */
export async function recordsIn(tree: InventoryTree, policy: Policy): Promise<Records> {
  const { values: config } = await treeConfig(tree, policy);
  const { folders } = await tree.list(config.inventory, "names");
  return { tree, config, folders, vendors: folders.filter((folder) => folder !== guidelinesFolder) };
}

/** Reads the record files of a folder; none where it does not exist. Throws `RunError` `input-unreadable`. */
export async function recordFiles(
  { tree, config: { inventory }, folders }: Records,
  folder: string,
): Promise<RecordFiles> {
  const contentsOf = async (name: string): Promise<FolderContents> =>
    folders.includes(name) ? tree.read(`${inventory}/${name}`) : { files: [], problems: [] };
  const guidelines = {
    folder: guidelinesFolder,
    inventory,
    guidelineIds: [],
    contents: await contentsOf(guidelinesFolder),
  };
  const guidelineIds = placesOf(guidelines, "guideline").map(({ value }) => String(value.id));
  return { folder, inventory, guidelineIds, contents: await contentsOf(folder) };
}

/** Refuses a vendor that has no folder. Throws `RunError` `vendor-unknown`. */
export function refuseUnknownVendor(vendor: string, { vendors, config }: Records): void {
  if (!isVendorFolder(vendor) || !vendors.includes(vendor)) throw unknownVendor(vendor, vendors, config.inventory);
}
