import { compareText } from "../../../model/order.ts";
import { nameKey } from "../../../records/register/names.ts";
import type { Remark, UnclearCode } from "../../../records/register/remarks.ts";
import { idFromName } from "../../../records/romanise.ts";
import { isRecord, type RecordPlace } from "../record-places.ts";
import type { CombinedContract, CombinedService } from "./combine.ts";
import type { ChosenIds } from "./ids.ts";

type ServiceValue = Readonly<Record<string, unknown>>;

/** Which recorded service each service of the register is, and which of them a person has to say. */
export interface MatchedServices {
  /** Index of the recorded service. One of the register that is in neither is new. */
  readonly known: ReadonlyMap<CombinedService, number>;
  readonly unsure: ReadonlyMap<CombinedService, Remark<UnclearCode>>;
}

/**
 * Matches services by name; then by the id that the user chose, or by the id of one without a name. One whose name is
 * not recorded but whose id is may have another name by now, so it is unsure.
 */
export function matchServices(
  services: readonly CombinedService[],
  old: readonly ServiceValue[],
  chosen: ChosenIds,
): MatchedServices {
  const known = new Map<CombinedService, number>();
  for (const isSame of [hasSameName, hasSameId(chosen)]) {
    for (const service of services.filter((one) => !known.has(one))) {
      const at = old.findIndex((one, index) => ![...known.values()].includes(index) && isSame(one, service));
      if (at >= 0) known.set(service, at);
    }
  }
  const free = old.filter((_, index) => ![...known.values()].includes(index));
  const unsure = new Map<CombinedService, Remark<UnclearCode>>();
  for (const service of services.filter((one) => !known.has(one) && !chosen.has(one.key))) {
    const remark = service.key === "" ? unnamedRemark(service, old) : renamedRemark(service, free);
    if (remark) unsure.set(service, remark);
  }
  return { known, unsure };
}

function hasSameName(old: ServiceValue, { key }: CombinedService): boolean {
  if (key === "") return typeof old.name !== "string";
  return typeof old.name === "string" && nameKey(old.name) === key;
}

/** Id of a service that the register does not name. */
const unnamedId = "service";

function hasSameId(chosen: ChosenIds): (old: ServiceValue, service: CombinedService) => boolean {
  return (old, { key, facts }) => {
    const own = key === "" ? unnamedId : chosen.get(key);
    if (own !== undefined) return old.id === own;
    return typeof old.name !== "string" && old.id === (idFromName(facts.name?.value ?? "") ?? unnamedId);
  };
}

function renamedRemark({ facts }: CombinedService, free: readonly ServiceValue[]): Remark<UnclearCode> | undefined {
  const { name } = facts;
  const id = name && idFromName(name.value);
  const same = free.find((one) => id !== undefined && one.id === id);
  if (!name || !same) return undefined;
  return {
    ...{ code: "service-to-confirm", place: name.place },
    ...{ value: `${name.value}=${id}`, record: String(same.name ?? same.id) },
  };
}

function unnamedRemark({ place }: CombinedService, old: readonly ServiceValue[]): Remark<UnclearCode> | undefined {
  const ids = old.map(({ id }) => String(id)).join(", ");
  return old.length > 0 ? { code: "service-unnamed", place, value: ids } : undefined;
}

/** The contract with the same number or first day; else the only one for one of the services, unless it has ended. */
export function matchingContract(
  old: readonly RecordPlace[],
  { facts }: CombinedContract,
  services: readonly string[],
): RecordPlace | undefined {
  const number = facts.number?.value;
  const byNumber = old.find(
    ({ value }) => number !== undefined && (value["x-contract-number"] === number || value.id === number),
  );
  if (byNumber) return byNumber;
  const covering = old.filter(
    ({ value }) => Array.isArray(value.services) && value.services.some((id) => services.includes(String(id))),
  );
  const from = facts.from?.value;
  const sameStart = covering.find(({ value }) => from !== undefined && effectiveOf(value).from === from);
  if (sameStart) return sameStart;
  const [only, ...others] = covering.toSorted((a, b) => compareText(a.file.path, b.file.path));
  if (!only || others.length > 0) return undefined;
  const ended = effectiveOf(only.value).to;
  return typeof ended === "string" && from !== undefined && from > ended ? undefined : only;
}

function effectiveOf({ effective }: RecordPlace["value"]): Readonly<Record<string, unknown>> {
  return isRecord(effective) ? effective : {};
}
