import { type KeptFiles, keptTexts, openKeptFiles } from "../../adapters/disk/cache.ts";
import { refuseInside } from "../../adapters/disk/places.ts";
import { type CompiledPolicy, digestOfFile } from "../../adapters/disk/policy-files.ts";
import { keepDocumentTexts } from "../../adapters/threads/document-text.ts";
import { defaultWorkers } from "../../adapters/threads/workers.ts";
import type { JudgeFolders } from "../../judgement/judge-folders.ts";
import type { TreePlace } from "../shared/open-trees.ts";
import { judgeInWorkers } from "../threads/judge-pool.ts";
import type { Terminal } from "./terminal.ts";

/** Options that affect only the speed of judging. */
export interface JudgingFlags {
  /** Folder of the cache. */
  readonly cache?: string;
  /** Most threads. */
  readonly workers?: string;
}

/** The function that judges folders, and the clean-up once all is written. */
export interface Judging {
  readonly judgeFolders: (place: TreePlace | null) => JudgeFolders;
  readonly keptFiles: KeptFiles | undefined;
}

/** Reads the options. Throws `RunError` `output-inside`, `cache-failed`, `cache-key-short`. */
export async function openJudging(
  flags: JudgingFlags & { readonly root: string; readonly inventory: string },
  policy: CompiledPolicy,
  { policies, environment }: Terminal,
): Promise<Judging> {
  const script = new URL("judge-worker.mjs", policies);
  const most = flags.workers === undefined ? defaultWorkers() : Number(flags.workers);
  if (flags.cache !== undefined) refuseInside({ path: flags.cache, option: "--cache" }, flags);
  const keptFiles = flags.cache === undefined ? undefined : openKeptFiles(flags.cache, environment);
  if (keptFiles) keepDocumentTexts(keptTexts(keptFiles));
  // The worker's file changes with every change of the tool.
  const { digest, catalogueDigest, clausesDigest } = policy.identity;
  const cache = keptFiles && {
    files: keptFiles,
    tool: [await digestOfFile(script), digest, catalogueDigest, clausesDigest].join(" "),
  };
  return { keptFiles, judgeFolders: (place) => judgeInWorkers({ script, most, place, policy, cache }) };
}
