import type { IsoDate } from "../../../src/model/iso-date.ts";
import type { Company } from "./inventory.ts";
import { type Found, isActive } from "./rules.ts";
import { endingOf, keyAfter, type Living, type Step, type World } from "./truth.ts";

/** What an entry has to tell, in lines that a person can compare. Lists are sorted. */
export interface Told {
  readonly on: string;
  readonly verdict: string;
  readonly vendors: readonly string[];
  readonly renamed: readonly string[];
  readonly renamedItems: readonly string[];
  readonly events: readonly string[];
  readonly introduced: readonly string[];
  readonly resolved: readonly string[];
  readonly changed: readonly string[];
  readonly contracts: readonly string[];
}

const none: ReadonlyMap<string, Found> = new Map();

/** Returns what is to be told of a step. */
export function toldOf(step: Step): Told {
  const { world, before } = step;
  const was = before.world?.found ?? none;
  const is = world?.found ?? was;
  const kept = new Map([...was].map(([key, one]) => [keyAfter(key, step), one]));
  const after = [...is];
  const [added, gone] = world ? problemsOf(before.world, world) : [[], []];
  return {
    on: `${step.day} ${step.kind === "commit" ? step.commit : "-"}`,
    verdict: `${before.standing} > ${step.standing}`,
    vendors: world ? verdictsChanged(before.world, world) : [],
    renamed: step.renamed.map(({ from, to }) => `${from} > ${to}`).sort(),
    renamedItems: step.renamedItems.map(({ vendor, kind, from, to }) => `${vendor} ${kind} ${from} > ${to}`).sort(),
    events: eventsOf(step),
    introduced: [...after.flatMap(([key, one]) => (kept.has(key) ? [] : [shown(one)])), ...added].sort(),
    resolved: [
      ...[...kept].flatMap(([key, one]) => (is.has(key) ? [] : [`${shownPlace(one)} ${endingOf(key, one, step)}`])),
      ...gone,
    ].sort(),
    changed: after.flatMap(([key, one]) => changeOf(kept.get(key), one)).sort(),
    contracts: world && before.world ? contractsBetween(before.world, world) : [],
  };
}

/** Whether a step changed anything that has to be told. */
export function isTold({ standing, before }: Step, told: Told): boolean {
  if (standing === "not-judged" || standing !== before.standing) return true;
  return hasChanges(told);
}

/** Whether any of the lists has something. */
export function hasChanges(told: Partial<Told>): boolean {
  return Object.values(told).some((list) => typeof list !== "string" && list.length > 0);
}

/** A vendor with work that goes on, or that could not be read, was removed; a removed one is there again. */
function eventsOf({ world, gone, returned }: Step): string[] {
  const active = ({ services, isGarbled }: Company, day: IsoDate) =>
    isGarbled ? [] : services.filter((one) => isActive(one, day)).map(({ id }) => id);
  const removed = gone.flatMap(({ company, until }) => {
    const services = active(company, until);
    return services.length > 0 || company.isGarbled ? [`removed ${company.folder} [${services.sort()}]`] : [];
  });
  const came = returned.flatMap(({ number, left }) => {
    const company = world?.companies.get(number)?.company;
    if (!world || !company) return [];
    const former = left.company.folder === company.folder ? "" : ` before ${left.company.folder}`;
    const services = active(company, world.day).sort();
    return [`returned ${company.folder}${former} [${services}] ${left.commit} ${left.day} ${left.verdict}`];
  });
  return [...removed, ...came].sort();
}

export function shownPlace({ rule, vendor, service }: Pick<Found, "rule" | "vendor" | "service">): string {
  return `${rule}@${vendor}/${service}`;
}

function shown(one: Found): string {
  return `${shownPlace(one)} ${one.severity} ${disposition(one)}`;
}

function disposition({ waiver }: Found): "open" | "waived" {
  return waiver ? "waived" : "open";
}

function changeOf(was: Found | undefined, is: Found): string[] {
  if (!was || (was.severity === is.severity && disposition(was) === disposition(is))) return [];
  return [`${shown(is)} was ${was.severity} ${disposition(was)}`];
}

/** Records that became unreadable, and those that no longer are, with how that ended. */
function problemsOf(before: World | undefined, after: World): [string[], string[]] {
  const was = garbled(before);
  const is = garbled(after);
  const shown = (folder: string) => `yaml-invalid@${folder}/null`;
  const ended = (number: number) => (is.has(number) ? "replaced by yaml-invalid" : "remedied");
  return [
    [...is].filter(([number, folder]) => was.get(number) !== folder).map(([, folder]) => shown(folder)),
    [...was]
      .filter(([number, folder]) => is.get(number) !== folder)
      .map(([number, folder]) => `${shown(folder)} ${after.companies.has(number) ? ended(number) : "removed"}`),
  ];
}

/** Folders of the companies whose records cannot be read. */
function garbled(world: World | undefined): Map<number, string> {
  const companies = [...(world?.companies ?? [])];
  return new Map(companies.flatMap(([number, { company }]) => (company.isGarbled ? [[number, company.folder]] : [])));
}

function verdictsChanged(before: World | undefined, after: World): string[] {
  const numbers = new Set([...(before?.companies.keys() ?? []), ...after.companies.keys()]);
  return [...numbers]
    .flatMap((number) => changedVerdict(before?.companies.get(number), after.companies.get(number)))
    .sort();
}

function changedVerdict(was: Living | undefined, is: Living | undefined): string[] {
  const [old, now] = [was?.verdict ?? null, is?.verdict ?? null];
  return old === now ? [] : [`${(is ?? was)?.company.folder} ${old} > ${now}`];
}

/** Contracts that ended. */
function contractsBetween(before: World, after: World): string[] {
  const ended = [...after.companies].flatMap(([number, { company, life, inForce }]) => {
    const was = before.companies.get(number);
    if (!was || was.life !== life) return [];
    if (!was.inForce || inForce) return [];
    if (company.terminatedOn !== null) return [`${company.folder} terminated`];
    // Where no work goes on, nothing lapses.
    return company.services.some((one) => isActive(one, after.day)) ? [`${company.folder} lapsed`] : [];
  });
  return ended.sort();
}
