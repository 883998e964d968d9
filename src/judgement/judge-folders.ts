import { askedForReport, type FolderReport, toFolderReport } from "./folder-report.ts";
import { judgeVendors } from "./judge-dossier.ts";
import type { Guidelines, Judge } from "./prepare.ts";

/** Judges vendors' folders, in their order, before any run configuration. */
export type JudgeFolders = (
  folders: readonly string[],
  guidelines: Guidelines,
  judge: Judge,
) => AsyncIterable<FolderReport>;

/** Judges in this thread, one after the other. */
export async function* judgeHere(
  folders: readonly string[],
  guidelines: Guidelines,
  judge: Judge,
): AsyncGenerator<FolderReport> {
  for await (const dossier of judgeVendors(folders, guidelines, { ...judge, asked: askedForReport })) {
    yield toFolderReport(dossier);
  }
}
