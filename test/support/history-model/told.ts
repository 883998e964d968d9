import type { JsonBlame, JsonHistory } from "../../../src/schemas/generated/types.ts";
import type { AuditEvent, AuditPeriod } from "../../../src/usecases/audit/report.ts";
import type { Stay, Told } from "./expected.ts";

type Entry = JsonHistory["entries"][number];
type Item = {
  readonly rule: string | null;
  readonly code?: string | null;
  readonly vendor: string | null;
  readonly service: string | null;
};

/** Returns what an entry of a history tells, in the words of the model. */
export function toldByHistory(entry: Entry, nameOf: ReadonlyMap<string, number>): Told {
  const { day, commit, before, after, vendors, renamed = [], introduced, resolved, changed, contracts = [] } = entry;
  return {
    on: `${day} ${commit ? nameOf.get(commit.id) : "-"}`,
    verdict: `${before.standing} > ${after.standing}`,
    vendors: vendors.map((one) => `${one.vendor} ${one.before} > ${one.after}`).sort(),
    renamed: renamed.map(({ from, to }) => `${from} > ${to}`).sort(),
    introduced: introduced.map(item).sort(),
    resolved: resolved.map(place).sort(),
    changed: changed.map((one) => `${item(one)} was ${one.was.severity} ${one.was.disposition}`).sort(),
    contracts: contracts.map(({ vendor, kind }) => `${vendor} ${kind}`).sort(),
  };
}

/** Returns what an event of a period tells, with how its findings ended. */
export function toldByPeriod(
  event: AuditEvent,
  nameOf: ReadonlyMap<string, number>,
): Omit<Told, "verdict" | "renamed"> {
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
export function toldByBlame({ subjects }: JsonBlame, nameOf: ReadonlyMap<string, number>) {
  return subjects
    .map(({ service, state, since: { day, kind, commit, wasNeverOtherwise } }) => ({
      ...{ service: service ?? "", state, since: `${day} ${kind} ${nameOf.get(commit.id)}`, wasNeverOtherwise },
    }))
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
