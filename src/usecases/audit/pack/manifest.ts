import { canonical, digestOf } from "../../../judgement/fingerprint.ts";
import { compareText } from "../../../model/order.ts";
import { RunError } from "../../../model/run-error.ts";
import { manifest as isManifest } from "../../../schemas/generated/manifest-validator.js";
import type { JsonManifest, ManifestFile } from "../../../schemas/generated/types.ts";

/** Name of the manifest in a pack. */
export const manifestName = "manifest.json";

/** What a manifest says of its pack. */
export type Contents = Omit<JsonManifest, "schemaVersion" | "digest">;

/** The text of a manifest, with its own digest: any change of a byte shows. */
export function writeManifest(contents: Contents): string {
  const files = contents.files.toSorted((a, b) => compareText(a.path, b.path));
  const notCopied = contents.notCopied.toSorted((a, b) => compareText(a.path, b.path));
  return textOf({ schemaVersion: 1, ...contents, files, notCopied, digest: "" });
}

function textOf(manifest: JsonManifest): string {
  const { digest: _, ...others } = manifest;
  const ordered: unknown = JSON.parse(canonical({ ...others, digest: digestOf(others) }));
  return `${JSON.stringify(ordered, null, 1)}\n`;
}

/** What became of a manifest: it can be read, and whether it is as it was written. */
export interface ReadManifest {
  readonly manifest: JsonManifest;
  readonly isAltered: boolean;
}

/** Throws `RunError` `pack-unusable` for what is no manifest. */
export function readManifest(bytes: Uint8Array, file: string): ReadManifest {
  const { text, value } = parse(bytes, file);
  if (!isManifest(value)) {
    const [error] = isManifest.errors ?? [];
    throw new RunError("pack-unusable", { file, pointer: error?.instancePath || "/" });
  }
  // It is what the schema says.
  const manifest = value as JsonManifest;
  return { manifest, isAltered: textOf(manifest) !== text };
}

/** Different bytes are never the same text: no mark is dropped, and what is no UTF-8 is no text. */
const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

function parse(bytes: Uint8Array, file: string): { text: string; value: unknown } {
  try {
    const text = decoder.decode(bytes);
    return { text, value: JSON.parse(text) };
  } catch (cause) {
    throw new RunError("pack-unusable", { file, pointer: "/" }, { cause });
  }
}

/** A file as it lies in a pack, or an empty folder, whose path ends in `/`; undefined digest for what is no plain file. */
export interface PackedFile {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string | undefined;
}

/** What is not as the manifest says. Paths in the pack, in order. */
export interface PackDifferences {
  readonly altered: readonly string[];
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

/** Compares the files of a pack, the manifest among them, with what its manifest says. */
export function comparePack({ manifest, isAltered }: ReadManifest, files: readonly PackedFile[]): PackDifferences {
  const found = new Map(files.map((file) => [file.path, file]));
  const listed = new Map(manifest.files.map((file) => [file.path, file]));
  const isSame = (file: ManifestFile) => {
    const there = found.get(file.path);
    return there === undefined || (there.sha256 === file.sha256 && there.bytes === file.bytes);
  };
  // A folder that lost its files is told by them.
  const folders = new Set([...listed.keys()].flatMap(foldersOf));
  const isExpected = (path: string) => listed.has(path) || folders.has(path);
  const altered = manifest.files.filter((file) => !isSame(file)).map(({ path }) => path);
  return {
    altered: [...(isAltered ? [manifestName] : []), ...altered].sort(compareText),
    added: [...found.keys()].filter((path) => path !== manifestName && !isExpected(path)).sort(compareText),
    removed: [...listed.keys()].filter((path) => !found.has(path)).sort(compareText),
  };
}

/** Folders on the way to a file, each ending in `/`. */
function foldersOf(path: string): string[] {
  const names = path.split("/").slice(0, -1);
  return names.map((_, at) => `${names.slice(0, at + 1).join("/")}/`);
}
