import { type Guidelines, type Judge, judgeVendors } from "./dossier.ts";
import { type FolderReport, toFolderReport } from "./judgement/folder-report.ts";

/** Judges vendors' folders, in their order, before any gate. */
export type JudgeFolders = (
  folders: readonly string[],
  guidelines: Guidelines,
  judge: Judge,
) => AsyncIterable<FolderReport>;

/** In this thread, one after the other. */
export async function* judgeHere(
  folders: readonly string[],
  guidelines: Guidelines,
  judge: Judge,
): AsyncGenerator<FolderReport> {
  for await (const dossier of judgeVendors(folders, guidelines, judge)) yield toFolderReport(dossier);
}
