import { addDays, daysBetween, type IsoDate } from "../../../src/model/iso-date.ts";
import { type CompanyRule, type Found, isActive, isInForce, type State, stateOf } from "./rules.ts";
import { endingOf, keyAfter, type Living, type Step, type World } from "./truth.ts";

/** What an entry has to tell, in lines that a person can compare. Lists are sorted. */
export interface Told {
  readonly on: string;
  readonly verdict: string;
  readonly vendors: readonly string[];
  readonly renamed: readonly string[];
  readonly introduced: readonly string[];
  readonly resolved: readonly string[];
  readonly changed: readonly string[];
  readonly contracts: readonly string[];
}

const none: ReadonlyMap<string, Found> = new Map();

/** Returns what is to be told of a step. Endings are told only where they are asked for. */
export function toldOf(step: Step, withEndings: boolean): Told {
  const { world, before } = step;
  const was = before.world?.found ?? none;
  const is = world?.found ?? was;
  const kept = new Map([...was].map(([key, one]) => [keyAfter(key, step), one]));
  const after = [...is];
  const [added, gone] = world ? problemsOf(before.world, world) : [[], []];
  const ended = (key: string, one: Found) => (withEndings ? ` ${endingOf(key, one, step)}` : "");
  return {
    on: `${step.day} ${step.kind === "commit" ? step.commit : "-"}`,
    verdict: `${before.standing} > ${step.standing}`,
    vendors: world ? verdictsChanged(before.world, world) : [],
    renamed: step.renamed.map(({ from, to }) => `${from} > ${to}`).sort(),
    introduced: [...after.flatMap(([key, one]) => (kept.has(key) ? [] : [shown(one)])), ...added].sort(),
    resolved: [
      ...[...kept].flatMap(([key, one]) => (is.has(key) ? [] : [`${shownPlace(one)}${ended(key, one)}`])),
      ...gone.map((one) => (withEndings ? one : (one.split(" ")[0] ?? ""))),
    ].sort(),
    changed: after.flatMap(([key, one]) => changeOf(kept.get(key), one)).sort(),
    contracts: world && before.world ? contractsBetween(before.world, world) : [],
  };
}

/** Whether a step changed anything that has to be told. */
export function isTold({ standing, before }: Step, told: Told): boolean {
  if (standing === "not-judged" || standing !== before.standing) return true;
  const { vendors, renamed, introduced, resolved, changed, contracts } = told;
  return [vendors, renamed, introduced, resolved, changed, contracts].some((list) => list.length > 0);
}

function shownPlace({ rule, vendor, service }: Pick<Found, "rule" | "vendor" | "service">): string {
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
  const folders = new Set([...after.companies.values()].map(({ company }) => company.folder));
  return [
    [...is].filter((folder) => !was.has(folder)).map((folder) => `yaml-invalid@${folder}/null`),
    [...was]
      .filter((folder) => !is.has(folder))
      .map((folder) => `yaml-invalid@${folder}/null ${folders.has(folder) ? "remedied" : "removed"}`),
  ];
}

function garbled(world: World | undefined): Set<string> {
  const companies = [...(world?.companies.values() ?? [])];
  return new Set(companies.flatMap(({ company }) => (company.isGarbled ? [company.folder] : [])));
}

function verdictsChanged(before: World | undefined, after: World): string[] {
  const numbers = new Set([...(before?.companies.keys() ?? []), ...after.companies.keys()]);
  return [...numbers]
    .flatMap((number) => changedVerdict(before?.companies.get(number), after.companies.get(number)))
    .sort();
}

