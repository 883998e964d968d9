import type { Language } from "../../../model/language.ts";
import type { Path } from "../../../model/location.ts";
import { documentsOf } from "../../../records/document.ts";
import { editYaml } from "../../../records/editing/edit.ts";
import type { Value } from "../../../records/editing/value.ts";
import { sourceOf, textOf } from "../../../records/file-text.ts";
import { isParsed, parseFile } from "../../../records/parse.ts";
import type { RecordPlace } from "../record-places.ts";
import { withNewGaps, withoutGapComment } from "./record-text.ts";

/** A file to write. `before` is its content as it was read; undefined for a new one. */
export interface PlannedFile {
  readonly path: string;
  readonly before: Uint8Array | undefined;
  readonly text: string;
}

interface Edited {
  readonly before: Uint8Array | undefined;
  text: string;
}

/** The files of a plan: new ones, and existing ones with their changes. */
export class EditedFiles {
  private readonly files = new Map<string, Edited>();
  private readonly language: Language;

  constructor(language: Language) {
    this.language = language;
  }

  /** Adds a new file. */
  add(path: string, text: string): void {
    this.files.set(path, { before: undefined, text });
  }

  /**
   * Sets values of a record, one after the other; every other byte stays, but for the comment that marked a gap. Throws
   * `RunError` `record-anchored`, `record-not-editable`.
   */
  edit({ file, document }: RecordPlace, changes: readonly { readonly path: Path; readonly value: Value }[]): void {
    for (const { path, value } of changes) {
      const edited = this.files.get(file.path) ?? { before: file.bytes, text: textOf(file) };
      const unmarked = withoutComment(edited.text, { path: file.path, document, at: path });
      const text = editYaml(sourceOf(file.path, unmarked), document, { kind: "set", path, value });
      const marked = withNewGaps(unmarked, text, this.language);
      this.files.set(file.path, { ...edited, text: saysTheSame(marked, text) ? marked : text });
    }
  }

  /** Files that differ from what was read, in order of path. */
  changed(): PlannedFile[] {
    return [...this.files]
      .map(([path, { before, text }]) => ({ path, before, text }))
      .filter(({ before, text }) => before === undefined || !isText(before, text))
      .sort((a, b) => (a.path < b.path ? -1 : 1));
  }
}

/** Whether two texts parse to the same values: within brackets a value takes one line. */
function saysTheSame(text: string, other: string): boolean {
  const [one, two] = [text, other].map((content) => parseFile(sourceOf("", content)));
  return (
    one !== undefined &&
    two !== undefined &&
    isParsed(one) &&
    isParsed(two) &&
    JSON.stringify(one.values) === JSON.stringify(two.values)
  );
}

function isText(bytes: Uint8Array, text: string): boolean {
  return Buffer.compare(bytes, sourceOf("", text).bytes) === 0;
}

/** Removes the comment of a gap that is about to be filled. */
function withoutComment(text: string, { path, document, at }: { path: string; document: number; at: Path }): string {
  const parsed = parseFile(sourceOf(path, text));
  const source = isParsed(parsed) ? documentsOf(parsed)[document] : undefined;
  if (!source || valueAt(source.value, at) !== null) return text;
  return withoutGapComment(text, source.show(at, "key").location.line);
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((holder, part) => {
    return typeof holder === "object" && holder !== null && Object.hasOwn(holder, part)
      ? Reflect.get(holder, part)
      : undefined;
  }, value);
}
