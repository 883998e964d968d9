import type { JsonBlame, JsonHistory } from "../../../src/schemas/generated/types.ts";
import type { AuditEvent, AuditPeriod } from "../../../src/usecases/audit/report.ts";
import type { Told } from "./expected.ts";
import type { Stay } from "./stays.ts";

type Entry = JsonHistory["entries"][number];
type SideEntry = NonNullable<JsonHistory["sides"]>[number]["entries"][number];
type VendorEvent = NonNullable<Entry["events"]>[number];
type Changed = Pick<
  Entry,
  "vendors" | "renamed" | "renamedItems" | "events" | "introduced" | "resolved" | "changed" | "contracts"
>;
/** Index of each commit in its history. */
type NameOf = ReadonlyMap<string, number>;
/** What an event of a period does not tell. */
export type PeriodLacks = "verdict" | "renamed" | "renamedItems" | "events";

/** What blame says of a service. */
export interface Blamed {
  readonly service: string;
  readonly state: string;
  readonly since: string;
  readonly wasNeverOtherwise: boolean;
  readonly before: string | null;
  readonly formerIds: readonly string[];
  readonly gaps: readonly string[];
  readonly beside: readonly string[];
}

type Item = {
  readonly rule: string | null;
  readonly code?: string | null;
  readonly vendor: string | null;
  readonly service: string | null;
};

/** Returns what an entry of a history tells, in the words of the model. */
export function toldByHistory(entry: Entry, nameOf: NameOf): Told {
  const { day, commit, before, after } = entry;
  return {
    on: `${day} ${commit ? nameOf.get(commit.id) : "-"}`,
    verdict: `${before.standing} > ${after.standing}`,
    ...changesTold(entry, nameOf),
  };
}

/** Returns what an entry of a line beside the first parents tells. */
export function toldBeside(entry: SideEntry, nameOf: NameOf): Omit<Told, "verdict"> {
  const { day, commit } = entry;
  return { on: `${day} ${commit ? nameOf.get(commit.id) : "-"}`, ...changesTold(entry, nameOf) };
}

function changesTold(
  { vendors, renamed = [], renamedItems = [], events = [], introduced, resolved, changed, contracts = [] }: Changed,
  nameOf: NameOf,
): Omit<Told, "verdict" | "on"> {
  return {
    vendors: vendors.map((one) => `${one.vendor} ${one.before} > ${one.after}`).sort(),
    renamed: renamed.map(({ from, to }) => `${from} > ${to}`).sort(),
    renamedItems: renamedItems.map(({ vendor, kind, from, to }) => `${vendor} ${kind} ${from} > ${to}`).sort(),
    events: events.map((one) => eventTold(one, nameOf)).sort(),
    introduced: introduced.map(item).sort(),
    resolved: resolved.map((one) => `${place(one)} ${one.ending ? ended(one.ending) : ""}`).sort(),
    changed: changed.map((one) => `${item(one)} was ${one.was.severity} ${one.was.disposition}`).sort(),
    contracts: contracts.map(({ vendor, kind }) => `${vendor} ${kind}`).sort(),
  };
}

function eventTold({ kind, vendor, formerId, services, earlier }: VendorEvent, nameOf: NameOf): string {
  const former = formerId === undefined ? "" : ` before ${formerId}`;
  const then = earlier ? ` ${nameOf.get(earlier.commit)} ${earlier.day} ${earlier.verdict}` : "";
  return `${kind} ${vendor}${former} [${[...services].sort()}]${then}`;
}

/** Returns what an event of a period tells. */
export function toldByPeriod(event: AuditEvent, nameOf: NameOf): Omit<Told, PeriodLacks> {
  const { on, commit, vendors, introduced, resolved, changed, contracts } = event;
  return {
    on: `${on} ${commit ? nameOf.get(commit.id) : "-"}`,
    vendors: vendors.map((one) => `${one.vendor} ${one.before} > ${one.after}`).sort(),
    introduced: introduced.map(item).sort(),
    resolved: resolved.map((one) => `${place(one)} ${ended(one.ending)}`).sort(),
    changed: changed.map((one) => `${item(one)} was ${one.was.severity} ${one.was.disposition}`).sort(),
    contracts: contracts.map(({ vendor, kind }) => `${vendor} ${kind}`).sort(),
  };
}

export function stayTold({ finding, since, until, ending, days, excusedDays }: AuditPeriod["remedies"][number]): Stay {
  return { finding: place(finding), since, until, ending: ending && ended(ending), days, excusedDays };
}

/** Returns what a blame says of each service, in order. */
export function toldByBlame({ subjects }: JsonBlame, nameOf: NameOf): Blamed[] {
  return subjects
    .map(
      ({
        service,
        state,
        since: { day, kind, commit, wasNeverOtherwise },
        before,
        formerIds = [],
        gaps = [],
        beside = [],
      }) => ({
        ...{ service: service ?? "", state, since: `${day} ${kind} ${nameOf.get(commit.id)}`, wasNeverOtherwise },
        before: before
          ? `${before.state} ${before.from} ${before.until} ${before.end} ${nameOf.get(before.commit ?? "") ?? "-"}`
          : null,
        formerIds: formerIds.map((one) => `${one.service} ${one.until}`),
        gaps: gaps.map((one) => `${one.from} ${one.until}`),
        beside: beside
          .map((one) => `${one.state} ${one.day} ${one.kind} ${nameOf.get(one.commit)} ${nameOf.get(one.mergedBy)}`)
          .sort(),
      }),
    )
    .sort((a, b) => (a.service < b.service ? -1 : 1));
}

function ended({ how, by }: { readonly how: string; readonly by: string | null }): string {
  return by === null ? how : `${how} by ${by}`;
}

function place({ rule, code, vendor, service }: Item): string {
  return `${rule ?? code}@${vendor}/${service}`;
}

function item(one: Item & { readonly severity: string | null; readonly disposition: string | null }): string {
  return one.disposition === null ? place(one) : `${place(one)} ${one.severity} ${one.disposition}`;
}
