import { RunError } from "../../model/run-error.ts";
import type { SourceFile } from "../../model/tree.ts";
import { editYaml } from "../../records/editing/edit.ts";
import { entryLines, type Value } from "../../records/editing/value.ts";
import { isParsed, parseFile } from "../../records/parse.ts";
import type { Waiver } from "../../schemas/generated/types.ts";

/** Path by which an editor finds the schema of the file, in a project that has installed the package. */
const editorSchema = "node_modules/clausegate/dist/schemas/waivers.schema.json";

/**
 * Returns the text of the waivers' file with one more waiver: after the last one of the same rule and vendor, else at
 * the end of the list. Everything else stays as it is (except the `[]` of an empty list). Throws `RunError`
 * `waivers-not-extendable` where that is impossible.
 */
export function addWaiver(file: SourceFile | undefined, waiver: Waiver): string {
  if (!file) return newFile(waiver);
  const parsed = parseFile(file);
  const items = isParsed(parsed) && parsed.values.length === 1 ? listOf(parsed.values[0]) : undefined;
  if (!items) throw refuse(file);
  const last = items.findLastIndex((item) => isOf(item, "rule", waiver.rule) && isOf(item, "vendor", waiver.vendor));
  const at = last < 0 ? items.length : last + 1;
  try {
    return editYaml(file, 0, { kind: "insert", path: ["waivers", at], value: entryOf(waiver) });
  } catch (cause) {
    throw cause instanceof RunError ? refuse(file, cause) : cause;
  }
}

function newFile(waiver: Waiver): string {
  const lines = entryLines("waivers", [entryOf(waiver)], { indent: 2, gap: 1 });
  return `# yaml-language-server: $schema=${editorSchema}\nversion: 1\n${lines.map((line) => `${line}\n`).join("")}`;
}

function refuse({ path: file }: SourceFile, cause?: RunError): RunError {
  return new RunError("waivers-not-extendable", { path: file }, { cause });
}

function listOf(value: unknown): readonly unknown[] | undefined {
  const holder = typeof value === "object" && value !== null ? value : {};
  return "waivers" in holder && Array.isArray(holder.waivers) ? holder.waivers : undefined;
}

function isOf(item: unknown, key: string, value: string): boolean {
  return typeof item === "object" && item !== null && Object.hasOwn(item, key) && Reflect.get(item, key) === value;
}

/** An entry with its keys in the order people write them. */
function entryOf(waiver: Waiver): Record<string, Value> {
  const { rule, vendor, service, contract, reason, owner, approver } = waiver;
  const { approved_on, expires_on, ticket, acknowledges_statute, given_for } = waiver;
  const who = { rule, vendor, service, contract, reason, owner, approver };
  const entry = { ...who, approved_on, expires_on, ticket, acknowledges_statute };
  return { ...present(entry), ...(given_for && { given_for: present({ ...given_for }) }) };
}

/** The values that are present. */
function present(values: Readonly<Record<string, Value | undefined>>): Record<string, Value> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const])),
  );
}
