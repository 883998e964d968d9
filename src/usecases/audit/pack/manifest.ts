import { canonical, digestOf } from "../../../judgement/fingerprint.ts";
import { compareText } from "../../../model/order.ts";
import { RunError } from "../../../model/run-error.ts";
import { manifest as isManifest } from "../../../schemas/generated/manifest-validator.js";
import type { JsonManifest, ManifestFile } from "../../../schemas/generated/types.ts";

/** Name of the manifest in a pack. */
export const manifestName = "manifest.json";

/** Content of a manifest, without its digest. */
export type Contents = Omit<JsonManifest, "schemaVersion" | "digest">;

/** Renders a manifest with its own digest, which reveals any changed byte. */
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

/** A parsed manifest, and whether it is unaltered. */
export interface ReadManifest {
  readonly manifest: JsonManifest;
  readonly isAltered: boolean;
}

/** Parses a manifest. Throws `RunError` `pack-unusable` for anything else. */
export function readManifest(bytes: Uint8Array, file: string): ReadManifest {
  const { text, value } = parse(bytes, file);
  if (!isManifest(value)) {
    const [error] = isManifest.errors ?? [];
    throw new RunError("pack-unusable", { file, pointer: error?.instancePath || "/" });
  }
  // The schema has just accepted it.
  const manifest = value as JsonManifest;
  return { manifest, isAltered: textOf(manifest) !== text };
}

/** Maps different bytes to different text: keeps a byte order mark, and rejects invalid UTF-8. */
const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

function parse(bytes: Uint8Array, file: string): { text: string; value: unknown } {
  try {
    const text = decoder.decode(bytes);
    return { text, value: JSON.parse(text) };
  } catch (cause) {
    throw new RunError("pack-unusable", { file, pointer: "/" }, { cause });
  }
}

/**
 * A file in a pack, or an empty folder, whose path ends in `/`; the digest is undefined for anything but a plain file.
 */
export interface PackedFile {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string | undefined;
}

/** Differences from the manifest. Paths in the pack, in order. */
export interface PackDifferences {
  readonly altered: readonly string[];
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

/** Compares the files of a pack, including the manifest, with its manifest. */
export function comparePack({ manifest, isAltered }: ReadManifest, files: readonly PackedFile[]): PackDifferences {
  const found = new Map(files.map((file) => [file.path, file]));
  const listed = new Map(manifest.files.map((file) => [file.path, file]));
  const isSame = (file: ManifestFile) => {
    const there = found.get(file.path);
    return there === undefined || (there.sha256 === file.sha256 && there.bytes === file.bytes);
  };
  // A folder that lost its files is reported by them.
  const folders = new Set([...listed.keys()].flatMap(foldersOf));
  const isExpected = (path: string) => listed.has(path) || folders.has(path);
  const altered = manifest.files.filter((file) => !isSame(file)).map(({ path }) => path);
  return {
    altered: [...(isAltered ? [manifestName] : []), ...altered].sort(compareText),
    added: [...found.keys()].filter((path) => path !== manifestName && !isExpected(path)).sort(compareText),
    removed: [...listed.keys()].filter((path) => !found.has(path)).sort(compareText),
  };
}

/** Returns the folders above a file, each ending in `/`. */
function foldersOf(path: string): string[] {
  const names = path.split("/").slice(0, -1);
  return names.map((_, at) => `${names.slice(0, at + 1).join("/")}/`);
}
