import { addDays, type IsoDate } from "../../../src/model/iso-date.ts";
import { day } from "../inventory.ts";
import { aBeginning, aChange, type Change, mendConfig } from "./changes.ts";
import { Dice } from "./dice.ts";
import { type Inventory, nothing } from "./inventory.ts";
import type { ModelCommit, ModelHistory, Stated } from "./repository.ts";

/** A branch: its newest commit, and its own commits since it left main. */
interface Branch {
  tip: number;
  readonly own: { readonly change: Change; readonly author: Stated; readonly at: number }[];
}

const people = ["Kim", "Park", "Choi", "Lee"] as const;
const firstDay = day("2026-01-12");
const secondsOfDay = 86_400;

/** Makes the history of a seed, the same one every time. */
export function aHistory(seed: number): ModelHistory {
  return new Author(seed).write();
}

/** Writes a history as people do: some on main, some on branches, with clocks that are now and then wrong. */
class Author {
  private readonly commits: ModelCommit[] = [];
  private readonly dice: Dice;
  private branches: Branch[] = [];
  private seconds = secondsOf(firstDay) + 3600;
  private main = -1;
  private readonly seed: number;

  constructor(seed: number) {
    this.dice = new Dice(seed);
    this.seed = seed;
  }

  write(): ModelHistory {
    this.main = this.commit([], this.dice.onceIn(4) ? nothing : aBeginning(this.dice, firstDay)(nothing), "Begin");
    const events = 6 + this.dice.upTo(6);
    for (let at = 0; at < events; at++) {
      this.wait();
      this.event();
    }
    this.main = this.onto(this.main, mendConfig, "End");
    return { seed: this.seed, commits: this.commits };
  }

  private wait(): void {
    this.seconds += this.dice.upTo(9) * secondsOfDay + this.dice.upTo(3600);
  }

  private event(): void {
    const kind = this.dice.upTo(11);
    const [branch] = this.branches;
    if (kind < 5) this.commitOnMain();
    else if (kind === 5 && this.main > 0) this.revert();
    else if (kind === 6 || kind === 7 || !branch) this.branch();
    else if (kind === 8) this.pick(branch);
    else this.integrate(branch);
  }

  private commitOnMain(): void {
    const { change } = this.aChange();
    this.main = this.onto(this.main, change, this.aMessage());
  }

  /** A new branch of one to three commits. */
  private branch(): void {
    const branch: Branch = { tip: this.main, own: [] };
    for (let left = 1 + this.dice.upTo(2); left > 0; left--) {
      this.wait();
      const { change } = this.aChange();
      branch.tip = this.onto(branch.tip, change, "On a branch");
      branch.own.push({ change, author: this.authorOf(branch.tip), at: branch.tip });
    }
    this.branches.push(branch);
  }

  private integrate(branch: Branch): void {
    const [, other] = this.branches;
    const how = this.dice.oneOf(["merge", "squash", "rebase", "ahead", "crosswise", ...(other ? ["octopus"] : [])]);
    this.branches = this.branches.filter((one) => one !== branch && (how !== "octopus" || one !== other));
    if (how === "merge") this.main = this.merge(this.main, [branch]);
    else if (how === "squash") this.main = this.onto(this.main, all(branch), `Squashed (#${this.dice.upTo(99)})`);
    else if (how === "rebase") this.rebase(branch);
    else if (how === "ahead") this.main = this.mergeMainInto(branch);
    else if (how === "crosswise") this.cross(branch);
    else this.main = this.merge(this.main, other ? [branch, other] : [branch]);
  }

  /** Main goes ahead to a branch that had merged main: its own commits then lie beside. */
  private mergeMainInto(branch: Branch): number {
    return this.commit([branch.tip, this.main], all(branch)(this.inventoryAt(this.main)), "Merge branch 'main'");
  }

  /** Main and the branch merge each other, and the branch goes on. */
  private cross(branch: Branch): void {
    const theirs = this.mergeMainInto(branch);
    this.main = this.merge(this.main, [branch]);
    const { change } = this.aChange();
    const tip = this.onto(theirs, change, "After the merge");
    this.main = this.merge(this.main, [{ tip, own: [{ change, author: this.authorOf(tip), at: tip }] }]);
  }

  private rebase(branch: Branch): void {
    for (const { change, author } of branch.own)
      this.main = this.commit([this.main], change(this.inventoryAt(this.main)), "Rebased", author);
  }

  /** Copies the first commit of a branch to main. */
  private pick({ own }: Branch): void {
    const [first] = own;
    if (!first) return;
    const message = `On a branch\n\n(cherry picked from commit of ${first.author.name})`;
    this.main = this.commit([this.main], first.change(this.inventoryAt(this.main)), message, first.author);
  }

  /** Takes back what the newest commit of main did. */
  private revert(): void {
    const [parent] = this.commits[this.main]?.parents ?? [];
    if (parent === undefined) return;
    const { message } = this.commits[this.main] ?? { message: "" };
    this.main = this.commit([this.main], this.inventoryAt(parent), `Revert "${message.split("\n")[0]}"`);
  }

  private merge(onto: number, branches: readonly Branch[]): number {
    const merged = branches.reduce((inventory, branch) => all(branch)(inventory), this.inventoryAt(onto));
    const message = `Merge pull request #${this.dice.upTo(99)} from example/branch\n\nReviewed-by: Park <park@example.com>`;
    return this.commit([onto, ...branches.map(({ tip }) => tip)], merged, message);
  }

  private onto(parent: number, change: Change, message: string): number {
    return this.commit([parent], change(this.inventoryAt(parent)), message);
  }

  private commit(parents: readonly number[], inventory: Inventory, message: string, author?: Stated): number {
    const name = this.dice.oneOf(people);
    const committer = { name, seconds: this.seconds + this.clockError() };
    this.commits.push({ parents, inventory, message, committer, author: author ?? committer });
    return this.commits.length - 1;
  }

  /** A clock is wrong now and then: a few weeks slow, or a few days fast. */
  private clockError(): number {
    if (!this.dice.onceIn(10)) return 0;
    return (this.dice.onceIn(2) ? -this.dice.upTo(30) : this.dice.upTo(12)) * secondsOfDay;
  }

  private aChange(): { readonly change: Change } {
    const on = addDays(firstDay, Math.floor((this.seconds - secondsOf(firstDay)) / secondsOfDay));
    const made = [1, ...(this.dice.onceIn(4) ? [2] : [])].map(() => aChange(this.dice, on));
    return { change: (inventory) => made.reduce((now, change) => change(now), inventory) };
  }

  private aMessage(): string {
    return this.dice.onceIn(3) ? "Change\n\nApproved-by: Lee <lee@example.com>" : "Change";
  }

  private inventoryAt(at: number): Inventory {
    return this.commits[at]?.inventory ?? nothing;
  }

  private authorOf(at: number): Stated {
    return this.commits[at]?.author ?? { name: "", seconds: 0 };
  }
}

function all({ own }: Pick<Branch, "own">): Change {
  return (inventory) => own.reduce((now, { change }) => change(now), inventory);
}

/** Noon in Seoul, so that an hour more or less is the same day. */
function secondsOf(on: IsoDate): number {
  return Date.parse(`${on}T03:00:00Z`) / 1000;
}

/** The day in Seoul of a second since 1970. */
export function dayOfSeconds(seconds: number): IsoDate {
  return day(new Date((seconds + 9 * 3600) * 1000).toISOString().slice(0, 10));
}
