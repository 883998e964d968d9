import { askWorkers } from "../adapters/workers.ts";
import { dossiersAtOnce } from "../dossier.ts";
import type { JudgeFolders } from "../judge-folders.ts";
import { judgeWith } from "./judge-with.ts";
import type { WorkerAnswer, WorkerJob, WorkerQuestion } from "./worker-job.ts";

/** Folders for which another thread pays: it takes as long as these to get going. */
const foldersPerWorker = 150;

/** Which threads judge, and what they need. */
export interface Workers extends Pick<WorkerJob, "place" | "policy" | "cache"> {
  readonly script: URL;
  /** Most threads; fewer are used for few folders. */
  readonly most: number;
}

/** Judges folders in threads of their own, where that pays, and yields what this thread would. */
export function judgeInWorkers({ script, most, place, policy, cache }: Workers): JudgeFolders {
  return (folders, guidelines, judge) => {
    const count = Math.min(most, Math.floor(folders.length / foldersPerWorker));
    if (count <= 1) return judgeWith(cache)(folders, guidelines, judge);
    const { asOf, settings, inventory } = judge;
    const hasGuidelines = guidelines.reports.length > 0;
    const data: WorkerJob = { place, policy, asOf, settings, inventory, hasGuidelines, cache };
    return inOrder(askWorkers<WorkerQuestion, WorkerAnswer>(chunksOf(folders), { script, count, data }));
  };
}

async function* inOrder(answers: AsyncIterable<WorkerAnswer>) {
  for await (const reports of answers) yield* reports;
}

function* chunksOf(folders: readonly string[]): Generator<WorkerQuestion> {
  for (let at = 0; at < folders.length; at += dossiersAtOnce) yield folders.slice(at, at + dossiersAtOnce);
}
