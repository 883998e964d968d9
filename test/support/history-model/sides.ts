import type { IsoDate } from "../../../src/model/iso-date.ts";
import { type Config, filesOf, type Inventory } from "./inventory.ts";
import type { ModelHistory } from "./repository.ts";
import { type Dated, datedLine, type Step, truthUnder } from "./truth.ts";

/** Commits that a merge brought in, each after its first parent. */
export interface Side {
  readonly mergedBy: Dated;
  readonly base: Dated | undefined;
  readonly own: readonly Dated[];
}

/** Returns the lines beside that of the first parents: every commit that can be reached is on one of them. */
export function sidesOf({ commits }: ModelHistory, line: readonly Dated[]): Side[] {
  const told = new Set(line.map(({ at }) => at));
  const sidesBy = (merge: number, mergedBy: Dated): Side[] =>
    (commits[merge]?.parents.slice(1) ?? []).flatMap((tip) => {
      const own: number[] = [];
      let at: number | undefined = tip;
      for (; at !== undefined && !told.has(at); at = commits[at]?.parents[0]) {
        told.add(at);
        own.unshift(at);
      }
      if (own.length === 0) return [];
      const all = datedLine(commits, [...(at === undefined ? [] : [at]), ...own]);
      const [base, rest] = at === undefined ? [undefined, all] : [all[0], all.slice(1)];
      return [{ mergedBy, base, own: rest }, ...own.flatMap((one) => sidesBy(one, mergedBy))];
    });
  return line.flatMap((one) => sidesBy(one.at, one));
}

/** Whether a commit of a side changed anything but texts that no rule is about. */
export function changedOn(side: Side): { readonly at: number; readonly day: IsoDate; readonly changes: boolean }[] {
  const { base, own } = side;
  return own.map(({ at, day, commit }, index) => {
    const before = (own[index - 1] ?? base)?.commit.inventory;
    return { at, day, changes: judgedText(before) !== judgedText(commit.inventory) };
  });
}

function judgedText(inventory: Inventory | undefined): string {
  return inventory ? JSON.stringify([...filesOf({ ...inventory, readme: "" })]) : "";
}

/** Returns what was true on a side, until it was merged. The base is where it begins. */
export function truthBeside({ mergedBy, base, own }: Side, ruling: Config | undefined): Step[] {
  return truthUnder(ruling, [...(base ? [base] : []), ...own], mergedBy.day);
}

/** The companies that a side changed; null where it changed what concerns all, or brought the inventory. */
export function concernedBy(side: Side): ReadonlySet<number> | null {
  const inventories = judgedOn(side);
  const isFirst = side.base?.commit.inventory.companies.size === 0 && inventories.length > 0;
  if (isFirst) return null;
  if (differ(inventories.map(({ waivers, config }) => JSON.stringify([waivers, config])))) return null;
  const all = new Set(inventories.flatMap(({ companies }) => [...companies.keys()]));
  const texts = (number: number) => inventories.map(({ companies }) => JSON.stringify(companies.get(number) ?? null));
  return new Set([...all].filter((number) => differ(texts(number))));
}

function judgedOn({ base, own }: Side): Inventory[] {
  const all = [...(base ? [base] : []), ...own].map(({ commit }) => commit.inventory);
  return all.filter(({ companies, config }) => companies.size > 0 && !config?.isGarbled);
}

/** All ids that companies have on a side. */
export function foldersOn(side: Side, numbers: ReadonlySet<number>): ReadonlySet<string> {
  const of = ({ companies }: Inventory) => [...companies].filter(([number]) => numbers.has(number));
  return new Set(judgedOn(side).flatMap((inventory) => of(inventory).map(([, { folder }]) => folder)));
}

function differ(texts: readonly string[]): boolean {
  return new Set(texts).size > 1;
}
