import { createHash } from "node:crypto";
import { inTurn } from "../../../model/in-turn.ts";
import type { CommitInventory } from "../../../model/tree.ts";
import type { ManifestFile } from "../../../schemas/generated/types.ts";
import type { AuditReport } from "../report.ts";
import { judgedFiles } from "./contents.ts";
import { type Contents, manifestName, writeManifest } from "./manifest.ts";
import { PackNames } from "./names.ts";

/** A rendered report of the pack. */
export interface RenderedReport {
  readonly name: string;
  readonly pieces: () => Iterable<string | Uint8Array>;
}

/** Writes the files of a pack; implemented by an adapter. */
export interface PackWriter {
  write(path: string, pieces: Iterable<string | Uint8Array>): Promise<{ bytes: number; sha256: string }>;
}

/** Kind of a copied file. */
type Copied = "record" | "document";

/** Returns the path of a copy in the pack, by its path from the root of the repository; undefined if there is none. */
export type CopyOf = (kind: Copied, path: string) => string | undefined;

/** Copies of judged files in a pack. */
export interface Copies {
  readonly copyOf: CopyOf;
  /** Reason there is no copy of a document that the records name; undefined if there is one, and for any other path. */
  readonly lackOf: (path: string) => Lack | undefined;
  /** Paths, from the root of the repository, of the copied records, in order. */
  readonly records: readonly string[];
}

export type Lack = Contents["notCopied"][number]["reason"];

/** Input for a pack. */
export interface PackParts {
  readonly report: AuditReport;
  readonly tree: CommitInventory;
  /** May refer to the copies. */
  readonly reports: (copies: Copies) => readonly RenderedReport[];
}

/** Files read, and others written, at the same time; all of them are in memory. */
const atOnce = 4;

/**
 * Writes an evidence pack: copies of what was judged, the reports, and the manifest. Returns the digest of the
 * manifest, which proves to whoever received it separately that the pack is the original.
 */
export async function writePack(writer: PackWriter, { report, tree, reports }: PackParts): Promise<string> {
  const copies = await copyAll(writer, report, tree);
  const files = copies.flatMap(({ file }) => file ?? []);
  const notCopied = copies.flatMap(({ missing }) => missing ?? []);
  const places = new Map(files.map(({ kind, source, path }) => [`${kind} ${source?.path}`, path]));
  const lacks = new Map(notCopied.map(({ path, reason }) => [path, reason]));
  const copied = {
    copyOf: (kind: Copied, path: string) => places.get(`${kind} ${path}`),
    lackOf: (path: string) => lacks.get(path),
    records: files.flatMap(({ kind, source }) => (kind === "record" && source ? source.path : [])),
  };
  for (const { name, pieces } of reports(copied)) {
    files.push({ path: name, ...(await writer.write(name, pieces())), kind: "report", source: null });
  }
  const text = writeManifest({ ...aboutPack(report), files, notCopied });
  const { sha256 } = await writer.write(manifestName, [text]);
  return sha256;
}

/** Result of copying a judged file. */
interface Copy {
  readonly file?: ManifestFile;
  readonly missing?: Contents["notCopied"][number];
}

async function copyAll(writer: PackWriter, report: AuditReport, tree: CommitInventory): Promise<Copy[]> {
  const { records, documents } = await judgedFiles(report, tree);
  const wanted = [
    ...records.map((path) => ({ kind: "record" as const, path })),
    ...documents.map((path) => ({ kind: "document" as const, path })),
  ];
  const names = new PackNames();
  const read = async (one: (typeof wanted)[number]) => ({ ...one, original: await tree.original(one.path) });
  // Assigns names in order, before any await.
  const copy = async ({ kind, path, original }: Awaited<ReturnType<typeof read>>): Promise<Copy> => {
    if (original.state !== "present") return kind === "record" ? {} : { missing: { path, reason: original.state } };
    const { blob, bytes } = original;
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    const name = names.name(`${kind}s`, path, sha256);
    if (name.isNew) await writer.write(name.path, [bytes]);
    return { file: { path: name.path, bytes: bytes.length, sha256, kind, source: { path, blob } } };
  };
  const copies: Copy[] = [];
  for await (const one of inTurn(inTurn(wanted, atOnce, read), atOnce, copy)) copies.push(one);
  return copies;
}

function aboutPack(report: AuditReport): Omit<Contents, "files" | "notCopied"> {
  const { tool, policy, commit, committedOn, asOf, inventory, verdict, period } = report;
  const days = period && { from: period.from, to: period.to };
  return { tool, policy, commit, committedOn, asOf, inventory, verdict, period: days };
}
