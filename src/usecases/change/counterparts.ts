import type { Identity } from "../../judgement/identity.ts";
import type { OwnFact } from "../../judgement/own-finding.ts";
import { type Path, toPointer } from "../../model/location.ts";
import type { ContractRecord, FolderRecords, Sourced, VendorRecord } from "../../records/records.ts";
import type { CatalogueIndex } from "../../rules/catalogue.ts";
import { isInForce } from "../../rules/facts.ts";
import type { Assessment, PolicyFacts, Service } from "../../schemas/generated/types.ts";

/** A dossier on one side of a change, and the policy's answers. */
export interface AnsweredDossier {
  readonly records: FolderRecords;
  readonly assessments: readonly Assessment[];
  readonly facts: PolicyFacts;
  /** Digests of each contract's documents, by its id: of their bytes, and as recorded. */
  readonly digests: ReadonlyMap<string, readonly string[]>;
}

/** One vendor on both sides of a change, judged without a problem on both. */
export interface Compared {
  readonly base: AnsweredDossier;
  readonly head: AnsweredDossier;
  readonly before: Sourced<VendorRecord>;
  readonly after: Sourced<VendorRecord>;
  /** Head's names for base's things. */
  readonly identity: Identity;
  readonly catalogue: CatalogueIndex;
}

/** A service in head's record, and its place in the list. */
export interface ListedService {
  readonly service: Service;
  readonly at: number;
}

/** Returns head's counterpart of a service of base; undefined where it is gone. */
export function serviceInHead({ id }: Service, { after, identity }: Compared): ListedService | undefined {
  const name = identity.services.get(id) ?? id;
  const at = after.record.services.findIndex((one) => one.id === name);
  const service = after.record.services[at];
  return service && { service, at };
}

/** Returns head's counterpart of a contract of base; undefined where it is gone. */
export function contractInHead(
  { id }: ContractRecord,
  { head, identity }: Compared,
): Sourced<ContractRecord> | undefined {
  const name = identity.contracts.get(id) ?? id;
  return head.records.contracts.find(({ record }) => record.id === name);
}

/** Base's contracts in force that name a service of base. */
export function contractsFor({ id }: Pick<Service, "id">, { base }: Pick<Compared, "base">): ContractRecord[] {
  const records = base.records.contracts.map(({ record }) => record);
  return records.filter((record) => isInForce(record, base.facts) && record.services.includes(id));
}

/**
 * Rules that judged a service of base and do not apply to a service of head, whose facts do not ask for them. Terms
 * declared not applicable are not among them.
 */
export function unaskedRules({ id }: Service, other: Service, { base, head }: Compared): string[] {
  const asked = new Set(
    base.assessments.flatMap(({ rule, subject, status }) =>
      subject.service === id && status !== "not-applicable" ? rule : [],
    ),
  );
  const unasked = head.assessments.filter(
    ({ subject, status, reason }) =>
      subject.service === other.id && status === "not-applicable" && reason?.code !== "declared",
  );
  return unasked.flatMap(({ rule }) => (asked.has(rule) ? rule : []));
}

/** The subject of a finding in head. */
export interface HeadPlace {
  readonly source: Sourced<unknown>["source"];
  readonly path: Path;
  readonly service: string;
  readonly contract?: string;
}

/** A fact of CHG-02, at its place in head. */
export function loosened(
  args: OwnFact["args"] & { readonly key: string },
  { source, path, service, contract }: HeadPlace,
  { before, after }: Compared,
): OwnFact {
  const identity = [before.record.id, service, args.key, ...(contract === undefined ? [] : [contract])];
  const subject = { vendor: after.record.id, service, contract };
  return { rule: "CHG-02", args, subject, identity, pointer: toPointer(path), ...source.show(path) };
}
