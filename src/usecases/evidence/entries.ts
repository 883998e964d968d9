import { createHash } from "node:crypto";
import { guidelinesFolder, type SourceFile } from "../../model/tree.ts";
import { parseLfsPointer } from "../../records/lfs-pointer.ts";
import { isParsed, parseFile } from "../../records/parse.ts";
import { jsonForLogs } from "../../report/formats/escape.ts";
import type { DocumentKind } from "../../schemas/generated/types.ts";
import records from "../../schemas/records.schema.json" with { type: "json" };

const { maxLength, pattern } = records.$defs.path;
const pathOfRecord = new RegExp(pattern, "u");

/** Whether a record can name a path. */
export function canBeNamed(path: string): boolean {
  return [...path].length <= maxLength && pathOfRecord.test(path);
}

/** Entries for `documents` of a record, one a line, in YAML. Each has its own id. */
export function documentEntries(files: readonly SourceFile[], kind: DocumentKind): string {
  const ids = new Set<string>();
  return files
    .map(({ path, bytes }) => {
      const id = unusedId(idOf(path) || kind, ids);
      ids.add(id);
      return `- { id: ${scalar(id)}, kind: ${kind}, path: ${scalar(path)}, sha256: ${scalar(digestOf(bytes))} }\n`;
    })
    .join("");
}

/** Values for `document` of guideline records, one a line, in YAML. */
export function guidelineEntries(files: readonly SourceFile[]): string {
  return files
    .map(({ path, bytes }) => `document: { path: ${scalar(path)}, sha256: ${scalar(digestOf(bytes))} }\n`)
    .join("");
}

/** Whether a file holds, or is to hold, guideline records: by its first record, else by its folder. */
export function isGuidelineFile(path: string, file: SourceFile | undefined): boolean {
  const parsed = file && parseFile(file);
  const [first] = parsed && isParsed(parsed) ? parsed.values : [];
  if (typeof first === "object" && first !== null && "kind" in first) return first.kind === "guideline";
  return path.split(/[/\\]/).includes(guidelinesFolder);
}

/** The digest the record needs: for a Git LFS pointer, that of the document it stands for. */
function digestOf(bytes: Uint8Array): string {
  return parseLfsPointer(bytes)?.sha256 ?? createHash("sha256").update(bytes).digest("hex");
}

/** The file's name without characters an id cannot have: empty for a Korean one. */
function idOf(path: string): string {
  const name = path.split(/[/\\]/).at(-1) ?? "";
  const words =
    name
      .replace(/\.[^.]*$/, "")
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? [];
  return words.join("-").slice(0, maxId).replace(/-$/, "");
}

const maxId = 58;

function unusedId(id: string, used: ReadonlySet<string>): string {
  for (let n = 2, name = id; ; n += 1) {
    if (!used.has(name)) return name;
    name = `${id}-${n}`;
  }
}

/** Plain where every reader takes it as text; else in double quotes, as in JSON. */
function scalar(text: string): string {
  const isPlain = /^[a-z0-9][\w./-]*$/i.test(text) && /[a-df-z]/i.test(text) && !reserved.test(text);
  return isPlain ? text : jsonForLogs(JSON.stringify(text));
}

/** Words and numbers that some version of YAML does not read as text. */
const reserved = /^(?:true|false|yes|no|on|off|null|y|n|0x[\da-f]+|0o[0-7]+|\d+[.:_-].*)$/i;
