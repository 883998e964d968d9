import { baselinePath } from "../../../config/baseline/file.ts";
import { configName } from "../../../config/load.ts";
import { waiversPath } from "../../../config/waivers/file.ts";
import { compareText } from "../../../model/order.ts";
import { type CommitInventory, guidelinesFolder } from "../../../model/tree.ts";
import type { AuditedDocument, AuditReport } from "../report.ts";

/** Files of the run configuration. */
export const runConfigFiles = [configName, waiversPath, baselinePath] as const;

/** Paths from the root of every judged file: records, the run configuration, and the documents that records name. */
export interface JudgedFiles {
  readonly records: readonly string[];
  readonly documents: readonly string[];
}

export async function judgedFiles(report: AuditReport, tree: CommitInventory): Promise<JudgedFiles> {
  const { vendors, guidelines, inventory } = report;
  const folder = `${inventory}/${guidelinesFolder}`;
  const { folders } = await tree.list(inventory, "names");
  const shared = folders.includes(guidelinesFolder) ? (await tree.read(folder)).files.map(({ path }) => path) : [];
  const named: AuditedDocument[] = [
    ...guidelines.map(({ document }) => document),
    ...vendors.flatMap((vendor) => [...vendor.documents, ...vendor.contracts.flatMap(({ documents }) => documents)]),
  ];
  return {
    records: inOrder([...shared, ...vendors.flatMap(({ files }) => files), ...runConfigFiles]),
    documents: inOrder(named.flatMap(({ path }) => path ?? [])),
  };
}

function inOrder(paths: readonly string[]): string[] {
  return [...new Set(paths)].sort(compareText);
}
