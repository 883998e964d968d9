import { addDays, type IsoDate } from "../../../src/model/iso-date.ts";
import { type Company, type Config, defaultConfig, type Inventory } from "./inventory.ts";
import { dayOfSeconds } from "./random.ts";
import type { ModelCommit, ModelHistory } from "./repository.ts";
import { type Found, findingsAbout, isInForce, type Severity, waiverFindings } from "./rules.ts";

export type Standing = "pass" | "fail" | "not-judged" | "no-inventory";
export type Mode = "now" | "then";

/** A company as a step has it. `life` counts how often it came: what is gone and comes again has another life. */
export interface Living {
  readonly company: Company;
  readonly life: number;
  readonly verdict: "pass" | "fail";
  /** Whether its contract was in force when its records could last be read; not if they never could. */
  readonly inForce: boolean;
}

/** What was true at a commit, or on a day that began without one. */
export interface World {
  readonly day: IsoDate;
  readonly config: Config;
  readonly inventory: Inventory;
  readonly companies: ReadonlyMap<number, Living>;
  /** By what they are about, whatever that is called. */
  readonly found: ReadonlyMap<string, Found>;
  readonly verdict: "pass" | "fail";
}

/** A step of the truth. Without a world nothing could be judged. */
export interface Step {
  readonly kind: "commit" | "day";
  readonly commit: number;
  readonly day: IsoDate;
  readonly standing: Standing;
  readonly world: World | undefined;
  readonly before: { readonly standing: Standing; readonly world: World | undefined };
  readonly renamed: readonly Renamed[];
  /** Services and contracts that got another id. */
  readonly renamedItems: readonly (Renamed & { readonly kind: "service" | "contract"; readonly vendor: string })[];
  readonly gone: readonly Left[];
  readonly returned: readonly { readonly number: number; readonly left: Left }[];
}

/** A company, or a thing of it, with its ids. */
interface Renamed {
  readonly number: number;
  readonly from: string;
  readonly to: string;
}

/** A company that a commit removed, as it was until then. */
export interface Left {
  readonly number: number;
  readonly company: Company;
  readonly verdict: "pass" | "fail";
  readonly commit: number;
  readonly day: IsoDate;
  /** Day before, for what went on until then. */
  readonly until: IsoDate;
}

/** The commits of the told line with the day each counts from: the latest that its line has reached. */
export interface Dated {
  readonly at: number;
  readonly commit: ModelCommit;
  readonly day: IsoDate;
  readonly runsBackwards: boolean;
}

/** Follows the first parents from the head, and returns the line from its first commit. */
export function lineOf({ commits }: ModelHistory): Dated[] {
  const line: number[] = [];
  for (let at: number | undefined = commits.length - 1; at !== undefined; at = commits[at]?.parents[0])
    line.unshift(at);
  return datedLine(commits, line);
}

/** The commits with the day each counts from: the latest that they have reached. */
export function datedLine(commits: ModelHistory["commits"], line: readonly number[]): Dated[] {
  let latest = Number.NEGATIVE_INFINITY;
  return line.flatMap((at) => {
    const commit = commits[at];
    if (!commit) return [];
    const runsBackwards = commit.committer.seconds < latest;
    latest = Math.max(latest, commit.committer.seconds);
    return [{ at, commit, day: dayOfSeconds(latest), runsBackwards }];
  });
}

/** Returns what was true at every commit and on every day, up to the last commit of the line, or to a day. */
export function truthOf(line: readonly Dated[], mode: Mode, until: IsoDate): Step[] {
  const within = line.filter(({ day }) => day <= until);
  return truthUnder(rulingOf(line, mode, until), within, until);
}

/** The configuration that judges all; undefined where each commit is judged by its own. */
export function rulingOf(line: readonly Dated[], mode: Mode, until: IsoDate): Config | undefined {
  const newest = line.findLast(({ day }) => day <= until)?.commit.inventory.config ?? defaultConfig;
  return mode === "now" ? newest : undefined;
}

/** Returns what was true on a line by a configuration, up to a day. */
export function truthUnder(ruling: Config | undefined, line: readonly Dated[], until: IsoDate): Step[] {
  const truth = new Truth(ruling);
  for (const [index, { at, commit, day }] of line.entries()) {
    truth.commit(at, commit.inventory, day);
    const end = line[index + 1]?.day ?? until;
    for (let next = addDays(day, 1); next <= end; next = addDays(next, 1)) truth.day(at, next);
  }
  return truth.steps;
}

