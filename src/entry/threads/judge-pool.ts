import { askWorkers } from "../../adapters/threads/workers.ts";
import { dossiersAtOnce } from "../../judgement/judge-dossier.ts";
import type { JudgeFolders } from "../../judgement/judge-folders.ts";
import type { TreePlace } from "../shared/open-trees.ts";
import type { WorkerAnswer, WorkerJob, WorkerQuestion } from "./judge-job.ts";
import { answerWith, judgeWith } from "./judge-with-cache.ts";

/** Folders that justify another thread: it takes as long as these to start. */
const worthAThread = 150;

/** The threads that judge, and their settings. */
export interface Workers extends Pick<WorkerJob, "policy" | "cache"> {
  /** Null where no other thread can open the tree. */
  readonly place: TreePlace | null;
  readonly script: URL;
  /** Most threads; fewer are used for few folders. */
  readonly most: number;
  /** Folders each thread must have to be worth starting. */
  readonly foldersEach?: number;
}

/** Judges folders in separate threads, where that is faster; yields the same as this thread would. */
export function judgeInWorkers({ script, most, place, foldersEach = worthAThread, ...shared }: Workers): JudgeFolders {
  return (folders, guidelines, judge) => {
    const count = Math.min(most, Math.floor(folders.length / foldersEach));
    if (!place || count <= 1) return judgeWith(shared.cache)(folders, guidelines, judge);
    const { asOf, settings, inventory } = judge;
    const hasGuidelines = guidelines.reports.length > 0;
    const data: WorkerJob = { ...shared, place, asOf, settings, inventory, hasGuidelines };
    const here = answerWith(shared.cache, guidelines, judge);
    return inOrder(askWorkers<WorkerQuestion, WorkerAnswer>(chunksOf(folders), { script, count, data, here }));
  };
}

async function* inOrder(answers: AsyncIterable<WorkerAnswer>) {
  for await (const reports of answers) yield* reports;
}

function* chunksOf(folders: readonly string[]): Generator<WorkerQuestion> {
  for (let at = 0; at < folders.length; at += dossiersAtOnce) yield folders.slice(at, at + dossiersAtOnce);
}
