import { configName, mistakenName } from "./config/load.ts";
import type { Names } from "./config/read.ts";
import { type GateFlags, type ReadGate, readGate } from "./gate.ts";
import { mergeGates } from "./gate-merge.ts";
import { baselinePath } from "./judgement/baseline-file.ts";
import type { Gate } from "./judgement/gate.ts";
import { waiversPath } from "./judgement/waivers-file.ts";
import type { Problem } from "./model/problem.ts";
import { RunError } from "./model/run-error.ts";
import type { InventoryTree, SourceFile } from "./model/tree.ts";

/** What judges comes from these files. */
export const gateFiles: readonly string[] = [configName, mistakenName, waiversPath, baselinePath];

/** The gates of a change. */
export interface ChangeGates {
  /** The one that judges. */
  readonly base: ReadGate;
  /** That of the state the change began from. */
  readonly from: ReadGate;
  /** Head's; undefined where its configuration cannot be used. */
  readonly head: ReadGate | undefined;
  /** The gate once the change is merged; undefined where the change leaves the gate as it is, or head's cannot be used. */
  readonly merged: Gate | undefined;
  /** The files of the gate that the change touches. */
  readonly touched: ReadonlySet<string>;
  /** What is wrong with these files in head. */
  readonly problems: readonly Problem[];
}

/** Reads the gates of a change that base's judges. Throws `RunError` `input-unreadable`. */
export async function readGates(
  trees: { readonly from: InventoryTree; readonly head: InventoryTree },
  base: ReadGate,
  { names, flags }: { readonly names: Names; readonly flags: GateFlags },
): Promise<ChangeGates> {
  const from = await readFrom(trees.from, base, { names, flags });
  const touched = await touchedFiles(trees);
  if (touched.size === 0) return { base, from, head: from, merged: undefined, touched, problems: [] };
  const { gate: head, problems } = await readHead(trees.head, { names, flags });
  const merged = head && mergeGates({ base, from, head });
  return { base, from, head, merged, touched, problems: problems.filter(({ file }) => touched.has(file)) };
}

interface Reading {
  readonly names: Names;
  readonly flags: GateFlags;
}

/** Where the state a change began from had a gate nobody could use, base's stands in for it. */
async function readFrom(tree: InventoryTree, base: ReadGate, { names, flags }: Reading): Promise<ReadGate> {
  try {
    return await readGate(tree, names, flags);
  } catch (error) {
    if (error instanceof RunError) return base;
    throw error;
  }
}

async function readHead(
  tree: InventoryTree,
  { names, flags }: Reading,
): Promise<{ readonly gate: ReadGate | undefined; readonly problems: readonly Problem[] }> {
  try {
    const gate = await readGate(tree, names, flags);
    return { gate, problems: gate.problems };
  } catch (error) {
    if (!(error instanceof RunError) || error.problems.length === 0) throw error;
    return { gate: undefined, problems: error.problems };
  }
}

async function touchedFiles({ from, head }: { from: InventoryTree; head: InventoryTree }): Promise<Set<string>> {
  const touched = new Set<string>();
  for (const path of gateFiles) if (!isSame(await from.file(path), await head.file(path))) touched.add(path);
  return touched;
}

function isSame(a: SourceFile | undefined, b: SourceFile | undefined): boolean {
  if (!a || !b) return a === b;
  return Buffer.compare(a.bytes, b.bytes) === 0;
}
