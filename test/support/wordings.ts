import { createHash } from "node:crypto";
import { check, readRunConfig } from "../../src/entry/library.ts";
import type { DocumentText } from "../../src/model/document-text.ts";
import { anInventory, type Files, policy, someDay } from "./inventory.ts";

export const digestOf = (text: string) => createHash("sha256").update(text).digest("hex");

/** A text of numbered pages. */
export function pagesOf(...pages: readonly string[]): DocumentText {
  return { state: "read", format: "pdf", pages: pages.map((text, at) => ({ number: at + 1, text })) };
}

/** What EVD-05, EVD-06 and EVD-07 find, each as `RULE/case severity pointer`. `texts` are read in place of the files. */
export async function wordings(files: Files, texts: Readonly<Record<string, DocumentText>> = {}): Promise<string[]> {
  const inventory = anInventory(files);
  const tree = { ...inventory, text: async (path: string) => texts[path] ?? inventory.text(path) };
  const { findings } = await check(tree, policy, { asOf: someDay, runConfig: await readRunConfig(tree, policy) });
  return findings.flatMap(({ rule, args, severity, pointer }) =>
    ["EVD-05", "EVD-06", "EVD-07"].includes(rule) ? `${rule}/${args.case} ${severity} ${pointer}` : [],
  );
}
