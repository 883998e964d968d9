import type { RuleFinding } from "../model/finding.ts";
import { toPointer } from "../model/location.ts";
import { RunError } from "../model/run-error.ts";
import { sectionOf } from "../model/section.ts";
import type { Origins } from "../records/assemble.ts";
import type { CatalogueIndex } from "../rules/catalogue.ts";
import type { RawFinding } from "../schemas/generated/types.ts";
import { excuseDigest } from "./excused-part.ts";
import { fingerprint } from "./fingerprint.ts";
import type { Identity } from "./identity.ts";

/** Catalogue and names for making findings. */
export interface FindingSource {
  readonly catalogue: CatalogueIndex;
  /** Names to use in findings, where they are not the records' own. */
  readonly identity?: Identity | undefined;
}

/**
 * Turns the facts of the policy into findings. Throws `RunError` `policy-failed` for a rule, case or record it does not
 * know.
 */
export function judgeFindings(raw: readonly RawFinding[], origins: Origins, source: FindingSource): RuleFinding[] {
  return distinguish(raw.map((finding) => toFinding(finding, origins, source)));
}

function toFinding(raw: RawFinding, origins: Origins, { catalogue: index, identity }: FindingSource): RuleFinding {
  const { rule, name, broken } = index.knownCase(raw);
  const source = origins.get(raw.record);
  if (!source)
    throw new RunError("policy-failed", { reason: `${raw.rule}: record "${raw.record}"`, dossier: "policy.wasm" });
  const args = inRuleOrder(raw.args, index);
  return {
    id: fingerprint(raw, source.value, { identity, name: broken.formerly ?? name }),
    rule: rule.id,
    requirement: rule.requirement,
    basis: broken.basis ?? rule.basis,
    vendor: raw.subject.vendor ?? null,
    service: raw.subject.service ?? null,
    contract: raw.subject.contract ?? null,
    guideline: raw.subject.guideline ?? null,
    services: raw.subject.contract === undefined ? null : boundBy(raw.subject.contract, origins),
    section: sectionOf(raw.subject.vendor ?? null, raw.subject.guideline !== undefined),
    ...source.show(raw.path),
    pointer: toPointer(raw.path),
    args,
    excuse: excuseDigest(source.value, raw.path, index.catalogue),
  };
}

/** Services a contract binds; null for a contract that is not on record. */
function boundBy(contract: string, origins: Origins): readonly string[] | null {
  const record = origins.get(`contract/${contract}`)?.value;
  const services: unknown = typeof record === "object" && record !== null ? Reflect.get(record, "services") : undefined;
  return Array.isArray(services) ? services.filter((service) => typeof service === "string") : null;
}

/** Sorts lists of requirements in the order of the rules; the policy's sets have no order. */
function inRuleOrder(args: RawFinding["args"], index: CatalogueIndex): RawFinding["args"] {
  const sorted = ["requirements", "speaks_of"].flatMap((name) => {
    const list = args[name];
    return Array.isArray(list) ? [[name, list.toSorted((a, b) => index.position(a) - index.position(b))]] : [];
  });
  return sorted.length > 0 ? { ...args, ...Object.fromEntries(sorted) } : args;
}

/**
 * Distinguishes items of a list that are alike in everything and so have one name: later ones get a number, in the
 * order of the record.
 */
function distinguish(findings: readonly RuleFinding[]): RuleFinding[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const count = (seen.get(finding.id) ?? 0) + 1;
    seen.set(finding.id, count);
    if (count === 1) return finding;
    return { ...finding, id: finding.id.slice(0, -4) + count.toString(16).padStart(4, "0") };
  });
}
