import { keptTexts } from "../adapters/kept-files.ts";
import { type JudgeFolders, judgeHere } from "../judge-folders.ts";
import { judgeKept } from "../judge-kept.ts";
import type { Cache } from "./worker-job.ts";

/** Judges folders in this thread, with what earlier runs kept where there is a cache. */
export function judgeWith(cache: Cache | undefined): JudgeFolders {
  return cache ? judgeKept(keptTexts(cache.files), cache.tool) : judgeHere;
}
