import { calendarOf, isTimeZone } from "../../../src/adapters/clock.ts";
import { addDays, type IsoDate } from "../../../src/model/iso-date.ts";
import type { Past } from "../../../src/model/past.ts";
import type { JsonBlame, JsonHistory } from "../../../src/schemas/generated/types.ts";
import { periodOf } from "../../../src/usecases/audit/period.ts";
import { blame } from "../../../src/usecases/history/blame.ts";
import { blameFormats } from "../../../src/usecases/history/blame-formats.ts";
import { historyFormats } from "../../../src/usecases/history/formats.ts";
import { detailedHistory, historyOf } from "../../../src/usecases/history/history.ts";
import { policy as shipped } from "../inventory.ts";
import { blamedOf, closed, takenOn } from "./blamed.ts";
import { hasChanges, isTold, type Told, toldOf } from "./expected.ts";
import { presenceOf } from "./presence.ts";
import { dayOfSeconds } from "./random.ts";
import { rememberingPolicy } from "./remembering.ts";
import type { ModelHistory } from "./repository.ts";
import { type CompanyRule, companyRules } from "./rules.ts";
import { changedOn, concernedBy, foldersOn, type Side, sidesOf, truthBeside } from "./sides.ts";
import { staysOf } from "./stays.ts";
import {
  type Blamed,
  type PeriodLacks,
  stayTold,
  toldBeside,
  toldByBlame,
  toldByHistory,
  toldByPeriod,
} from "./told.ts";
import { type Dated, lineOf, type Mode, rulingOf, type Step, truthOf } from "./truth.ts";

/** A history as it was written. Commits are named by their index. */
export interface Written {
  readonly history: ModelHistory;
  readonly line: readonly Dated[];
  readonly head: string;
  readonly nameOf: ReadonlyMap<string, number>;
}

/** A statement of the tool that the model does not make, and the one that it makes. */
export interface Difference {
  readonly about: string;
  readonly told: unknown;
  readonly expected: unknown;
}

const policy = rememberingPolicy(shipped);
const names = { catalogue: policy.catalogue, isTimeZone };
const inEnglish = { language: "en", color: false } as const;

export function written(history: ModelHistory, ids: readonly string[]): Written {
  const nameOf = new Map(ids.map((id, index) => [id, index]));
  return { history, line: lineOf(history), head: ids.at(-1) ?? "", nameOf };
}

/** Compares what `history`, `blame` and an audit's period tell of a history with what the model knows of it. */
export async function differencesIn(one: Written, past: Past): Promise<Difference[]> {
  const { line, history } = one;
  const last = line.at(-1)?.day;
  if (last === undefined || isWithoutInventory(truthOf(line, "now", last))) return [];
  const isEven = history.seed % 2 === 0;
  const middle = middleOf(line, last);
  const compared = [
    ...(await comparedHistory(one, past, {
      mode: isEven ? "now" : "then",
      until: isEven ? addDays(last, 40) : last,
    })),
    ...(await comparedBlame(one, past, last)),
    ...(await comparedPeriod(one, past, {
      from: isEven ? middle : (line[0]?.day ?? last),
      to: isEven ? last : middle,
    })),
  ];
  return compared.filter(({ told, expected }) => JSON.stringify(told) !== JSON.stringify(expected));
}

function common({ head }: Written, mode: Mode) {
  return { head, mode, names, calendar: calendarOf } as const;
}

function isWithoutInventory(steps: readonly Step[]): boolean {
  return steps.every(({ standing }) => standing === "no-inventory");
}

async function comparedHistory(
  one: Written,
  past: Past,
  { mode, until }: { readonly mode: Mode; readonly until: IsoDate },
): Promise<Difference[]> {
  const { line, nameOf } = one;
  const steps = truthOf(line, mode, until);
  const report = await historyOf(past, policy, { ...common(one, mode), until });
  const told: JsonHistory = JSON.parse(historyFormats.json(report, inEnglish));
  const expected = steps.flatMap((step) => {
    const said = toldOf(step);
    return isTold(step, said) ? [said] : [];
  });
  const within = line.filter(({ day }) => day <= until);
  const end = (standing: string | undefined, commits: number) => `${standing} after ${commits}`;
  return [
    { about: "entries", told: told.entries.map((entry) => toldByHistory(entry, nameOf)), expected },
    {
      about: "end",
      told: end(told.end.standing, told.commits),
      expected: end(steps.at(-1)?.standing, within.length),
    },
    ...told.entries.flatMap(({ commit }) => (commit ? [comparedClaims(commit, one)] : [])),
    comparedSides(told, one, { sides: sidesOf(one.history, within), ruling: rulingOf(line, mode, until) }),
  ];
}

