import { readFileSync } from "node:fs";
import { join } from "node:path";
import { git } from "../git.ts";
import { aPastRepository } from "../past.ts";
import { filesOf, type Inventory } from "./inventory.ts";

/** A person and a second since 1970, as a commit states them. */
export interface Stated {
  readonly name: string;
  readonly seconds: number;
}

/** A commit of the model. Its parents are indices into the commits of its history. */
export interface ModelCommit {
  readonly parents: readonly number[];
  readonly inventory: Inventory;
  readonly author: Stated;
  readonly committer: Stated;
  readonly message: string;
}

/** Commits of one history: every parent stands before its children, and the head is the last one. */
export interface ModelHistory {
  readonly seed: number;
  readonly commits: readonly ModelCommit[];
}

/** Writes histories into one new repository, by one process. Returns its folder and the ids of each history's commits. */
export function writeHistories(histories: readonly ModelHistory[]): { root: string; ids: string[][] } {
  const root = aPastRepository();
  const stream = new Stream();
  const marks = histories.map((history) => stream.history(history));
  const file = join(root, "marks");
  git(root, ["fast-import", "--quiet", "--force", `--export-marks=${file}`], stream.bytes());
  const idOf = new Map(
    readFileSync(file, "utf8")
      .split("\n")
      .map((line) => line.split(" ") as [string, string]),
  );
  return { root, ids: marks.map((own) => own.map((mark) => idOf.get(`:${mark}`) ?? "")) };
}

/** What `git fast-import` reads. A content is written once. */
class Stream {
  private readonly parts: string[] = [];
  private readonly blobs = new Map<string, number>();
  private marks = 0;

  history({ seed, commits }: ModelHistory): number[] {
    const marks: number[] = [];
    for (const commit of commits) marks.push(this.commit(commit, `refs/heads/history-${seed}`, marks));
    return marks;
  }

  bytes(): Buffer {
    return Buffer.from(this.parts.join(""), "utf8");
  }

  private commit(commit: ModelCommit, ref: string, marks: readonly number[]): number {
    const { parents, inventory, author, committer, message } = commit;
    const files = [...filesOf(inventory)].map(([path, text]) => `M 100644 :${this.blob(text)} ${path}\n`);
    const [first, ...others] = parents.map((parent) => marks[parent]);
    // Without this the commit would follow the one before it.
    if (first === undefined) this.parts.push(`reset ${ref}\n`);
    this.marks += 1;
    this.parts.push(`commit ${ref}\nmark :${this.marks}\n`);
    this.parts.push(`author ${signatureOf(author)}\ncommitter ${signatureOf(committer)}\n${dataOf(message)}`);
    if (first !== undefined) this.parts.push(`from :${first}\n`);
    this.parts.push(...others.map((mark) => `merge :${mark}\n`), "deleteall\n", ...files, "\n");
    return this.marks;
  }

  private blob(text: string): number {
    const known = this.blobs.get(text);
    if (known !== undefined) return known;
    this.marks += 1;
    this.blobs.set(text, this.marks);
    this.parts.push(`blob\nmark :${this.marks}\n${dataOf(text)}`);
    return this.marks;
  }
}

function signatureOf({ name, seconds }: Stated): string {
  return `${name} <${name.toLowerCase()}@example.com> ${seconds} +0900`;
}

function dataOf(text: string): string {
  return `data ${Buffer.byteLength(text)}\n${text}\n`;
}
