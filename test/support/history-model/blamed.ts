import type { IsoDate } from "../../../src/model/iso-date.ts";
import type { Company } from "./inventory.ts";
import { type CompanyRule, isActive, type State, stateOf } from "./rules.ts";
import type { Step, World } from "./truth.ts";

/** A state that is over. `end` says how, and `commit` by which commit; null for a day that passed. */
interface Past {
  readonly state: State;
  readonly from: IsoDate;
  readonly until: IsoDate;
  readonly end: "changed" | "vendor-removed" | "removed" | "not-asked";
  readonly commit: number | null;
}

/** A requirement of a service as far as it was followed, and the step its state began with. */
export interface Followed {
  readonly key: string;
  readonly service: string;
  readonly state: State;
  readonly since: Step;
  readonly before: Past | null;
  readonly formerIds: readonly string[];
  /** Days on which nothing could be judged since then; the last one may have no end. */
  readonly gaps: readonly { readonly from: IsoDate; readonly until: IsoDate | null }[];
}

/** A service that is no longer asked, and what stays known of it. */
interface Gone {
  readonly last: Past;
  readonly service: string;
  readonly formerIds: readonly string[];
}

/** Follows a requirement of one company's services. What is gone and comes again begins anew, after what it was. */
export class Following {
  readonly now = new Map<string, Followed>();
  private readonly gone = new Map<string, Gone>();
  private readonly number: number;
  private readonly rule: CompanyRule;

  constructor(number: number, rule: CompanyRule) {
    this.number = number;
    this.rule = rule;
  }

  take(step: Step): void {
    const { world } = step;
    const company = world?.companies.get(this.number)?.company;
    if (!world || company?.isGarbled) this.lose(step.day);
    else this.judge(step, world, company);
  }

  private lose(day: IsoDate): void {
    for (const [key, one] of this.now)
      if (one.gaps.at(-1)?.until !== null)
        this.now.set(key, { ...one, gaps: [...one.gaps, { from: day, until: null }] });
  }

  private judge(step: Step, world: World, company: Company | undefined): void {
    const active = company?.services.filter((one) => isActive(one, world.day)) ?? [];
    for (const [key, one] of this.now) {
      if (active.some((service) => service.key === key)) continue;
      this.now.delete(key);
      const last = pastOf(one, step, endOf(key, company));
      this.gone.set(key, { last, service: one.service, formerIds: one.formerIds });
    }
    for (const service of company?.services ?? []) {
      const left = this.gone.get(service.key);
      if (left && left.service !== service.id)
        this.gone.set(service.key, {
          ...left,
          service: service.id,
          formerIds: [...left.formerIds, `${left.service} ${step.day}`],
        });
    }
    const { config, day, inventory } = world;
    for (const service of company ? active : []) {
      if (!company) continue;
      const state = stateOf(this.rule, { company, service }, { day, config, waivers: inventory.waivers });
      this.now.set(service.key, this.next(service.key, { service: service.id, state, step }));
      this.gone.delete(service.key);
    }
  }

  private next(
    key: string,
    { service, state, step }: { readonly service: string; readonly state: State; readonly step: Step },
  ): Followed {
    const known = this.now.get(key);
    const left = this.gone.get(key);
    const former = known && known.service !== service ? [`${known.service} ${step.day}`] : [];
    const formerIds = [...((known ?? left)?.formerIds ?? []), ...former];
    if (known?.state === state) return { ...known, service, formerIds, gaps: closed(known.gaps, step.day) };
    const before = known ? pastOf(known, step, "changed") : (left?.last ?? null);
    return { key, service, state, since: step, before, formerIds, gaps: [] };
  }
}

/** Gaps with their ends; one in which no day passed is none. */
export function closed(gaps: Followed["gaps"], day: IsoDate): { readonly from: IsoDate; readonly until: IsoDate }[] {
  return gaps.map(({ from, until }) => ({ from, until: until ?? day })).filter(({ from, until }) => from < until);
}

function pastOf({ state, since }: Followed, { kind, day, commit }: Step, end: Past["end"]): Past {
  return { state, from: since.day, until: day, end, commit: kind === "commit" ? commit : null };
}

function endOf(key: string, company: Company | undefined): Past["end"] {
  if (!company) return "vendor-removed";
  return company.services.some((one) => one.key === key) ? "not-asked" : "removed";
}

/** Returns how each service stands at the end, in order of their ids. */
export function blamedOf(steps: readonly Step[], number: number, rule: CompanyRule): Followed[] {
  const following = new Following(number, rule);
  for (const step of steps) following.take(step);
  return [...following.now.values()].sort((a, b) => (a.service < b.service ? -1 : 1));
}

/** Returns the states that a service took on at a step of another line. */
export function takenOn(steps: readonly Step[], number: number, rule: CompanyRule): Followed[] {
  const following = new Following(number, rule);
  return steps.flatMap((step) => {
    following.take(step);
    return [...following.now.values()].filter(({ since }) => since === step);
  });
}
