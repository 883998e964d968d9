import { addDays, daysBetween, type IsoDate } from "../../../src/model/iso-date.ts";
import { shownPlace } from "./expected.ts";
import { type Found, isActive, isInForce } from "./rules.ts";
import { endingOf, keyAfter, type Step, type World } from "./truth.ts";

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
  const following = new Stays();
  for (const [at, step] of steps.entries()) following.take(step, steps[at + 1]?.day ?? to);
  return following.until(to).filter(({ until }) => until === null || until >= from);
}

class Stays {
  private readonly open = new Map<string, Open>();
  private readonly unmet = new Map<string, { readonly stay: Open; readonly told: Stay }>();
  private readonly ended = new Set<Stay>();

  /** Takes a step, which lasts until the day of the next one. */
  take(step: Step, end: IsoDate): void {
    if (step.world) this.judge(step, step.world);
    excuse(this.open.values(), step.day, end);
  }

  until(to: IsoDate): Stay[] {
    const open = [...this.open.values()].map((stay) => stayOf(stay, { end: to, until: null, ending: null }));
    return [...this.ended, ...open];
  }

  private judge(step: Step, world: World): void {
    const { day, before } = step;
    for (const key of [...this.unmet.keys()]) if (isMet(key, world)) this.unmet.delete(key);
    const now = shortfallsIn(world);
    for (const [key, one] of before.world?.found ?? []) {
      const next = shortfallOf(keyAfter(key, step));
      if (!now.has(next)) this.close(shortfallOf(key), day, endingOf(key, one, step));
      else this.move(shortfallOf(key), next);
    }
    for (const [number, { company }] of before.world?.companies ?? []) {
      const key = `problem ${number}`;
      if (company.isGarbled && !now.has(key))
        this.close(key, day, world.companies.has(number) ? "remedied" : "removed");
    }
    for (const [key, finding] of now) {
      const stay = this.open.get(key) ?? this.resume(key) ?? { since: day, excused: new Set(), finding };
      stay.finding = finding;
      this.open.set(key, stay);
    }
  }

  private move(key: string, next: string): void {
    const stay = this.open.get(key);
    if (!stay || key === next) return;
    this.open.delete(key);
    this.open.set(next, stay);
  }

  private close(key: string, until: IsoDate, ending: string): void {
    const stay = this.open.get(key);
    this.open.delete(key);
    if (!stay) return;
    const told = stayOf(stay, { end: until, until, ending });
    this.ended.add(told);
    // A fault of a waiver that is not found is mended, whatever other fault the waiver has.
    const isUnmet = ending !== "remedied" && ending !== "not-asked" && !key.startsWith("waiver ");
    if (isUnmet) this.unmet.set(key, { stay, told });
  }

  /** What was never met, and is found again, began when it was first found. */
  private resume(key: string): Open | undefined {
    const one = this.unmet.get(key);
    this.unmet.delete(key);
    if (one) this.ended.delete(one.told);
    return one?.stay;
  }
}

/** What is found, by what it is about, and the companies whose records cannot be read. */
function shortfallsIn({ found, companies }: World): Map<string, Found | string> {
  const garbled = [...companies].flatMap(([number, { company }]) =>
    company.isGarbled ? [[`problem ${number}`, `yaml-invalid@${company.folder}/null`] as const] : [],
  );
  return new Map<string, Found | string>([
    ...[...found].map(([key, one]) => [shortfallOf(key), one] as const),
    ...garbled,
  ]);
}

/** Whether what was found once is met: it is asked, nothing reports in its place, and it is not found. */
function isMet(key: string, world: World): boolean {
  const [kind, number, service, rule = ""] = key.split(" ");
  const company = world.companies.get(Number(number))?.company;
  if (!company || company.isGarbled) return false;
  if (kind === "problem") return true;
  const severities: Readonly<Record<string, string>> = world.config.severities;
  if (severities[rule] === "off" || shortfallsIn(world).has(key)) return false;
  if (service === "vendor") return true;
  return (
    company.services.some((one) => one.key === service && isActive(one, world.day)) && isInForce(company, world.day)
  );
}

/**
 * A shortfall goes on under another key of the record, with another approval of the same waiver, and in another life of
 * its company.
 */
function shortfallOf(key: string): string {
  const [kind, about, ...parts] = key.replace(/ life \d+ /, " ").split(" ");
  return [kind, about, ...parts.slice(0, kind === "waiver" ? 3 : 2)].join(" ");
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
