import { load, YAMLException } from "js-yaml";
import { type Aim, documentsOf, type RecordDocument } from "../inventory/document.ts";
import { maxDepth } from "../inventory/events.ts";
import type { Sourced } from "../inventory/records.ts";
import { SourceText } from "../inventory/source-text.ts";
import { parseStrictly } from "../inventory/strict-json.ts";
import { problemAt, validateDocument } from "../inventory/validate.ts";
import type { Finding } from "../model/finding.ts";
import type { Frame, Location, Path, Span } from "../model/location.ts";
import { compareBy, compareText } from "../model/order.ts";
import type { RawProblem } from "../model/problem.ts";
import { maxPlainFileBytes, type SourceFile } from "../model/tree.ts";
import type { BaselineEntry, BaselineFile } from "../schemas/generated/types.ts";
import { baseline as isBaselineFile } from "../schemas/generated/validators.js";
import { shortfalls } from "./compare.ts";

/** Where the baseline is kept, from the root. */
export const baselinePath = ".clausegate/baseline.json";

/** An entry of the baseline and its place in the file. */
export interface SourcedEntry extends Sourced<BaselineEntry> {
  readonly path: Path;
}

/**
 * The baseline that accepts findings: those that are open, and those the baseline before accepted. Findings of the gate's own
 * rules and waived ones are left out. One entry on a line, in one order, so that a change of it reads well.
 */
export function toBaseline(findings: readonly Finding[]): string {
  const accepted = findings.filter(({ basis, disposition }) => basis !== "gate" && disposition !== "waived");
  return writeBaseline(accepted.map(toEntry));
}

/** The text of a baseline. The same entries give the same bytes, in whatever order they come. */
export function writeBaseline(entries: readonly BaselineEntry[]): string {
  const lines = entries.toSorted(entryOrder).map((entry) => `    ${JSON.stringify(inKeyOrder(entry))}`);
  const list = lines.length > 0 ? `[\n${lines.join(",\n")}\n  ]` : "[]";
  return `{\n  "schemaVersion": 1,\n  "entries": ${list}\n}\n`;
}

function toEntry(finding: Finding): BaselineEntry {
  const { rule, vendor, service, contract, guideline, id, excuse } = finding;
  const lists = listsOf(finding);
  return {
    rule,
    ...(vendor !== null && { vendor }),
    ...(service !== null && { service }),
    ...(contract !== null && { contract }),
    ...(guideline !== null && { guideline }),
    finding: id,
    digest: excuse,
    ...(Object.keys(lists).length > 0 && { lists }),
  };
}

/** What a finding lists as missing, in one order. */
export function listsOf({ args }: Finding): Record<string, string[]> {
  const lists = shortfalls.toSorted(compareText).flatMap((name): [string, string[]][] => {
    const value = args[name];
    return typeof value === "object" ? [[name, value.toSorted(compareText)]] : [];
  });
  return Object.fromEntries(lists);
}

function inKeyOrder({
  rule,
  vendor,
  service,
  contract,
  guideline,
  finding,
  digest,
  lists,
}: BaselineEntry): BaselineEntry {
  return {
    rule,
    ...(vendor !== undefined && { vendor }),
    ...(service !== undefined && { service }),
    ...(contract !== undefined && { contract }),
    ...(guideline !== undefined && { guideline }),
    finding,
    digest,
    ...(lists !== undefined && { lists }),
  };
}

const entryOrder = compareBy<BaselineEntry>(
  (a, b) => compareText(a.vendor ?? "", b.vendor ?? ""),
  (a, b) => compareText(a.guideline ?? "", b.guideline ?? ""),
  (a, b) => compareText(a.rule, b.rule),
  (a, b) => compareText(a.service ?? "", b.service ?? ""),
  (a, b) => compareText(a.contract ?? "", b.contract ?? ""),
  (a, b) => compareText(a.finding, b.finding),
);

/** Reads a baseline, and all problems at once. With any problem no entry counts. */
export function readBaseline(file: SourceFile): { entries: SourcedEntry[]; problems: RawProblem[] } {
  const source = parseJson(file);
  if ("code" in source) return { entries: [], problems: [source] };
  const { value } = source;
  if (!isValid(value)) return { entries: [], problems: validateDocument("baseline", source) };
  const entries = value.entries.map((record, at) => ({ record, source, path: ["entries", at] }));
  const problems = repeated(entries);
  return { entries: problems.length > 0 ? [] : entries, problems };
}

function isValid(value: unknown): value is BaselineFile {
  return isBaselineFile(value);
}

function repeated(entries: readonly SourcedEntry[]): RawProblem[] {
  const seen = new Set<string>();
  return entries.flatMap(({ record, source, path }) => {
    if (seen.size < seen.add(record.finding).size) return [];
    return [problemAt(source, "duplicate-item", [...path, "finding"], { args: { value: record.finding } })];
  });
}

function parseJson({ path, bytes }: SourceFile): RecordDocument | RawProblem {
  if (bytes.length > maxPlainFileBytes) {
    return { code: "file-too-large", file: path, args: { bytes: bytes.length, limit: maxPlainFileBytes } };
  }
  const content = decode(bytes);
  if (content === undefined) return { code: "not-utf8", file: path, args: {} };
  const text = new SourceText(path, content);
  const value = parseStrictly(content);
  if (value !== undefined) return new JsonDocument(text, value);
  const at = conflict(content) ?? yamlComplaint(content);
  return { code: "json-invalid", file: path, args: {}, ...(at && text.show(at)) };
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The first mark Git leaves where two changes of the file met: what most often breaks it. */
function conflict(content: string): Span | undefined {
  const mark = /^(?:<{7}|={7}|>{7})/m.exec(content);
  return mark ? { start: mark.index, end: mark.index + 7 } : undefined;
}

/** JSON is YAML, whose reader says where it stumbles; where it does not, no place is known. */
function yamlComplaint(content: string): Span | undefined {
  try {
    load(content, { maxDepth });
    return undefined;
  } catch (error) {
    const position = error instanceof YAMLException ? error.mark?.position : undefined;
    return position === undefined ? undefined : { start: position, end: position + 1 };
  }
}

/** A JSON file whose places are worked out, by the reader of YAML, only when something is shown. */
class JsonDocument implements RecordDocument {
  readonly file: string;
  readonly value: unknown;
  private readonly text: SourceText;
  private shown: RecordDocument | undefined;

  constructor(text: SourceText, value: unknown) {
    this.file = text.path;
    this.value = value;
    this.text = text;
  }

  /** Some JSON is no YAML in the reader's bounds: the file's beginning is shown then. */
  show(path: Path, aim?: Aim): { location: Location; frame: Frame } {
    try {
      this.shown ??= documentsOf({ text: this.text, values: [this.value] })[0];
      if (this.shown) return this.shown.show(path, aim);
    } catch {
      this.shown = undefined;
    }
    return this.text.show({ start: 0, end: 0 });
  }
}
