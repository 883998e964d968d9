import { RunError } from "../../model/run-error.ts";
import type { SourceFile } from "../../model/tree.ts";
import { parseStrictly } from "../../records/strict-json.ts";

/** The contents of a JSON report's file: everything but the assessments, and these a few at a time. */
export interface ReportLayout {
  /** Has an empty list of assessments where these are stored separately; undefined for invalid JSON. */
  readonly head: unknown;
  /** The separate assessments, in their order. An undefined item is invalid JSON. */
  readonly assessments: Iterable<readonly unknown[] | undefined>;
}

/** The reporter's layout: each assessment on one line, and nothing after them. No text contains a line break. */
const opening = '\n  "assessments": [\n';
const closing = "\n  ]\n}\n";

/** Largest text read at once, in bytes: V8's strings are limited to 512 MiB. */
const maxTextBytes = 256 * 1024 * 1024;
/** Bytes of assessments read at once. */
const blockBytes = 1024 * 1024;

/** Splits a JSON report of any length. Throws `RunError` `saved-too-large` for a long one with another layout. */
export function layOut(file: SourceFile): ReportLayout {
  const bytes = Buffer.from(file.bytes.buffer, file.bytes.byteOffset, file.bytes.byteLength);
  const start = bytes.lastIndexOf(opening);
  const end = bytes.length - closing.length;
  const isApart = start >= 0 && start + opening.length <= end && bytes.subarray(end).equals(Buffer.from(closing));
  if (!isApart) return { head: parse(within(bytes, file.path)), assessments: [] };
  const head = Buffer.concat([within(bytes.subarray(0, start), file.path), Buffer.from('\n  "assessments": []\n}\n')]);
  return { head: parse(head), assessments: blocks(bytes.subarray(start + opening.length, end)) };
}

function within(bytes: Buffer, file: string): Buffer {
  if (bytes.length > maxTextBytes) throw new RunError("saved-too-large", { file, bytes: bytes.length });
  return bytes;
}

/** Lines of a list, some at a time; all but the last end in a comma. */
function* blocks(bytes: Buffer): Generator<readonly unknown[] | undefined> {
  for (let at = 0; at < bytes.length; ) {
    const lineEnd = bytes.indexOf("\n", Math.min(at + blockBytes, bytes.length));
    const end = lineEnd < 0 ? bytes.length : lineEnd;
    yield listOf(bytes.subarray(at, end), end === bytes.length);
    at = end + 1;
  }
}

function listOf(bytes: Buffer, isLast: boolean): readonly unknown[] | undefined {
  const hasComma = bytes.at(-1) === ",".charCodeAt(0);
  if (hasComma === isLast || bytes.length > maxTextBytes) return undefined;
  const value = parse(Buffer.concat([Buffer.from("["), hasComma ? bytes.subarray(0, -1) : bytes, Buffer.from("]")]));
  return Array.isArray(value) ? value : undefined;
}

function parse(bytes: Buffer): unknown {
  try {
    return parseStrictly(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}
