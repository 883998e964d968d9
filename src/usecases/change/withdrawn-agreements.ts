import type { OwnFact } from "../../judgement/own-finding.ts";
import type { Path } from "../../model/location.ts";
import { compareText } from "../../model/order.ts";
import type { ContractRecord, Sourced } from "../../records/records.ts";
import type { Service } from "../../schemas/generated/types.ts";
import { type Compared, contractInHead, contractsFor, loosened, serviceInHead } from "./counterparts.ts";

/**
 * A value that the change sets to one with fewer consequences, and the rules that would still find something under the
 * old one.
 */
interface TakenBack {
  readonly key: string;
  readonly from: string;
  readonly to: string;
  /** Undefined for every rule of a service. */
  readonly rules: readonly string[] | undefined;
  readonly path: Path;
  /** The contract where the value stands; undefined for the vendor's record. */
  readonly contract?: Sourced<ContractRecord>;
}

/**
 * CHG-02 for facts other than those that switch requirements on: reported only where a finding about the service
 * disappears with them.
 */
export function takenBack(service: Service, compared: Compared): OwnFact[] {
  const now = serviceInHead(service, compared);
  if (!now) return [];
  const gone = goneRules(service, now.service, compared);
  if (gone.length === 0) return [];
  const all = [...ofService(service, now.service, now.at), ...ofContracts(service, now.service, compared)];
  return all.flatMap(({ key, from, to, rules, path, contract }) => {
    const affected = gone.filter((rule) => !rules || rules.includes(rule));
    if (affected.length === 0) return [];
    const args = { case: "finding-gone", service: service.name, key, from, to, rules: affected };
    const { source, record } = contract ?? compared.after;
    const place = { source, path, service: now.service.id, ...(contract && { contract: record.id }) };
    return [loosened(args, place, compared)];
  });
}

/** Rules that found something about a service of base and nothing about it in head, where they still apply to it. */
function goneRules(service: Service, now: Service, { base, head }: Compared): string[] {
  const still = new Map(
    head.assessments.flatMap(({ rule, subject, status }) =>
      subject.service === now.id ? [[rule, status] as const] : [],
    ),
  );
  return base.assessments
    .filter(({ subject, reason }) => subject.service === service.id && reason?.code === "finding")
    .map(({ rule }) => rule)
    .filter((rule) => still.has(rule) && still.get(rule) !== "fail")
    .sort(compareText);
}

function ofService(service: Service, now: Service, at: number): TakenBack[] {
  const path = (key: string) => ["services", at, key];
  const { started_on: begun, changed_on: changed } = service;
  const identified = service.identified_requirements?.requirements ?? [];
  const still = now.identified_requirements?.requirements ?? [];
  const dropped = identified.filter((one) => !still.includes(one));
  const [basis, basisNow] = [basisOf(service), basisOf(now)];
  return [
    ...(basis !== basisNow
      ? [
          {
            ...{ key: "selection.basis", from: basis, to: basisNow, rules: selectionRules },
            path: ["services", at, "selection", "basis"],
          },
        ]
      : []),
    ...(now.started_on > begun
      ? [{ key: "started_on", from: begun, to: now.started_on, rules: ["AGR-02"], path: path("started_on") }]
      : []),
    ...(changed !== undefined && isEarlier(changed, now.changed_on)
      ? [{ key: "changed_on", from: changed, to: now.changed_on ?? "–", rules: ["AGR-06"], path: path("changed_on") }]
      : []),
    ...(dropped.length > 0
      ? [
          {
            key: "identified_requirements",
            from: identified.join(", "),
            to: still.length > 0 ? still.join(", ") : "–",
            rules: ["AGR-04"],
            path: path("identified_requirements"),
          },
        ]
      : []),
  ];
}

/** Rules that ask for other things where a vendor was chosen in another way. */
const selectionRules = ["SEL-01", "SEL-02", "SEL-03", "SEL-04", "AGR-04"];

function basisOf({ selection }: Service): string {
  return selection?.basis ?? "rfp";
}

function ofContracts(service: Service, now: Service, compared: Compared): TakenBack[] {
  return contractsFor(service, compared).flatMap((contract) => {
    const later = contractInHead(contract, compared);
    if (!later) return [];
    const { record } = later;
    const [renewed, renewedNow] = [lastRenewal(contract), lastRenewal(record)];
    const hours = deadlineIn(contract);
    return [
      ...(renewed !== undefined && isEarlier(renewed.on, renewedNow?.on)
        ? [
            {
              ...{ key: renewed.key, from: renewed.on, to: renewedNow?.on ?? "–" },
              ...{ rules: ["AGR-06"], path: [renewed.key], contract: later },
            },
          ]
        : []),
      ...(contract.renewal && !record.renewal
        ? [
            {
              ...{ key: "renewal", from: `term_months: ${contract.renewal.term_months}`, to: "–" },
              ...{ rules: ["AGR-06"], path: ["renewal"], contract: later },
            },
          ]
        : []),
      ...(record.services.includes(now.id)
        ? []
        : [
            {
              ...{ key: "services", from: contract.services.join(", "), to: record.services.join(", ") },
              ...{ rules: undefined, path: ["services"], contract: later },
            },
          ]),
      ...(hours !== undefined && deadlineIn(record) === undefined
        ? [
            {
              ...{ key: "deadline_hours", from: hours, to: "–" },
              ...{ rules: ["SEC-15"], path: ["clauses", reportingAt(record)], contract: later },
            },
          ]
        : []),
    ];
  });
}

/** The last renewal on record, under the key that states it; undefined without one. */
function lastRenewal({ renewed_on: renewed, renewals = [] }: ContractRecord) {
  const last = renewals.at(-1)?.on;
  if (last !== undefined) return { key: "renewals", on: last };
  return renewed === undefined ? undefined : { key: "renewed_on", on: renewed };
}

function isEarlier(before: string, now: string | undefined): boolean {
  return now === undefined || now < before;
}

/** The deadline that the clauses on incidents state, under any key; undefined where none does. */
function deadlineIn({ clauses = [] }: ContractRecord): string | undefined {
  const stating = clauses.filter(({ covers }) => covers.includes("incident-reporting"));
  const [stated] = stating.flatMap((clause) =>
    "deadline" in clause ? String(clause.deadline) : (clause.deadline_hours ?? []),
  );
  return stated === undefined ? undefined : String(stated);
}

function reportingAt({ clauses = [] }: ContractRecord): number {
  return Math.max(
    0,
    clauses.findIndex(({ covers }) => covers.includes("incident-reporting")),
  );
}