class Truth {
  readonly steps: Step[] = [];
  private readonly ruling: Config | undefined;
  private readonly lives = new Map<number, number>();
  private readonly left = new Map<number, Left>();
  /** Companies as their records could last be read. */
  private readonly readable = new Map<number, Company>();
  private world: World | undefined;
  private standing: Standing = "no-inventory";
  private hadCompanies = false;

  constructor(ruling: Config | undefined) {
    this.ruling = ruling;
  }

  commit(at: number, inventory: Inventory, day: IsoDate): void {
    const config = inventory.config ?? defaultConfig;
    const step = { kind: "commit", commit: at, day } as const;
    const isEmpty = inventory.companies.size === 0;
    if (config.isGarbled || isEmpty) {
      const isUnknown = config.isGarbled || this.hadCompanies;
      this.add(step, isUnknown ? "not-judged" : "no-inventory", undefined);
      return;
    }
    this.hadCompanies = true;
    const world = this.worldOf(inventory, day, this.ruling ?? config);
    this.add(step, world.verdict, world);
  }

  day(at: number, day: IsoDate): void {
    const { world, standing } = this;
    if (!world || standing === "not-judged" || standing === "no-inventory") return;
    const next = this.worldOf(world.inventory, day, world.config);
    this.add({ kind: "day", commit: at, day }, next.verdict, next);
  }

  private add(step: Pick<Step, "kind" | "commit" | "day">, standing: Standing, world: World | undefined): void {
    const before = { standing: this.standing, world: this.world };
    const renamed = world && before.world ? renamesBetween(before.world, world) : [];
    const gone = world && before.world ? leftBetween(before.world, world, step) : [];
    for (const one of gone) this.left.set(one.number, one);
    const returned = this.returnsIn(world);
    this.steps.push({ ...step, standing, world, before, renamed, renamedItems: this.itemsIn(world), gone, returned });
    this.standing = standing;
    this.world = world ?? this.world;
  }

  private returnsIn(world: World | undefined): Step["returned"] {
    return [...this.left.values()].flatMap((left) => {
      if (!world?.companies.has(left.number)) return [];
      this.left.delete(left.number);
      return [{ number: left.number, left }];
    });
  }

  private itemsIn(world: World | undefined): Step["renamedItems"] {
    return [...(world?.companies ?? [])].flatMap(([number, { company }]) => {
      if (company.isGarbled) return [];
      const was = this.readable.get(number);
      this.readable.set(number, company);
      return was ? renamedItemsOf(number, was, company) : [];
    });
  }

  private worldOf(inventory: Inventory, day: IsoDate, config: Config): World {
    const { failOn } = config;
    const { waivers } = inventory;
    const found = new Map<string, Found>();
    const companies = new Map<number, Living>();
    const vendors = new Set([
      ...[...inventory.companies.values()].map(({ folder }) => folder),
      ...waivers.map((one) => one.vendor),
    ]);
    const ofWaivers = new Map([...vendors].map((vendor) => [vendor, waiverFindings(vendor, inventory, day, config)]));
    for (const [number, company] of inventory.companies) {
      const life = this.lifeOf(number);
      const about = `company ${number} life ${life}`;
      const now = company.isGarbled ? new Map<string, Found>() : findingsAbout(company, { day, config, waivers });
      // What cannot be read resolves nothing.
      if (company.isGarbled)
        for (const [key, one] of this.world?.found ?? []) if (key.startsWith(`${about} `)) found.set(key, one);
      for (const [key, one] of now) found.set(`${about} ${key}`, one);
      const counted = [...now.values(), ...(ofWaivers.get(company.folder)?.values() ?? [])];
      const fails = company.isGarbled || counted.some((one) => doesFail(one, failOn));
      const known = this.world?.companies.get(number);
      const inForce = company.isGarbled ? known?.life === life && known.inForce : isInForce(company, day);
      companies.set(number, { company, life, verdict: fails ? "fail" : "pass", inForce });
    }
    for (const [vendor, own] of ofWaivers) for (const [key, one] of own) found.set(`waiver ${vendor} ${key}`, one);
    const all = [...ofWaivers.values()].flatMap((own) => [...own.values()]);
    const fails =
      [...companies.values()].some(({ verdict }) => verdict === "fail") || all.some((one) => doesFail(one, failOn));
    return { day, config, inventory, companies, found, verdict: fails ? "fail" : "pass" };
  }

