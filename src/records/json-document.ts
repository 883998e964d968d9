import { load, YAMLException } from "js-yaml";
import type { Frame, Location, Path, Span } from "../model/location.ts";
import type { RawProblem } from "../model/problem.ts";
import { maxPlainFileBytes, type SourceFile } from "../model/tree.ts";
import { type Aim, documentsOf, type RecordDocument } from "./document.ts";
import { maxDepth } from "./events.ts";
import { SourceText } from "./source-text.ts";
import { parseStrictly } from "./strict-json.ts";

export function parseJson({ path, bytes }: SourceFile): RecordDocument | RawProblem {
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

/** Finds Git's first conflict marker, the most common cause of broken JSON. */
function conflict(content: string): Span | undefined {
  const mark = /^(?:<{7}|={7}|>{7})/m.exec(content);
  return mark ? { start: mark.index, end: mark.index + 7 } : undefined;
}

/** Finds the error's place with the YAML reader, since JSON is YAML; undefined if YAML accepts the text. */
function yamlComplaint(content: string): Span | undefined {
  try {
    load(content, { maxDepth });
    return undefined;
  } catch (error) {
    const position = error instanceof YAMLException ? error.mark?.position : undefined;
    return position === undefined ? undefined : { start: position, end: position + 1 };
  }
}

/** A JSON file. Places are computed by the YAML reader, only when something is shown. */
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

  /** Falls back to the start of the file for JSON that the YAML reader does not accept. */
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
