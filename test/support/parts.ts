import type { RunConfigFlags } from "../../src/config/run-config.ts";
import { check, readRunConfig } from "../../src/entry/library.ts";
import type { Report } from "../../src/model/report.ts";
import { version } from "../../src/model/version.ts";
import { json } from "../../src/report/formats/json.ts";
import { readReport, type SavedReport } from "../../src/report/saved/read-report.ts";
import { type Joined, joinParts } from "../../src/usecases/merge/join-parts.ts";
import { anInventory, type Files, policy, someDay } from "./inventory.ts";

const english = { language: "en", color: false } as const;

/** Returns the written JSON reports of all parts of an inventory. */
export async function partsOf(files: Files, count: number, flags: RunConfigFlags = {}): Promise<string[]> {
  const parts = [];
  for (let index = 1; index <= count; index++) parts.push(json(await part(files, { index, count }, flags), english));
  return parts;
}

export async function part(
  files: Files,
  { index, count }: { readonly index: number; readonly count: number },
  flags: RunConfigFlags = {},
): Promise<Report> {
  const tree = anInventory(files);
  const runConfig = await readRunConfig(tree, policy, flags);
  return check(tree, policy, { asOf: someDay, runConfig, shard: { index, count, language: null } });
}

/** Reads a stored report from its text. */
export function saved(text: string, path = "part.json"): SavedReport {
  return readReport({ path, bytes: new TextEncoder().encode(text) }, policy.catalogue);
}

/** Joins stored parts by the shipped rules. */
export function joined(texts: readonly string[]): Joined {
  const parts = texts.map((text, at) => ({ file: `part-${at + 1}.json`, ...saved(text) }));
  return joinParts(parts, { version, policy: policy.identity });
}
