import { keptTexts } from "../../adapters/disk/cache.ts";
import { policyOf } from "../../adapters/disk/policy-files.ts";
import { openDirectory } from "../../adapters/disk/tree.ts";
import { openRepository } from "../../adapters/git/repository.ts";
import { keepDocumentTexts } from "../../adapters/threads/document-text.ts";
import { judgeGuidelines } from "../../judgement/judge-dossier.ts";
import { noGuidelines } from "../../judgement/prepare.ts";
import type { InventoryTree } from "../../model/tree.ts";
import type { TreePlace } from "../shared/open-trees.ts";
import type { WorkerAnswer, WorkerJob, WorkerQuestion } from "./judge-job.ts";
import { answerWith } from "./judge-with-cache.ts";

/** Opens the tree in a worker, reads the guidelines once, and returns its function that judges folders. */
export async function openWorker(job: WorkerJob): Promise<(folders: WorkerQuestion) => Promise<WorkerAnswer>> {
  const { place, policy, asOf, settings, inventory, hasGuidelines, cache } = job;
  if (cache) keepDocumentTexts(keptTexts(cache.files));
  const judge = { tree: await openPlace(place), policy: policyOf(policy), asOf, settings, inventory };
  const guidelines = hasGuidelines ? await judgeGuidelines(judge) : noGuidelines;
  return answerWith(cache, guidelines, judge);
}

async function openPlace({ root, gitDir, commit }: TreePlace): Promise<InventoryTree> {
  if (commit === null) return openDirectory(root);
  const repository = await openRepository({ root, gitDir });
  return repository.tree(commit);
}
