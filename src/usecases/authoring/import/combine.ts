import type {
  RegisterEntry,
  RegisterVendor,
  Stated,
  StatedContract,
  StatedService,
} from "../../../records/register/entries.ts";
import { nameKey } from "../../../records/register/names.ts";
import type { RegisterPlace, Remarks } from "../../../records/register/remarks.ts";

/** A service of a vendor, with what all its rows state. */
export interface CombinedService {
  readonly key: string;
  readonly facts: StatedService;
  /** Its first row. */
  readonly place: RegisterPlace;
  /** Keys of its contracts. */
  readonly contracts: Set<string>;
}

/** A contract of a vendor, with what all its rows state. */
export interface CombinedContract {
  readonly key: string;
  readonly facts: StatedContract;
}

export interface Combined {
  readonly services: readonly CombinedService[];
  readonly contracts: readonly CombinedContract[];
}

/**
 * Combines the rows of a vendor: those with the same work are one service, those with the same number or the same title
 * and days one contract. Where two rows differ, the first counts, and the other is told.
 */
export function combine({ entries }: RegisterVendor, remarks: Remarks): Combined {
  const services = new Map<string, CombinedService>();
  const contracts = new Map<string, CombinedContract>();
  for (const { service, contract, place } of entries) {
    const key = nameKey(service.name?.value ?? "");
    const known = services.get(key);
    const one = known ?? { key, facts: { ...service }, place, contracts: new Set<string>() };
    if (known) addFacts(known.facts, service, remarks);
    services.set(key, one);
    if (!contract) continue;
    const contractKey = keyOf(contract);
    one.contracts.add(contractKey);
    const same = contracts.get(contractKey);
    if (same) addFacts(same.facts, contract, remarks);
    else contracts.set(contractKey, { key: contractKey, facts: { ...contract } });
  }
  return { services: [...services.values()], contracts: [...contracts.values()] };
}

function keyOf({ number, title, signed_on, from, to, status }: StatedContract): string {
  if (number) return `number ${nameKey(number.value)}`;
  return JSON.stringify([title?.value, signed_on?.value, from?.value, to?.value, status?.value]);
}

type Facts = RegisterEntry["service"] | StatedContract;

/** Adds the facts that are not there yet; tells those that differ. */
function addFacts(facts: Facts, more: Facts, remarks: Remarks): void {
  for (const [key, value] of Object.entries(more)) {
    if (key === "own") continue;
    const old: unknown = Reflect.get(facts, key);
    if (key === "notes") Reflect.set(facts, key, [...new Set([...asTexts(old), ...asTexts(value)])]);
    else if (old === undefined) Reflect.set(facts, key, value);
    else if (isStated(old) && isStated(value) && JSON.stringify(old.value) !== JSON.stringify(value.value)) {
      remarks.unclear.push({ code: "said-twice", place: value.place, value: shown(value.value) });
    }
  }
}

function asTexts(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

function isStated(value: unknown): value is Stated<unknown> {
  return typeof value === "object" && value !== null && "place" in value && "value" in value;
}

function shown(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}
