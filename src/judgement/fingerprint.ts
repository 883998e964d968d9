import { createHash } from "node:crypto";
import type { Path } from "../model/location.ts";
import { compareText } from "../model/order.ts";
import type { RawFinding } from "../schemas/generated/types.ts";
import { type Identity, itself, pathUnderIdentity, underIdentity } from "./identity.ts";

/**
 * Returns the permanent name of a finding: 128 bits in lower-case hexadecimal over rule, case, subject and stable path.
 * Line numbers, list positions and wording are left out, so that moving a record or rewording a rule keeps the name.
 * `identity` substitutes other names; `name` is the case that a finding of this kind was first told as.
 */
export function fingerprint(
  raw: RawFinding,
  record: unknown,
  { identity = itself, name }: { readonly identity?: Identity | undefined; readonly name: string },
): string {
  const finding = underIdentity(raw, identity);
  const { vendor, service, contract, guideline } = finding.subject;
  const facts = [
    finding.rule,
    name,
    vendor ?? null,
    service ?? null,
    contract ?? null,
    guideline ?? null,
    finding.record,
    pathUnderIdentity(stablePath(record, finding.path), finding, identity),
    // A document that changes again is another finding.
    ...(finding.args.actual === undefined ? [] : [finding.args.actual]),
  ];
  return createHash("sha256").update(JSON.stringify(facts)).digest("hex").slice(0, 32);
}

/**
 * The path with each list position replaced by the item's id. An item without one is named by its subject, so that
 * correcting anything else in it keeps the name; by its whole content where it has no subject.
 */
export function stablePath(record: unknown, path: Path): string[] {
  let at: unknown = record;
  return path.map((part) => {
    const isItem = Array.isArray(at);
    at = typeof at === "object" && at !== null && Object.hasOwn(at, part) ? Reflect.get(at, part) : undefined;
    return isItem ? itemName(at) : String(part);
  });
}

function itemName(item: unknown): string {
  if (typeof item === "object" && item !== null && "id" in item && typeof item.id === "string") return `id:${item.id}`;
  return createHash("sha256")
    .update(canonical(aboutWhat(item)))
    .digest("hex")
    .slice(0, 16);
}

/** Keys that state the subject of a clause, a declaration or a criterion. */
const subjects = ["document", "covers", "requirement", "name", "area"];

function aboutWhat(item: unknown): unknown {
  if (typeof item !== "object" || item === null || Array.isArray(item)) return item;
  const known = Object.entries(item).filter(([key]) => subjects.includes(key));
  return known.length > 0 ? Object.fromEntries(known) : item;
}

/** SHA-256 of a value, in lower-case hexadecimal; equal values give equal digests. */
export function digestOf(value: unknown): string {
  return createHash("sha256").update(canonical(value)).digest("hex");
}

/** JSON with sorted keys: equal values give equal text. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  const entries = Object.entries(value).sort(([a], [b]) => compareText(a, b));
  return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonical(item)}`).join(",")}}`;
}