/** Who, when, and what the commit says of itself. */
function comparedClaims(
  { id, clockRunsBackwards, claimed }: NonNullable<JsonHistory["entries"][number]["commit"]>,
  { line, nameOf }: Written,
): Difference {
  const dated = line.find(({ at }) => at === nameOf.get(id));
  if (!dated) return { about: "claims", told: id, expected: "a commit of the line" };
  const { author, committer, message, parents } = dated.commit;
  const [subject = ""] = message.split("\n");
  const [, merged, squashed] = /^Merge pull request #(\d+) |^Squashed \(#(\d+)\)$/.exec(subject) ?? [];
  const [, trailer, who] = /^(\S+-by): (.*)$/m.exec(message) ?? [];
  const number = merged ?? squashed;
  return {
    about: `claims of commit ${dated.at}`,
    told: [
      clockRunsBackwards,
      ...[claimed.author, claimed.committer].map(({ name, day }) => [name, day]),
      ...[claimed.subject, claimed.isMerge, claimed.pullRequest?.number ?? null],
      claimed.approvals.map((approval) => [approval.trailer, approval.who]),
    ],
    expected: [
      dated.runsBackwards,
      ...[author, committer].map(({ name, seconds }) => [name, dayOfSeconds(seconds)]),
      ...[subject, parents.length > 1, number === undefined ? null : Number(number)],
      trailer ? [[trailer, who]] : [],
    ],
  };
}

/** The commits beside the line: counted, named, and judged where they changed something. */
function comparedSides(
  { sides = [] }: JsonHistory,
  { nameOf }: Written,
  known: { readonly sides: readonly Side[]; readonly ruling: ReturnType<typeof rulingOf> },
): Difference {
  return {
    about: "beside",
    told: sides.map(({ mergedBy, mergedOn, base, commits, entries }) => ({
      mergedBy: `${nameOf.get(mergedBy)} ${mergedOn}`,
      base: base === null ? null : nameOf.get(base),
      commits: commits.map(({ id, day, changes }) => ({ at: nameOf.get(id), day, changes })),
      entries: entries.map((entry) => toldBeside(entry, nameOf)),
    })),
    expected: known.sides.map((side) => ({
      mergedBy: `${side.mergedBy.at} ${side.mergedBy.day}`,
      base: side.base?.at ?? null,
      commits: changedOn(side),
      entries: toldOnSide(side, known.ruling),
    })),
  };
}

function toldOnSide(side: Side, ruling: ReturnType<typeof rulingOf>): Omit<Told, "verdict">[] {
  if (!changedOn(side).some(({ changes }) => changes)) return [];
  const numbers = concernedBy(side);
  const folders = numbers && foldersOn(side, numbers);
  const own = truthBeside(side, ruling).filter(({ commit }) => commit !== side.base?.at);
  return own.flatMap((step) => {
    const { verdict: _, ...said } = folders ? aboutOnly(toldOf(step), folders) : toldOf(step);
    const { standing, before } = step;
    const wasJudged = before.standing === "pass" || before.standing === "fail";
    const isChanged = standing === "not-judged" || (!wasJudged && standing !== before.standing);
    return isChanged || hasChanges(said) ? [said] : [];
  });
}

