import { createHash } from "node:crypto";
import type { Path } from "../model/location.ts";
import { compareText } from "../model/order.ts";

/**
 * Keys that take no part in what a missing thing is excused by: repairing one requirement adds here, and must not take the
 * excuse of the others away.
 */
const growing: ReadonlySet<string> = new Set([
  // of a contract
  "clauses",
  "not_applicable",
  "services",
  // of a service
  "identified_requirements",
  "selection",
  // of what a selection and its evaluation consist of
  "procedure",
  "rfp",
  "evaluation",
  "criteria",
  // of identified requirements and of a clause
  "requirements",
  "endpoint",
]);

/**
 * Digest of the part of a record a finding speaks of. At a value or mapping it is that. Where something is missing, or a list
 * lacks something, it is the closest mapping on the way without what grows as requirements are repaired: so a contract that
 * is renewed, signed again or documented anew loses its excuse, and one that gets another clause does not. Lists count as
 * sets: numbering them anew changes nothing.
 */
export function excuseDigest(record: unknown, path: Path): string {
  const steps = walk(record, path);
  const end = steps.length > path.length ? steps.at(-1) : undefined;
  if (end !== undefined && !Array.isArray(end)) return isMapping(end) ? digestWhole(end) : digest(end);
  const closest = steps.findLast(isMapping);
  return closest ? digestKept(closest) : digest(null);
}

/** The values on a path that are there, the record itself first. */
function walk(record: unknown, path: Path): unknown[] {
  const steps = [record];
  for (const part of path) {
    const at = steps.at(-1);
    if (typeof at !== "object" || at === null || !Object.hasOwn(at, part)) break;
    steps.push(Reflect.get(at, part));
  }
  return steps;
}

function isMapping(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Most findings of a dossier speak of the same contract: each of its mappings is worked out once. */
const whole = new WeakMap<object, string>();
const kept = new WeakMap<object, string>();

function digestWhole(mapping: object): string {
  return remember(whole, mapping, mapping);
}

function digestKept(mapping: object): string {
  return remember(kept, mapping, Object.fromEntries(Object.entries(mapping).filter(([key]) => !growing.has(key))));
}

function remember(known: WeakMap<object, string>, key: object, value: unknown): string {
  const found = known.get(key);
  if (found !== undefined) return found;
  const made = digest(value);
  known.set(key, made);
  return made;
}

function digest(value: unknown): string {
  return createHash("sha256").update(inNoOrder(value)).digest("hex").slice(0, 32);
}

/** JSON with keys and items in order: values that are equal but for the order of lists give equal text. */
function inNoOrder(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inNoOrder).sort(compareText).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  const entries = Object.entries(value).sort(([a], [b]) => compareText(a, b));
  return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${inNoOrder(item)}`).join(",")}}`;
}
