import type { Language } from "../../../model/language.ts";
import { terminal } from "../../../report/formats/escape.ts";
import { fill } from "../../../texts/fill.ts";
import { importWords } from "../../../texts/import.ts";
import { importFields } from "../../../texts/import-fields.ts";
import { withDirection, withObject, withSubject } from "../../../texts/particles.ts";
import { isRecord } from "../record-places.ts";
import type { RecordChange } from "./plan.ts";

/** What happens to a value: a gap is filled, a difference stays, or the register's value takes its place. */
export type ChangeKind = "fill" | "difference" | "replaced";

/** Renders a change of a record, in one line: whose value, which, and in which file. */
export function changeText(change: RecordChange, kind: ChangeKind, language: Language): string {
  const { pointer, old, value, file } = change;
  const field = fieldName(pointer, language);
  const told = shown(ownLines(value, old));
  const args = {
    ...{ of: subjectOf(change, language), file: file.slice(file.lastIndexOf("/") + 1), value: told },
    ...{ old: shown(ownLines(old, value)), field, field_object: withObject(field), field_subject: withSubject(field) },
    value_direction: withDirection(told),
  };
  const text = kind === "fill" && isAddition(change) ? importWords.addition : importWords[kind];
  return terminal(fill(text, args, () => undefined)[language]);
}

function subjectOf({ part, name }: RecordChange, language: Language): string {
  return fill(importWords.ofPart[part], { name }, () => undefined)[language];
}

/** Name of the last key of a pointer; the key itself where it is the organisation's own. */
function fieldName(pointer: string, language: Language): string {
  const key = pointer.split("/").findLast((one) => !/^\d+$/.test(one)) ?? "";
  return importFields[key]?.[language] ?? key;
}

/** Whether a value is added to others: an entry of a list, or lines of notes. */
function isAddition({ pointer, old }: RecordChange): boolean {
  return /\/\d+$/.test(pointer) || (pointer.endsWith("/notes") && typeof old === "string");
}

/** Longest value that is shown, in UTF-16 units. */
const maxShown = 200;

function shown(value: unknown): string {
  const named = isRecord(value) && typeof value.name === "string" ? value.name : value;
  const text = typeof named === "string" ? named : (JSON.stringify(named) ?? "");
  if (/^[\w.@:-]{1,60}$/.test(text)) return text;
  return `'${text.length > maxShown ? `${text.slice(0, maxShown)}…` : text}'`;
}

/** The lines of a text that another text does not have; other values stay whole. */
function ownLines(value: unknown, other: unknown): unknown {
  if (typeof value !== "string" || !value.includes("\n")) return value;
  const known = typeof other === "string" ? other.split("\n") : [];
  return value
    .split("\n")
    .filter((line) => !known.includes(line))
    .join(" / ");
}
