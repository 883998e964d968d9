import type { KeptFiles } from "../../adapters/disk/cache.ts";
import type { CompiledPolicy } from "../../adapters/disk/policy-files.ts";
import type { FolderReport } from "../../judgement/folder-report.ts";
import type { IsoDate } from "../../model/iso-date.ts";
import type { Settings } from "../../model/settings.ts";
import type { TreePlace } from "../shared/open-trees.ts";

/** What a worker judges with. Plain data: it goes from thread to thread. */
export interface WorkerJob {
  readonly place: TreePlace;
  readonly policy: CompiledPolicy;
  readonly asOf: IsoDate;
  readonly settings: Settings;
  readonly inventory: string;
  readonly hasGuidelines: boolean;
  readonly cache: Cache | undefined;
}

/** Where reports are kept from run to run, and the version of tool and policies they must be of. */
export interface Cache {
  readonly files: KeptFiles;
  readonly tool: string;
}

/** Folders of one question, and their reports in the same order. */
export type WorkerQuestion = readonly string[];

export type WorkerAnswer = readonly FolderReport[];