  /** A company lives on as long as each judged commit has it: by its number, its name or its contract's document. */
  private lifeOf(number: number): number {
    const before = this.world?.companies.get(number);
    const life = before?.life ?? (this.lives.get(number) ?? 0) + 1;
    this.lives.set(number, life);
    return life;
  }
}

function doesFail({ severity, waiver }: Found, failOn: Severity): boolean {
  return waiver === null && (severity === "error" || failOn === "warning");
}

function renamesBetween(before: World, after: World): Renamed[] {
  return [...after.companies].flatMap(([number, { company }]) => {
    const from = before.companies.get(number)?.company.folder;
    return from === undefined || from === company.folder ? [] : [{ number, from, to: company.folder }];
  });
}

function renamedItemsOf(number: number, was: Company, is: Company): Step["renamedItems"] {
  const about = { number, vendor: is.folder };
  const services = was.services.flatMap(({ key, id: from }) => {
    const to = is.services.find((one) => one.key === key)?.id;
    return to === undefined || to === from ? [] : [{ ...about, kind: "service" as const, from, to }];
  });
  const { contract: from } = was;
  const { contract: to } = is;
  return [...services, ...(from === to ? [] : [{ ...about, kind: "contract" as const, from, to }])];
}

function leftBetween(
  before: World,
  after: World,
  { commit, day }: { readonly commit: number; readonly day: IsoDate },
): Left[] {
  return [...before.companies].flatMap(([number, { company, verdict }]) =>
    after.companies.has(number) ? [] : [{ number, company, verdict, commit, day, until: before.day }],
  );
}

/** Key of a finding in the world after, for one in the world before: a waiver may have followed its vendor, or not. */
export function keyAfter(key: string, { world, renamed }: Step): string {
  const rename = renamed.find(({ from }) => key.startsWith(`waiver ${from} `));
  const [, vendor, , rule, service, from] = key.split(" ");
  const isLeft = world?.inventory.waivers.some(
    (one) => one.vendor === vendor && one.rule === rule && `${one.service}` === service && one.from === from,
  );
  return rename && !isLeft ? key.replace(`waiver ${rename.from} `, `waiver ${rename.to} `) : key;
}

/** How something that was found is gone. */
export function endingOf(key: string, was: Found, step: Step): string {
  const { world } = step;
  const [kind, number = "", , life, service, rule] = key.split(" ");
  if (!world) throw new Error("nothing ends where nothing is judged");
  if (kind === "waiver") return endingOfWaiver(key, step);
  if (isOff(was.rule, world.config)) return "turned-off";
  const living = world.companies.get(Number(number));
  if (!living || living.life !== Number(life)) return "removed";
  const { company } = living;
  if (service === "vendor") return "remedied";
  const own = company.services.find(({ key: one }) => one === service);
  if (!own) return "removed";
  if (own.endedOn !== null && own.endedOn < world.day) return "not-asked";
  if (rule !== "AGR-01" && !isInForce(company, world.day)) return "replaced by AGR-01";
  const elsewhere = [...world.found.keys()].some((other) => other.startsWith(key.split(" ").slice(0, 6).join(" ")));
  return elsewhere ? `replaced by ${was.rule}` : "remedied";
}

/** Another fault of the same waiver takes the place of one that is gone. */
function endingOfWaiver(key: string, step: Step): string {
  const about = (one: string) =>
    one
      .split(" ")
      .filter((_, at) => at !== 2 && at < 5)
      .join(" ");
  const before = new Set([...(step.before.world?.found.keys() ?? [])].map((one) => keyAfter(one, step)));
  const faults = [...(step.world?.found ?? [])].filter(
    ([one]) => !before.has(one) && about(one) === about(keyAfter(key, step)),
  );
  const rules = faults.map(([, { rule }]) => rule).sort();
  const next = rules.find((rule) => rule === key.split(" ")[2]) ?? rules[0];
  return next === undefined ? "remedied" : `replaced by ${next}`;
}

function isOff(rule: string, { severities }: Config): boolean {
  return (severities as Readonly<Record<string, string>>)[rule] === "off";
}
