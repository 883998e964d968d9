import { baselinePath } from "../../config/baseline/file.ts";
import type { RunConfig } from "../../config/disposition.ts";
import { configName, mistakenName } from "../../config/load.ts";
import type { Names } from "../../config/read.ts";
import { type ReadRunConfig, type RunConfigFlags, readRunConfig } from "../../config/run-config.ts";
import { waiversPath } from "../../config/waivers/file.ts";
import type { Problem } from "../../model/problem.ts";
import { RunError } from "../../model/run-error.ts";
import { defaultInventory, type InventoryTree, type SourceFile } from "../../model/tree.ts";
import { mergeConfigs } from "./merged-config.ts";

/** Files that make up the run configuration. */
export const runConfigFiles: readonly string[] = [configName, mistakenName, waiversPath, baselinePath];

/** The run configurations of a change. */
export interface ChangeConfigs {
  /** The one that judges. */
  readonly base: ReadRunConfig;
  /** That of the state the change began from. */
  readonly from: ReadRunConfig;
  /** Head's; undefined where its configuration cannot be used. */
  readonly head: ReadRunConfig | undefined;
  /** The run configuration once merged; undefined where the change leaves it as it is, or head's cannot be used. */
  readonly merged: RunConfig | undefined;
  /** Run configuration files that the change touches. */
  readonly touched: ReadonlySet<string>;
  /** Problems of these files in head. */
  readonly problems: readonly Problem[];
  /** Whether base has nothing to protect, so that head's baseline counts. */
  readonly isAdoption: boolean;
}

/** The states of a change, and the paths of base's whole tree. */
export interface ConfigStates {
  readonly from: InventoryTree;
  readonly head: InventoryTree;
  readonly basePaths?: () => Promise<readonly string[]>;
}

/** Reads the run configurations of a change that base's judges. Throws `RunError` `input-unreadable`. */
export async function readConfigs(
  sides: ConfigStates,
  own: ReadRunConfig,
  { names, flags }: { readonly names: Names; readonly flags: RunConfigFlags },
): Promise<ChangeConfigs> {
  const from = await readFrom(sides.from, own, { names, flags });
  const touched = await touchedFiles(sides);
  const none = { merged: undefined, touched, problems: [], isAdoption: false };
  if (touched.size === 0) return { base: own, from, head: from, ...none };
  const { runConfig: head, problems } = await readHead(sides.head, { names, flags });
  const isAdoption = head !== undefined && (await isFirst(sides, head));
  const base = isAdoption ? { ...own, baseline: head.baseline, baselineRules: head.baselineRules } : own;
  const merged = head && mergeConfigs({ base, from, head });
  return { base, from, head, merged, touched, problems: problems.filter(({ file }) => touched.has(file)), isAdoption };
}

/** Whether the base is empty: it has no rules to loosen and no judged record to excuse. */
async function isFirst({ basePaths }: ConfigStates, { baseline, inventory }: ReadRunConfig): Promise<boolean> {
  if (!basePaths || baseline.length === 0) return false;
  try {
    return holdsNothing(await basePaths(), [defaultInventory, inventory]);
  } catch (error) {
    // A tree too large to search may hold anything.
    if (error instanceof RunError && error.code === "tree-too-large") return false;
    throw error;
  }
}

const judging = [configName, mistakenName, waiversPath].map((path) => path.toLowerCase());
const ownFolder = baselinePath.slice(0, baselinePath.indexOf("/"));

/**
 * Whether a tree has neither records nor run configuration files, at any depth and in any letter case. A link or
 * submodule of such a name counts as one, and so does a folder that cannot be read.
 */
export function holdsNothing(paths: readonly string[], inventories: readonly string[]): boolean {
  const folders = inventories.map((name) => `/${name.toLowerCase()}`);
  return !paths.some((path) => {
    const lower = `/${path.toLowerCase()}`;
    const names = lower.split("/");
    if (path.endsWith("/") || names.includes(ownFolder) || judging.includes(names.at(-1) ?? "")) return true;
    const isRecord = /\.ya?ml$/.test(lower);
    return folders.some((folder) => lower.endsWith(folder) || (isRecord && lower.includes(`${folder}/`)));
  });
}

interface Reading {
  readonly names: Names;
  readonly flags: RunConfigFlags;
}

/** Reads the run configuration of the state a change began from; base's replaces one that cannot be used. */
async function readFrom(tree: InventoryTree, base: ReadRunConfig, { names, flags }: Reading): Promise<ReadRunConfig> {
  try {
    return await readRunConfig(tree, names, flags);
  } catch (error) {
    if (error instanceof RunError) return base;
    throw error;
  }
}

async function readHead(
  tree: InventoryTree,
  { names, flags }: Reading,
): Promise<{ readonly runConfig: ReadRunConfig | undefined; readonly problems: readonly Problem[] }> {
  try {
    const runConfig = await readRunConfig(tree, names, flags);
    return { runConfig, problems: runConfig.problems };
  } catch (error) {
    if (!(error instanceof RunError) || error.problems.length === 0) throw error;
    return { runConfig: undefined, problems: error.problems };
  }
}

async function touchedFiles({ from, head }: { from: InventoryTree; head: InventoryTree }): Promise<Set<string>> {
  const touched = new Set<string>();
  for (const path of runConfigFiles) if (!isSame(await from.file(path), await head.file(path))) touched.add(path);
  return touched;
}

function isSame(a: SourceFile | undefined, b: SourceFile | undefined): boolean {
  if (!a || !b) return a === b;
  return Buffer.compare(a.bytes, b.bytes) === 0;
}
