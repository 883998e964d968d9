import { addDays, type IsoDate } from "../../../src/model/iso-date.ts";
import type { Dice } from "./dice.ts";
import {
  type ClauseRule,
  type Company,
  type Config,
  defaultConfig,
  type Inventory,
  type Service,
  type Waiver,
} from "./inventory.ts";
import { clauseRules } from "./rules.ts";

/** What one commit does, whatever it is applied to: also on another branch. */
export type Change = (inventory: Inventory) => Inventory;

/** Folders by company: an id is never that of two companies. */
const folders = [
  ["acme", "acme-korea", "acme-asia"],
  ["beta", "beta-korea", "beta-asia"],
  ["gamma", "gamma-korea", "gamma-asia"],
] as const;

/** A change and how often it is chosen, next to the others. */
type Kind = readonly [often: number, make: (dice: Dice, day: IsoDate) => Change];

const kinds: readonly Kind[] = [
  [5, (dice, day) => adding(dice, day)],
  [4, (dice) => lacking(dice)],
  [3, (dice) => onCompany(dice, (company) => ({ ...company, lacks: [] }))],
  [5, (dice, day) => renewing(dice, day)],
  [2, (dice, day) => terminating(dice, day)],
  [2, (dice, day) => endingService(dice, day)],
  [2, (dice) => addingService(dice)],
  [1, (dice) => removingService(dice)],
  [3, (dice) => deleting(dice)],
  [2, (dice) => renaming(dice)],
  [1, (dice) => renamingService(dice)],
  [1, (dice) => renamingContract(dice)],
  [1, (dice) => onCompany(dice, (company) => ({ ...company, isGarbled: true }))],
  [2, (dice) => repairing(dice)],
  [4, (dice, day) => waiving(dice, day)],
  [1, () => (inventory) => ({ ...inventory, waivers: inventory.waivers.slice(1) })],
  [2, (dice) => configuring(dice)],
  [1, () => (inventory) => ({ ...inventory, config: { ...(inventory.config ?? defaultConfig), isGarbled: true } })],
  [1, () => (inventory) => ({ ...inventory, config: null })],
  [1, (dice) => writing(dice)],
];

/** Makes a change of any kind. */
export function aChange(dice: Dice, day: IsoDate): Change {
  let left = dice.upTo(kinds.reduce((sum, [often]) => sum + often, 0) - 1);
  for (const [often, make] of kinds) {
    left -= often;
    if (left < 0) return make(dice, day);
  }
  throw new Error("no change was chosen");
}

/** Makes the configuration one that can be read. */
export const mendConfig: Change = (inventory) =>
  inventory.config?.isGarbled ? { ...inventory, config: { ...inventory.config, isGarbled: false } } : inventory;

/** Adds two companies, of which there may be one already. */
export function aBeginning(dice: Dice, day: IsoDate): Change {
  const [one, other] = [adding(dice, day), adding(dice, day)];
  return (inventory) => other(one(inventory));
}

/** Adds a company, or the same one again after it was removed, under any of its ids. */
function adding(dice: Dice, day: IsoDate): Change {
  const [pick, choice] = [dice.upTo(5), dice.upTo(2)];
  const company = {
    ...{ services: [{ key: "first" as const, id: "crm", endedOn: null }], lacks: someClauses(dice) },
    ...{ to: aDay(dice, day, [-5, 60]), terminatedOn: null, isGarbled: false },
  };
  return (inventory) => {
    const missing = folders.flatMap((_, number) => (inventory.companies.has(number) ? [] : [number]));
    const number = missing[pick % missing.length];
    if (number === undefined) return inventory;
    const folder = folders[number]?.[choice] ?? "";
    const added: Company = { ...company, folder, contract: `contract-${number}` };
    return { ...inventory, companies: new Map(inventory.companies).set(number, added) };
  };
}

/** Changes one of the companies that are there, if its record can be read. */
function onCompany(dice: Dice, change: (company: Company) => Company): Change {
  const pick = dice.upTo(5);
  return (inventory) => {
    const [number, company] = oneOf(inventory, pick) ?? [];
    if (number === undefined || !company || company.isGarbled) return inventory;
    return { ...inventory, companies: new Map(inventory.companies).set(number, change(company)) };
  };
}

function oneOf({ companies }: Inventory, pick: number): readonly [number, Company] | undefined {
  return [...companies].sort(([a], [b]) => a - b)[pick % companies.size];
}

function lacking(dice: Dice): Change {
  const lacks = someClauses(dice);
  return onCompany(dice, (company) => ({ ...company, lacks }));
}

function someClauses(dice: Dice): ClauseRule[] {
  return clauseRules.filter(() => dice.onceIn(2));
}

function renewing(dice: Dice, day: IsoDate): Change {
  const to = aDay(dice, day, [-10, 90]);
  return onCompany(dice, (company) => ({ ...company, to, terminatedOn: null }));
}