/** Of a company that is another one by now, the end of the one and the beginning of the other. */
function changedVerdict(was: Living | undefined, is: Living | undefined): string[] {
  if (was && is && was.life !== is.life && was.company.folder !== is.company.folder)
    return [...changedVerdict(was, undefined), ...changedVerdict(undefined, is)];
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

/** A requirement of a service as far as it was followed, and the step its state began with. */
interface Followed {
  readonly service: string;
  readonly state: State;
  readonly since: Step;
  readonly wasNeverOtherwise: boolean;
}

/**
 * Returns what blame has to say of each service of a company that is there at the end, in order. What is gone and comes
 * again begins anew, and was otherwise. So may have been what could not be judged at some step.
 */
export function blamedOf(steps: readonly Step[], number: number, rule: CompanyRule): Followed[] {
  const followed = new Map<string, Followed>();
  const seen = new Set<string>();
  const isSure = !steps.some(({ standing, world }) => standing === "not-judged" || isGarbled(world, number));
  for (const step of steps) {
    const { world } = step;
    if (!world || isGarbled(world, number)) continue;
    const states = statesOf(world, number, rule);
    for (const key of followed.keys()) if (!states.has(key)) followed.delete(key);
    for (const [key, { service, state }] of states) {
      const known = followed.get(key);
      const isSame = known?.state === state;
      const wasNeverOtherwise = isSame ? known.wasNeverOtherwise : isSure && !seen.has(key);
      followed.set(key, { service, state, since: isSame ? known.since : step, wasNeverOtherwise });
      seen.add(key);
    }
  }
  return [...followed.values()].sort((a, b) => (a.service < b.service ? -1 : 1));
}

function isGarbled(world: World | undefined, number: number): boolean {
  return world?.companies.get(number)?.company.isGarbled ?? false;
}

/** Whether an id is there, and the commit that brought it or took it away, as far as commits could be judged. */
export interface Presence {
  readonly isThere: boolean;
  readonly commit: number;
}

/** Returns null for an id that no commit has. */
export function presenceOf(steps: readonly Step[], folder: string): Presence | null {
  const judged = steps.filter(({ kind, world }) => kind === "commit" && world);
  return judged.reduce<Presence | null>((presence, { commit, world }) => {
    const isThere = [...(world?.companies.values() ?? [])].some(({ company }) => company.folder === folder);
    return isThere === (presence?.isThere ?? false) ? presence : { isThere, commit };
  }, null);
}

function statesOf(
  { companies, day, config, inventory: { waivers } }: World,
  number: number,
  rule: CompanyRule,
): Map<string, Pick<Followed, "service" | "state">> {
  const company = companies.get(number)?.company;
  const active = company?.services.filter((service) => isActive(service, day)) ?? [];
  return new Map(
    active.flatMap((service) =>
      company
        ? [
            [
              service.key,
              { service: service.id, state: stateOf(rule, { company, service }, { day, config, waivers }) },
            ] as const,
          ]
        : [],
    ),
  );
}

/** A finding for as long as it was there: its days, how it ended, and the days on which a waiver excused it. */
export interface Stay {
  readonly finding: string;
  readonly since: IsoDate;
  readonly until: IsoDate | null;
  readonly ending: string | null;
  readonly days: number;
  readonly excusedDays: number;
}

interface Open {
  finding: Found | string;
  readonly since: IsoDate;
  readonly excused: Set<IsoDate>;
}

/** Returns what was found up to a day: everything that was still there on the first day of a period, or came later. */
export function staysOf(
  steps: readonly Step[],
  { from, to }: { readonly from: IsoDate; readonly to: IsoDate },
): Stay[] {
  const open = new Map<string, Open>();
  const stays: Stay[] = [];
  const unmet = new Map<string, { readonly stay: Open; readonly told: Stay }>();
  const close = (key: string, until: IsoDate, ending: string) => {
    const stay = open.get(key);
    open.delete(key);
    if (!stay) return;
    const told = stayOf(stay, { end: until, until, ending });
    stays.push(told);
    const isOfCompany = key.startsWith("company ");
    if (isOfCompany && ending !== "remedied" && ending !== "not-asked") unmet.set(withoutLife(key), { stay, told });
  };
  // What was never met, and is found again, began when it was first found.
  const resume = (key: string): Open | undefined => {
    const one = unmet.get(withoutLife(key));
    unmet.delete(withoutLife(key));
    if (one) stays.splice(stays.indexOf(one.told), 1);
    return one?.stay;
  };
  for (const [at, step] of steps.entries()) {
    const { world, before, day } = step;
    if (world) {
      const was = before.world?.found ?? none;
      for (const key of unmet.keys()) if (isMet(key, world)) unmet.delete(key);
      const now = new Map([...world.found].map(([key, one]) => [shortfallOf(key), one]));
      for (const [key, one] of was) {
        const next = keyAfter(key, step);
        const stay = open.get(shortfallOf(key));
        if (!now.has(shortfallOf(next))) close(shortfallOf(key), day, endingOf(key, one, step));
        else if (stay && next !== key) open.set(shortfallOf(next), stay) && open.delete(shortfallOf(key));
      }
      for (const [key, finding] of now) {
        const stay = open.get(key);
        if (stay) stay.finding = finding;
        else open.set(key, { since: day, excused: new Set(), ...resume(key), finding });
      }
      const [added, gone] = problemsOf(before.world, world);
      for (const one of gone) close(one.split(" ")[0] ?? "", day, one.split(" ")[1] ?? "");
      for (const one of added) open.set(one, { finding: one, since: day, excused: new Set() });
    }
    excuse(open.values(), day, steps[at + 1]?.day ?? to);
  }
  for (const stay of open.values()) stays.push(stayOf(stay, { end: to, until: null, ending: null }));
  return stays.filter(({ until }) => until === null || until >= from);
}

/** Whether a requirement is met: its service is active, its contract is in force, and nothing is found. */
function isMet(key: string, { companies, found, day, config }: World): boolean {
  const [, number, service, rule = ""] = key.split(" ");
  const company = companies.get(Number(number))?.company;
  const severities: Readonly<Record<string, string>> = config.severities;
  if (!company || company.isGarbled || severities[rule] === "off") return false;
  const isAsked = company.services.some((one) => one.key === service && isActive(one, day));
  const isFound = [...found.keys()].some((one) => withoutLife(shortfallOf(one)) === key);
  return isAsked && isInForce(company, day) && !isFound;
}

function withoutLife(key: string): string {
  return key.replace(/ life \d+ /, " ");
}

/** A shortfall goes on under another key of the record, and with another approval of the same waiver. */
function shortfallOf(key: string): string {
  return key
    .split(" ")
    .slice(0, key.startsWith("waiver ") ? 5 : 6)
    .join(" ");
}

/** Notes the days until a step on which a waiver excuses: none after the waiver's last day. */
function excuse(stays: Iterable<Open>, from: IsoDate, end: IsoDate): void {
  for (const { finding, excused } of stays) {
    if (typeof finding === "string" || !finding.waiver) continue;
    for (let day = from; day < end && day <= finding.waiver.to; day = addDays(day, 1)) excused.add(day);
  }
}

function stayOf(
  { finding, since, excused }: Open,
  { end, until, ending }: { readonly end: IsoDate; readonly until: IsoDate | null; readonly ending: string | null },
): Stay {
  const name = typeof finding === "string" ? finding : shownPlace(finding);
  return { finding: name, since, until, ending, days: daysBetween(since, end), excusedDays: excused.size };
}
