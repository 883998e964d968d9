import { createHash } from "node:crypto";
import type { Path } from "../model/location.ts";
import { compareText } from "../model/order.ts";
import type { RawFinding } from "../schemas/generated/types.ts";
import { type Identity, itself, pathUnderIdentity, underIdentity } from "./identity.ts";

/**
 * Names a finding for good: 128 bits in lower-case hexadecimal over rule, case, subject and stable path. Line numbers,
 * list positions and wording take no part, so that moving a record or rewording a rule keeps the name. `identity` puts
 * other names in.
 */
export function fingerprint(raw: RawFinding, record: unknown, identity: Identity = itself): string {
  const finding = underIdentity(raw, identity);
  const { vendor, service, contract, guideline } = finding.subject;
  const facts = [
    finding.rule,
    finding.args.case,
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
 * The path with each list position replaced by the item's id. One without is named by what it is about, so that correcting
 * anything else in it keeps the name; by all of it where it has nothing of the kind.
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

/** What a clause, a declaration or a criterion is about. */
const subjects = ["document", "covers", "requirement", "name", "area"];

function aboutWhat(item: unknown): unknown {
  if (typeof item !== "object" || item === null || Array.isArray(item)) return item;
  const known = Object.entries(item).filter(([key]) => subjects.includes(key));
  return known.length > 0 ? Object.fromEntries(known) : item;
}

/** SHA-256 of a value, in lower-case hexadecimal: the same for equal values. */
export function digestOf(value: unknown): string {
  return createHash("sha256").update(canonical(value)).digest("hex");
}

/** JSON with keys in order: equal values give equal text. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  const entries = Object.entries(value).sort(([a], [b]) => compareText(a, b));
  return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonical(item)}`).join(",")}}`;
}