/** Leaves out what concerns other vendors. */
function aboutOnly(told: Told, folders: ReadonlySet<string>): Told {
  const only = (list: readonly string[], pattern: RegExp) =>
    list.filter((line) => folders.has(pattern.exec(line)?.[1] ?? ""));
  const { vendors, renamed, renamedItems, events, introduced, resolved, changed, contracts } = told;
  return {
    ...told,
    vendors: only(vendors, /^(\S+)/),
    renamed: only(renamed, /^(\S+)/),
    renamedItems: only(renamedItems, /^(\S+)/),
    events: only(events, /^\S+ (\S+)/),
    introduced: only(introduced, /@(.*?)\//),
    resolved: only(resolved, /@(.*?)\//),
    changed: only(changed, /@(.*?)\//),
    contracts: only(contracts, /^(\S+)/),
  };
}

/** The companies that are there at the end, and those that are gone, by the last id of each. */
function lastIds(steps: readonly Step[]): Map<number, string> {
  const companies = steps.flatMap(({ world }) => [...(world?.companies ?? [])]);
  return new Map(companies.map(([number, { company }]) => [number, company.folder]));
}

/** The companies that came back, or got another id, if there are any; else all. */
function mostEventful(steps: readonly Step[]): (readonly [number, string])[] {
  const changed = steps.flatMap(({ returned, renamed, renamedItems }) => [...returned, ...renamed, ...renamedItems]);
  const numbers = new Set(changed.map(({ number }) => number));
  const companies = [...lastIds(steps)];
  return numbers.size > 0 ? companies.filter(([number]) => numbers.has(number)) : companies;
}

async function comparedBlame(one: Written, past: Past, until: IsoDate): Promise<Difference[]> {
  const { line, nameOf, history } = one;
  const steps = truthOf(line, "now", until);
  const companies = mostEventful(steps);
  const [number = 0, vendor = ""] = companies[history.seed % companies.length] ?? [];
  const id: CompanyRule = companyRules[history.seed % companyRules.length] ?? "AGR-01";
  const rule = policy.catalogue.rule(id);
  if (companies.length === 0 || !rule) return [];
  const report = await blame(past, policy, { ...common(one, "now"), until, vendor, rule });
  const told: JsonBlame = JSON.parse(blameFormats.json(report, inEnglish));
  const { presence } = report;
  return [
    {
      about: `blame ${vendor} ${id}`,
      told: toldByBlame(told, nameOf),
      expected: expectedBlame(one, { steps, number, id, until }),
    },
    {
      about: `presence of ${vendor}`,
      told: presence && { isThere: presence.isThere, commit: nameOf.get(presence.commit) },
      expected: presenceOf(steps, vendor),
    },
  ];
}

function expectedBlame(
  { history, line }: Written,
  {
    steps,
    number,
    id,
    until,
  }: { readonly steps: readonly Step[]; readonly number: number; readonly id: CompanyRule; readonly until: IsoDate },
): Blamed[] {
  const ruling = rulingOf(line, "now", until);
  const ids = new Set(steps.flatMap(({ world }) => world?.companies.get(number)?.company.folder ?? []));
  // Two ids of which no line shows that one became the other are two vendors.
  const isFollowed = (side: Side) => [...foldersOn(side, new Set([number]))].some((id) => ids.has(id));
  const taken = sidesOf(history, line)
    .filter(isFollowed)
    .filter((side) => changedOn(side).some(({ changes }) => changes) && (concernedBy(side)?.has(number) ?? true))
    .flatMap((side) =>
      takenOn(truthBeside(side, ruling), number, id).flatMap((one) =>
        one.since.commit === side.base?.at ? [] : [{ ...one, mergedBy: side.mergedBy.at }],
      ),
    );
  return blamedOf(steps, number, id).map(({ key, service, state, since, before, formerIds, gaps }) => {
    const beside = taken
      .filter((one) => one.key === key && one.state !== state)
      .map((one) => `${one.state} ${one.since.day} ${one.since.kind} ${one.since.commit} ${one.mergedBy}`)
      .sort();
    const unknown = closed(gaps, until).map((gap) => `${gap.from} ${gap.until}`);
    return {
      ...{ service, state, since: `${since.day} ${since.kind} ${since.commit}` },
      // What cannot be judged in the end may be otherwise by now.
      wasNeverOtherwise: before === null && gaps.length + beside.length === 0,
      before: before && `${before.state} ${before.from} ${before.until} ${before.end} ${before.commit ?? "-"}`,
      ...{ formerIds, gaps: unknown, beside },
    };
  });
}

async function comparedPeriod(
  one: Written,
  past: Past,
  days: { readonly from: IsoDate; readonly to: IsoDate },
): Promise<Difference[]> {
  const { line, nameOf } = one;
  const steps = truthOf(line, "now", days.to);
  if (isWithoutInventory(steps)) return [];
  const options = { ...common(one, "now"), until: days.to, untilOption: "--period" };
  const failOn = steps.findLast(({ world }) => world)?.world?.config.failOn ?? "error";
  const told = periodOf(await detailedHistory(past, policy, options), days, failOn);
  const events = steps.flatMap((step) => (step.day >= days.from ? [ofPeriod(toldOf(step))] : []));
  const inOrder = (stays: readonly object[]) => stays.map((stay) => JSON.stringify(stay)).sort();
  const isLeftOut = ({ day, commit }: Dated) => day > days.to && dayOfSeconds(commit.committer.seconds) <= days.to;
  return [
    {
      about: "events",
      told: told.events.map((event) => toldByPeriod(event, nameOf)).filter(saysSomething),
      expected: events.filter(saysSomething),
    },
    { about: "stays", told: inOrder(told.remedies.map(stayTold)), expected: inOrder(staysOf(steps, days)) },
    { about: "left out", told: told.leftOut, expected: line.filter(isLeftOut).length },
  ];
}

function ofPeriod({ on, vendors, introduced, resolved, changed, contracts }: Told): Omit<Told, PeriodLacks> {
  return { on, vendors, introduced, resolved, changed, contracts };
}

function saysSomething(told: Omit<Told, PeriodLacks>): boolean {
  return hasChanges(told);
}

/** A day in the middle whose last commit has a configuration that can be read, as the newest one must; else the last. */
function middleOf(line: readonly Dated[], last: IsoDate): IsoDate {
  const ends = line.filter(
    ({ commit, day }, at) => day < (line[at + 1]?.day ?? "") && !commit.inventory.config?.isGarbled,
  );
  return ends[Math.floor(ends.length / 2)]?.day ?? last;
}
