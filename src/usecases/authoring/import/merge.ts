import type { Path } from "../../../model/location.ts";
import type { Value } from "../../../records/editing/value.ts";
import { nameKey } from "../../../records/register/names.ts";
import { isRecord } from "../record-places.ts";
import { digits } from "./existing.ts";
import type { Draft } from "./wanted.ts";

/** A value that the register adds to a record, or that differs from the record's. */
export interface ValueChange {
  readonly path: Path;
  /** Undefined if the record has none. */
  readonly old: unknown;
  readonly value: Value;
}

/** What an import changes in a record, and what it leaves although the register says something else. */
export interface Merged {
  readonly fills: readonly ValueChange[];
  readonly differences: readonly ValueChange[];
}

/** Compares a record, or a part of it, with what the register states. Gaps of the draft state nothing. */
export function mergeInto(old: unknown, draft: Draft, path: Path = []): Merged {
  const fills: ValueChange[] = [];
  const differences: ValueChange[] = [];
  for (const [key, value] of Object.entries(draft)) {
    const at = [...path, key];
    const before = isRecord(old) && Object.hasOwn(old, key) ? old[key] : undefined;
    if (value === null || isSame(key, before, value)) continue;
    if (before === undefined || before === null) fills.push(...filled(at, before, value));
    else {
      const inner = mergeValue({ path: at, old: before, value });
      fills.push(...inner.fills);
      differences.push(...inner.differences);
    }
  }
  return { fills, differences };
}

/** A part that has nothing but gaps adds nothing. */
function filled(path: Path, old: unknown, value: Value): ValueChange[] {
  return isDraft(value) && Object.values(value).every((one) => one === null) ? [] : [{ path, old, value }];
}

function mergeValue(change: ValueChange): Merged {
  const { path, old, value } = change;
  const key = path.at(-1);
  if (key === "notes" && typeof old === "string" && typeof value === "string") return mergeNotes(path, old, value);
  if ((key === "subprocessors" || key === "former_names") && Array.isArray(old) && Array.isArray(value)) {
    return mergeNamed(path, old, value);
  }
  if (isRecord(old) && isDraft(value)) return mergeInto(old, value, path);
  return { fills: [], differences: [change] };
}

/**
 * Adds the entries whose name the record does not have; those that it has stay as they are. An entry whose id it has
 * under another name may be the same one, and is a difference.
 */
function mergeNamed(path: Path, old: readonly unknown[], value: readonly Value[]): Merged {
  const known = old.map((one) => (isRecord(one) ? one : {}));
  const names = new Set(known.flatMap(({ name }) => (typeof name === "string" ? [nameKey(name)] : [])));
  const fills: ValueChange[] = [];
  const differences: ValueChange[] = [];
  for (const one of value.filter(isDraft)) {
    if (names.has(nameKey(String(one.name)))) continue;
    const same = known.findIndex(({ id }) => id !== undefined && id === one.id);
    if (same < 0) fills.push({ path: [...path, old.length + fills.length], old: undefined, value: one });
    else differences.push({ path: [...path, same, "name"], old: known[same]?.name, value: one.name ?? null });
  }
  return { fills, differences };
}

/** Adds lines. A line whose label the record has with another text is a difference. */
function mergeNotes(path: Path, old: string, value: string): Merged {
  const lines = old.split("\n").map((line) => line.trim());
  const missing = value.split("\n").filter((line) => !lines.includes(line.trim()));
  const changed = missing.filter((line) =>
    lines.some((other) => labelOf(other) !== "" && labelOf(other) === labelOf(line)),
  );
  const added = missing.filter((line) => !changed.includes(line));
  const withAdded = [old.trimEnd(), ...added].join("\n");
  const fills = added.length > 0 ? [{ path, old, value: withAdded }] : [];
  const differences = changed.length > 0 ? [{ path, old, value: replacedLines(withAdded, changed) }] : [];
  return { fills, differences };
}

function labelOf(line: string): string {
  return /^([^:]{1,100}):\s/.exec(line.trim())?.[1] ?? "";
}

function replacedLines(text: string, changed: readonly string[]): string {
  return text
    .split("\n")
    .map((line) => changed.find((one) => labelOf(one) !== "" && labelOf(one) === labelOf(line)) ?? line)
    .join("\n");
}

/** Whether two values mean the same: names without their legal form, numbers without signs, lists in any order. */
function isSame(key: string, old: unknown, value: Value): boolean {
  if (key === "name" && typeof old === "string" && typeof value === "string") return nameKey(old) === nameKey(value);
  if (key === "registration_number") return old !== undefined && digits(old) === digits(value);
  if (Array.isArray(old) && Array.isArray(value)) return sorted(old) === sorted(value);
  if (typeof old === "string" && typeof value === "string") return spaced(old) === spaced(value);
  return JSON.stringify(old) === JSON.stringify(value);
}

function sorted(list: readonly unknown[]): string {
  return JSON.stringify(list.map((one) => (typeof one === "string" ? spaced(one) : JSON.stringify(one))).sort());
}

function spaced(text: string): string {
  return text
    .normalize("NFC")
    .replaceAll(/[^\S\n]+/g, " ")
    .trim();
}

function isDraft(value: Value): value is Draft {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
