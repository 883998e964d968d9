import { createHash } from "node:crypto";
import { restsOnMoment } from "../evidence/quotes/compare.ts";
import { inTurn } from "../model/in-turn.ts";
import type { KeptTexts } from "../model/kept-texts.ts";
import type { EvidenceFact, FolderContents } from "../model/tree.ts";
import { digestOf } from "./fingerprint.ts";
import { askedForReport, type FolderReport, toFolderReport } from "./folder-report.ts";
import { answer, dossiersAtOnce, readAtOnce } from "./judge-dossier.ts";
import type { JudgeFolders } from "./judge-folders.ts";
import { type Guidelines, type Judge, type Prepared, prepareContents } from "./prepare.ts";

/** A stored folder result: its dependencies apart from the key, and the report. */
interface Kept {
  /** Documents that were read, and the facts found there. */
  readonly evidence: Readonly<Record<string, EvidenceFact>>;
  readonly report: FolderReport;
}

/**
 * Judges folders, reusing results of earlier runs. `tool` names this version of the tool and of its policies: results
 * of another version have another shape and are not read. The key covers everything a report depends on except the
 * documents, and these are read again: no result is reused from a run that saw anything else.
 */
export function judgeKept(kept: KeptTexts, tool: string): JudgeFolders {
  return async function* (folders, guidelines, judge) {
    const about = digestOf([tool, judge.asOf, judge.settings, judge.inventory, recordsOf(guidelines)]);
    for (let at = 0; at < folders.length; at += dossiersAtOnce) {
      const folderNames = folders.slice(at, at + dossiersAtOnce);
      yield* await judgeSome(folderNames, { kept, about, guidelines, judge });
    }
  };
}

interface CacheRun {
  readonly kept: KeptTexts;
  /** Digest of the parts that all keys share. */
  readonly about: string;
  readonly guidelines: Guidelines;
  readonly judge: Judge;
}

/** A folder to judge, and the key to store its result under. */
interface Open {
  readonly key: string;
  readonly prepared: Prepared;
}

async function judgeSome(folders: readonly string[], cacheRun: CacheRun): Promise<FolderReport[]> {
  const { kept, judge } = cacheRun;
  const found: (FolderReport | Open)[] = [];
  for await (const one of inTurn(folders, readAtOnce, (folder) => lookUp(folder, cacheRun))) found.push(one);
  const open = found.flatMap((one) => ("prepared" in one ? one : []));
  const judged = answer(
    open.map(({ prepared }) => prepared),
    { ...judge, asked: askedForReport },
  ).map(toFolderReport);
  const reportOf = new Map(open.map((one, at) => [one, judged[at]]));
  for (const [{ key, prepared }, report] of reportOf) {
    const input = prepared.question?.input;
    // A read that failed now may succeed in the next run.
    if (!report || (input && restsOnMoment(input))) continue;
    kept.put(key, JSON.stringify({ evidence: input?.evidence ?? {}, report }));
  }
  return found.flatMap((one) => ("prepared" in one ? (reportOf.get(one) ?? []) : one));
}

async function lookUp(folder: string, { kept, about, guidelines, judge }: CacheRun): Promise<FolderReport | Open> {
  const contents = await judge.tree.read(`${judge.inventory}/${folder}`);
  const key = keyOf(about, folder, contents);
  const text = kept.get(key);
  if (text !== undefined) {
    // Only this version can have stored it under this key.
    const { evidence, report } = JSON.parse(text) as Kept;
    if (await isAsBefore(evidence, judge)) return report;
  }
  return { key, prepared: await prepareContents(folder, contents, guidelines.records, judge) };
}

async function isAsBefore(evidence: Kept["evidence"], { tree }: Judge): Promise<boolean> {
  const before = Object.entries(evidence);
  const now = await tree.look(before.map(([place]) => place));
  return before.every(([place, fact]) => JSON.stringify(now.get(place)) === JSON.stringify(fact));
}

function recordsOf({ records }: Guidelines): unknown[] {
  return records.map(({ record, source }) => [source.file, record]);
}

function keyOf(about: string, folder: string, { files, problems }: FolderContents): string {
  const parts = files.map(({ path, bytes }) => [path, bytes.length, createHash("sha256").update(bytes).digest("hex")]);
  return digestOf([about, folder, problems, parts]);
}
