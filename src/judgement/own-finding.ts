import { createHash } from "node:crypto";
import type { RuleFinding } from "../model/finding.ts";
import type { TextArgs } from "../model/language.ts";
import type { Frame, Location } from "../model/location.ts";
import { sectionOf } from "../model/section.ts";
import type { CatalogueIndex } from "../rules/catalogue.ts";

/** A broken rule of the run configuration itself. */
export interface OwnFact {
  readonly rule: string;
  readonly args: TextArgs & { readonly case: string };
  readonly subject: {
    readonly vendor?: string | undefined;
    readonly service?: string | undefined;
    readonly contract?: string | undefined;
    readonly guideline?: string | undefined;
  };
  /** The subject of the finding, for its id: names and days, never positions or wording. */
  readonly identity: readonly (string | null)[];
  readonly pointer: string;
  readonly location: Location;
  readonly frame: Frame;
}

/** Makes the finding of a fact. Throws `RunError` `policy-failed` for a rule or case the catalogue lacks. */
export function ownFinding(fact: OwnFact, index: CatalogueIndex): RuleFinding {
  const { rule, broken } = index.knownCase(fact);
  const { vendor, service, contract, guideline } = fact.subject;
  return {
    id: identify(fact),
    rule: rule.id,
    requirement: rule.requirement,
    basis: broken.basis ?? rule.basis,
    vendor: vendor ?? null,
    service: service ?? null,
    contract: contract ?? null,
    guideline: guideline ?? null,
    services: null,
    section: sectionOf(vendor ?? null, guideline !== undefined),
    location: fact.location,
    frame: fact.frame,
    pointer: fact.pointer,
    args: fact.args,
    excuse: "",
  };
}

/** Names a finding as `fingerprint` does for records: 128 bits over rule, case and subject. */
function identify({ rule, args, identity }: OwnFact): string {
  const facts = JSON.stringify([rule, args.case, ...identity]);
  return createHash("sha256").update(facts).digest("hex").slice(0, 32);
}
