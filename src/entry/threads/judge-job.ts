import type { KeptFiles } from "../../adapters/disk/cache.ts";
import type { CompiledPolicy } from "../../adapters/disk/policy-files.ts";
import type { FolderReport } from "../../judgement/folder-report.ts";
import type { IsoDate } from "../../model/iso-date.ts";
import type { Settings } from "../../model/settings.ts";
import type { TreePlace } from "../shared/open-trees.ts";

/** A worker's settings. Plain data: it is passed between threads. */
export interface WorkerJob {
  readonly place: TreePlace;
  readonly policy: CompiledPolicy;
  readonly asOf: IsoDate;
  readonly settings: Settings;
  readonly inventory: string;
  readonly hasGuidelines: boolean;
  readonly cache: Cache | undefined;
}

/** Folder of stored reports, and the version of tool and policies they must come from. */
export interface Cache {
  readonly files: KeptFiles;
  readonly tool: string;
}

/** Folders of one question; the reports come in the same order. */
export type WorkerQuestion = readonly string[];

export type WorkerAnswer = readonly FolderReport[];
