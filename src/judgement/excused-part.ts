import { createHash } from "node:crypto";
import type { Path } from "../model/location.ts";
import { compareText } from "../model/order.ts";
import type { Catalogue } from "../rules/catalogue.ts";

/**
 * Keys that are left out: those that grow as requirements are repaired, since repairing one must not take away the
 * excuse of the others, and the place of a clause, since finding it elsewhere changes nothing.
 */
const apart: ReadonlySet<string> = new Set([
  // of a contract; what makes it another agreement is included separately
  ...["clauses", "not_applicable", "services", "documents", "reviewed_on", "title"],
  // of a service
  ...["identified_requirements", "selection"],
  // of the parts of a selection and its evaluation
  ...["procedure", "rfp", "evaluation", "criteria"],
  // of identified requirements
  "requirements",
  // of a clause
  ...["endpoint", "article", "page", "quote"],
]);

/**
 * Digest of the part of a record a finding concerns: the value at the end of the path, or the closest mapping above it
 * without the keys left out. For a contract the agreement itself is included, wherever the path leads: one that is
 * renewed, signed again or given new documents loses every excuse; one that gets another clause or annex loses none.
 * Lists count as sets: renumbering them changes nothing.
 */
export function excuseDigest(
  record: unknown,
  path: Path,
  { principalKinds }: Pick<Catalogue, "principalKinds">,
): string {
  const steps = walk(record, path);
  const end = steps.length > path.length ? steps.at(-1) : undefined;
  const isValue = end !== undefined && typeof end !== "object";
  const closest = steps.findLast(isMapping);
  const part = isValue ? digest(end) : closest ? digestKept(closest) : digest(null);
  return isMapping(record) && Reflect.get(record, "kind") === "contract"
    ? digest([part, agreementOf(record, principalKinds)])
    : part;
}

/** The part of a contract that identifies the agreement. */
function agreementOf(contract: object, principalKinds: readonly string[]): unknown {
  const known: Readonly<Record<string, unknown>> = { ...contract };
  const { status, signed_on, renewed_on, effective, documents } = known;
  const own = Array.isArray(documents) ? documents.filter((document) => principalKinds.includes(document?.kind)) : [];
  return { status, signed_on, renewed_on, effective, documents: own };
}

/** The existing values along a path, the record itself first. */
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

/** Most findings of a dossier concern the same contract: the text of each mapping is computed once. */
const kept = new WeakMap<object, string>();

function digestKept(mapping: object): string {
  const found = kept.get(mapping);
  if (found !== undefined) return found;
  const made = digest(Object.fromEntries(Object.entries(mapping).filter(([key]) => !apart.has(key))));
  kept.set(mapping, made);
  return made;
}

function digest(value: unknown): string {
  return createHash("sha256").update(inNoOrder(value)).digest("hex").slice(0, 32);
}

/** JSON with keys and items sorted: values that differ only in list order give equal text. */
function inNoOrder(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inNoOrder).sort(compareText).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  const entries = Object.entries(value).sort(([a], [b]) => compareText(a, b));
  return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${inNoOrder(item)}`).join(",")}}`;
}
