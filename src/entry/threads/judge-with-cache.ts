import { keptTexts } from "../../adapters/disk/cache.ts";
import type { FolderReport } from "../../judgement/folder-report.ts";
import { judgeKept } from "../../judgement/judge-cached.ts";
import { type JudgeFolders, judgeHere } from "../../judgement/judge-folders.ts";
import type { Guidelines, Judge } from "../../judgement/prepare.ts";
import type { Cache, WorkerAnswer, WorkerQuestion } from "./judge-job.ts";

/** Returns a function that judges folders in this thread, with results of earlier runs where there is a cache. */
export function judgeWith(cache: Cache | undefined): JudgeFolders {
  return cache ? judgeKept(keptTexts(cache.files), cache.tool) : judgeHere;
}

/** As `judgeWith`, some folders at a time: for a worker, and for the thread that starts it. */
export function answerWith(
  cache: Cache | undefined,
  guidelines: Guidelines,
  judge: Judge,
): (folders: WorkerQuestion) => Promise<WorkerAnswer> {
  const judgeFolders = judgeWith(cache);
  return async (folders) => {
    const reports: FolderReport[] = [];
    for await (const report of judgeFolders(folders, guidelines, judge)) reports.push(report);
    return reports;
  };
}
