import type { Language } from "../../../model/language.ts";
import { blockLines, type Value } from "../../../records/editing/value.ts";
import { gapComment, gapMark } from "../../../texts/import.ts";
import type { Draft } from "./wanted.ts";

const style = { indent: 2, gap: 1 };

/** Renders a new record. Gaps have a comment that says what to write; notes of several lines stay lines. */
export function recordText(record: Draft, language: Language): string {
  const lines = blockLines(record, style).map(withLines);
  return `${withGaps(lines.join("\n"), language, String(record.kind))}\n`;
}

const gap = /^( *(?:- )?)([a-z_]+): null$/gm;

/** Writes gaps, which YAML has as `key: null`, as `key: # what to write`. */
function withGaps(text: string, language: Language, kind = ""): string {
  return text.replaceAll(gap, (_, lead: string, key: string) => `${lead}${key}: ${gapComment(key, language, kind)}`);
}

/** Marks the gaps, and writes notes as lines, in the part of a text that an edit has changed. */
export function withNewGaps(before: string, after: string, language: Language): string {
  const start = commonLines(before.split("\n"), after.split("\n"));
  const end = commonLines(before.split("\n").toReversed(), after.split("\n").toReversed());
  const lines = after.split("\n");
  const to = Math.max(start, lines.length - end);
  const changed = withGaps(lines.slice(start, to).map(withLines).join("\n"), language);
  return [...lines.slice(0, start), ...(to > start ? [changed] : []), ...lines.slice(to)].join("\n");
}

function commonLines(a: readonly string[], b: readonly string[]): number {
  const at = a.findIndex((line, index) => line !== b[index]);
  return at < 0 ? Math.min(a.length, b.length) : at;
}

/** Removes our comment from a line whose gap has been filled. */
export function withoutGapComment(text: string, line: number): string {
  const lines = text.split("\n");
  const old = lines[line - 1] ?? "";
  const marks = Object.values(gapMark).join("|");
  lines[line - 1] = old.replace(new RegExp(`^( *(?:- )?[a-z_]+:) # (?:${marks})(?:: [^\\r]*)?(?=\\r?$)`), "$1");
  return lines.join("\n");
}

/** Renders `notes` of several lines as a block. */
function withLines(line: string): string {
  const [, indent = "", text] = /^( *)notes: ("(?:[^"\\]|\\.)*\\n.*")$/.exec(line) ?? [];
  if (text === undefined) return line;
  const value: Value = JSON.parse(text);
  return [
    `${indent}notes: |-`,
    ...String(value)
      .split("\n")
      .map((one) => `${indent}  ${one}`),
  ].join("\n");
}
