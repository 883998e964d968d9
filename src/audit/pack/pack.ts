import { createHash } from "node:crypto";
import type { CommitInventory, Original } from "../../model/tree.ts";
import type { ManifestFile } from "../../schemas/generated/types.ts";
import type { AuditReport } from "../report.ts";
import { judgedFiles } from "./contents.ts";
import { type Contents, manifestName, writeManifest } from "./manifest.ts";
import { PackNames } from "./names.ts";

/** A report of the pack, ready to be written. */
export interface RenderedReport {
  readonly name: string;
  readonly pieces: () => Iterable<string | Uint8Array>;
}

/** Where a pack is written: an adapter's folder. */
export interface PackWriter {
  write(path: string, pieces: Iterable<string | Uint8Array>): Promise<{ bytes: number; sha256: string }>;
}

/**
 * Writes an evidence pack: the reports, copies of what was judged, and the manifest. Returns the digest of the
 * manifest: who has it from elsewhere knows that the pack is the one that was made.
 */
export async function writePack(
  writer: PackWriter,
  {
    report,
    tree,
    reports,
  }: { readonly report: AuditReport; readonly tree: CommitInventory; readonly reports: readonly RenderedReport[] },
): Promise<string> {
  const files: ManifestFile[] = [];
  for (const { name, pieces } of reports) {
    files.push({ path: name, ...(await writer.write(name, pieces())), kind: "report", source: null });
  }
  const { records, documents } = await judgedFiles(report, tree);
  const names = new PackNames();
  const notCopied: Contents["notCopied"] = [];
  for await (const [path, original] of originals(records, tree)) {
    if (original.state === "present") files.push(await copy("record", path, original));
  }
  for await (const [path, original] of originals(documents, tree)) {
    if (original.state === "present") files.push(await copy("document", path, original));
    else notCopied.push({ path, reason: original.state });
  }
  const text = writeManifest({ ...aboutPack(report), files, notCopied });
  const { sha256 } = await writer.write(manifestName, [text]);
  return sha256;

  async function copy(
    kind: "record" | "document",
    source: string,
    { blob, bytes }: { readonly blob: string; readonly bytes: Uint8Array },
  ): Promise<ManifestFile> {
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    const { path, isNew } = names.name(`${kind}s`, source, sha256);
    if (isNew) await writer.write(path, [bytes]);
    return { path, bytes: bytes.length, sha256, kind, source: { path: source, blob } };
  }
}

/** In order. The next one is asked for while one is written: two copies are in memory. */
async function* originals(
  paths: readonly string[],
  tree: CommitInventory,
): AsyncGenerator<readonly [string, Original]> {
  const [first] = paths;
  let next = first === undefined ? undefined : tree.original(first);
  for (const [at, path] of paths.entries()) {
    const current = await next;
    const following = paths[at + 1];
    next = following === undefined ? undefined : tree.original(following);
    // Told when its turn comes.
    next?.catch(() => undefined);
    if (current) yield [path, current];
  }
}

function aboutPack(report: AuditReport): Omit<Contents, "files" | "notCopied"> {
  const { tool, policy, commit, committedOn, asOf, inventory, verdict, period } = report;
  const days = period && { from: period.from, to: period.to };
  return { tool, policy, commit, committedOn, asOf, inventory, verdict, period: days };
}