/** A contract that is terminated for a day before, or after, the one it is recorded on. */
function terminating(dice: Dice, day: IsoDate): Change {
  const terminatedOn = aDay(dice, day, [-4, 10]);
  return onCompany(dice, (company) => (terminatedOn <= company.to ? { ...company, terminatedOn } : company));
}

function endingService(dice: Dice, day: IsoDate): Change {
  const endedOn = dice.onceIn(3) ? null : aDay(dice, day, [-4, 15]);
  const key = dice.oneOf(["first", "second"] as const);
  return onCompany(dice, (company) => withService(company, key, (service) => ({ ...service, endedOn })));
}

function withService(company: Company, key: Service["key"], change: (service: Service) => Service): Company {
  return { ...company, services: company.services.map((one) => (one.key === key ? change(one) : one)) };
}

function addingService(dice: Dice): Change {
  const second: Service = { key: "second", id: "calls", endedOn: null };
  return onCompany(dice, (company) =>
    company.services.length > 1 ? company : { ...company, services: [...company.services, second] },
  );
}

function removingService(dice: Dice): Change {
  return onCompany(dice, (company) => ({ ...company, services: company.services.slice(0, 1) }));
}

function deleting(dice: Dice): Change {
  const pick = dice.upTo(5);
  return (inventory) => {
    const [number] = oneOf(inventory, pick) ?? [];
    return { ...inventory, companies: new Map([...inventory.companies].filter(([one]) => one !== number)) };
  };
}

/** Gives a company another folder; its waivers mostly follow. */
function renaming(dice: Dice): Change {
  const pick = dice.upTo(5);
  const choice = dice.upTo(2);
  const follows = !dice.onceIn(4);
  return (inventory) => {
    const [number, company] = oneOf(inventory, pick) ?? [];
    if (number === undefined || !company || company.isGarbled) return inventory;
    const to = folders[number]?.[choice] ?? company.folder;
    const waivers = inventory.waivers.map((one) =>
      follows && one.vendor === company.folder ? { ...one, vendor: to } : one,
    );
    return { ...inventory, waivers, companies: new Map(inventory.companies).set(number, { ...company, folder: to }) };
  };
}

function renamingService(dice: Dice): Change {
  const id = dice.oneOf(["crm", "crm-operation", "crm-development"]);
  return onCompany(dice, (company) => withService(company, "first", (service) => ({ ...service, id })));
}

function renamingContract(dice: Dice): Change {
  const end = dice.oneOf(["", "-renumbered"]);
  return onCompany(dice, (company) => ({ ...company, contract: `${company.contract.slice(0, 10)}${end}` }));
}

function repairing(dice: Dice): Change {
  const number = dice.upTo(2);
  return (inventory) => {
    const company = inventory.companies.get(number);
    if (!company) return inventory;
    return { ...inventory, companies: new Map(inventory.companies).set(number, { ...company, isGarbled: false }) };
  };
}

/** Waives what one of the companies lacks, mostly; else anything of any company, whether it is there or not. */
function waiving(dice: Dice, day: IsoDate): Change {
  const [pick, any] = [dice.upTo(5), dice.upTo(2)];
  const rule = dice.oneOf(clauseRules);
  const from = aDay(dice, day, [-10, 5]);
  const to = addDays(from, dice.upTo(50));
  const service = dice.onceIn(3) ? dice.oneOf(["crm", "calls"]) : null;
  const isNeeded = !dice.onceIn(4);
  return (inventory) => {
    const company = isNeeded ? oneOf(inventory, pick)?.[1] : inventory.companies.get(any);
    const vendor = company?.folder ?? folders[any]?.[0] ?? "";
    const waiver: Waiver = { rule: company?.lacks[0] ?? rule, vendor, service, from, to };
    const others = inventory.waivers.filter((one) => one.rule !== waiver.rule || one.vendor !== vendor);
    return { ...inventory, waivers: [...others, waiver] };
  };
}

function configuring(dice: Dice): Change {
  const severity = dice.oneOf(["off", "warning", "error"] as const);
  const rule = dice.oneOf(clauseRules);
  const config: Config = {
    failOn: dice.oneOf(["error", "warning"] as const),
    severities: severity === "error" ? {} : { [rule]: severity },
    warningDays: dice.oneOf([0, 10, 30]),
    isGarbled: false,
  };
  return (inventory) => ({ ...inventory, config });
}

function writing(dice: Dice): Change {
  const readme = `text ${dice.upTo(99)}`;
  return (inventory) => ({ ...inventory, readme });
}

function aDay(dice: Dice, day: IsoDate, [from, to]: readonly [number, number]): IsoDate {
  return addDays(day, from + dice.upTo(to - from));
}
