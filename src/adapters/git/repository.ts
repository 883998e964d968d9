import { realpathSync, statSync } from "node:fs";
import type { FolderChanges } from "../../model/folder-changes.ts";
import type { Past } from "../../model/past.ts";
import { RunError } from "../../model/run-error.ts";
import type { CommitInventory } from "../../model/tree.ts";
import { openDirectory } from "../fs.ts";
import { runGit } from "./command.ts";
import { openCommit } from "./commit-tree.ts";
import { compareCommits } from "./compare-commits.ts";
import { compareDisk } from "./compare-disk.ts";
import { failureOf } from "./failure.ts";
import { buffered, type Manner, ObjectReader, unbuffered } from "./object-reader.ts";
import { ObjectStore } from "./object-store.ts";
import { Tree } from "./objects.ts";
import { openPast } from "./past.ts";
import { fetchCommand, isFullId, isRevision } from "./revision.ts";

/**
 * A Git repository, read object by object: no work tree, index, hook, filter, replacement or remote has a say. Commits are
 * named by full ids, as `resolve` gives them. All paths are from the root, which may be a folder below the repository's top.
 * Every object is checked against its id, so what is read is what the commit names. Every method throws `RunError` when Git
 * ends or an object is damaged (`git-failed`) or not in the clone (`object-missing`).
 */
export interface Repository {
  /**
   * The full id of the commit that a branch, tag, id or other revision names. Throws `RunError` `ref-invalid`,
   * `ref-ambiguous`, `ref-unknown`, and `ref-not-fetched` in a shallow clone.
   */
  resolve(revision: string): Promise<string>;
  /** The parents a commit names, in its order, whether they are in the clone or not. */
  parents(commit: string): Promise<readonly string[]>;
  /** The root's folder below the top of the work tree, ending in "/"; "" at the top. */
  folder(): Promise<string>;
  /** The files at a commit. Empty when the commit does not have the root's folder. */
  tree(commit: string): Promise<CommitInventory>;
  /**
   * The commit a change began at: the best common ancestor of base and head. When one is the other or its parent, the commits
   * themselves say so: a clone of depth 2, or of depth 1 with the parent fetched, is enough. Otherwise a shallow clone may know
   * an older ancestor only. Throws `RunError` `history-missing` when it ends before any, `histories-unrelated` when there is
   * none.
   */
  mergeBase(base: string, head: string): Promise<string>;
  /** Which of the inventory's folders differ between two commits. Reads only trees that differ. */
  compare(base: string, head: string, inventory: string): Promise<FolderChanges>;
  /**
   * Which of the inventory's folders differ between a commit and the files on disk. The bytes of every file in these folders
   * are compared, also of those Git ignores or would convert; `documents` and `outside` are null, since nothing else is looked at.
   */
  compareWithDisk(base: string, inventory: string): Promise<FolderChanges>;
  /** Whether the clone's history ends early. */
  isShallow(): Promise<boolean>;
  /**
   * The commits along first parents. `signers` is a file of allowed signers, instead of the one the user's own configuration
   * names. Throws `RunError` `history-shallow`; with `single-commits` only its `line` does.
   */
  past(signers?: string, only?: "single-commits"): Promise<Past>;
  /** Ends the Git process. */
  close(): void;
}

/**
 * Opens the repository that holds a folder. Starts one Git process for its life, and a second one where history has to be
 * searched. Throws `RunError` `root-missing`, `git-missing`, `repository-missing`, `repository-unsafe`.
 */
export async function openRepository(root: string): Promise<Repository> {
  const folder = realFolder(root);
  const opened = await open(folder);
  const store = new ObjectStore(opened.reader);
  const repository = new OpenRepository(store, folder, opened.hasWorkTree);
  return {
    resolve: (revision) => repository.resolve(revision),
    parents: async (commit) => (await repository.commit(commit)).parents,
    folder: () => repository.prefix(),
    tree: async (commit) => openCommit(store, commit, await repository.rootOf(commit)),
    mergeBase: (base, head) => repository.mergeBase(base, head),
    compare: async (base, head, inventory) => {
      const roots = { base: await repository.rootOf(base), head: await repository.rootOf(head) };
      return compareCommits(store, roots, inventory);
    },
    compareWithDisk: (base, inventory) => repository.compareWithDisk(base, inventory),
    isShallow: () => repository.isShallow(),
    past: async (signers, only) => {
      if (!only) await repository.refuseShallow();
      return openPast({
        ...{ store, folder, signers },
        rootOf: (commit) => repository.rootOf(commit),
        refuseShallow: () => repository.refuseShallow(),
      });
    },
    close: () => opened.reader.close(),
  };
}

function realFolder(root: string): string {
  try {
    const real = realpathSync.native(root);
    if (statSync(real).isDirectory()) return real;
  } catch (cause) {
    throw new RunError("root-missing", { root }, { cause });
  }
  throw new RunError("root-missing", { root });
}

interface Opened {
  readonly reader: ObjectReader;
  /** A bare repository has none, and a folder inside of `.git` is in none. */
  readonly hasWorkTree: boolean;
}

/** Trees that Git knows without having them, in either format of ids. */
const emptyTrees = [
  "4b825dc642cb6eb9a060e54bf8d69288fbee4904",
  "6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321",
];

/** Starts Git, in the manner it understands, and makes sure that it reads the repository. */
async function open(folder: string): Promise<Opened> {
  try {
    return await openIn(folder, buffered);
  } catch (cause) {
    if (!isRefusal(cause, /unknown option/)) throw cause;
    return openIn(folder, unbuffered);
  }
}

/** Asking for the root's folder in a tree ends Git where there is no work tree; there the root is the whole tree. */
async function openIn(folder: string, manner: Manner): Promise<Opened> {
  const reader = new ObjectReader(folder, manner);
  const nothing = () => ({ take: () => undefined, end: () => ({}) });
  try {
    await Promise.all(emptyTrees.map((tree) => reader.request(`${tree}:./`, nothing)));
    return { reader, hasWorkTree: true };
  } catch (cause) {
    if (!isRefusal(cause, /outside working tree/) || !(await isInGitFolder(folder))) throw cause;
    return { reader: new ObjectReader(folder, manner), hasWorkTree: false };
  }
}

function isRefusal(cause: unknown, reason: RegExp): boolean {
  return cause instanceof RunError && cause.code === "git-failed" && reason.test(String(cause.args.reason));
}

async function isInGitFolder(folder: string): Promise<boolean> {
  return (await ask(folder, "rev-parse", "--is-bare-repository", "--is-inside-git-dir")).includes("true");
}

/** The output of a Git command that has to succeed. */
async function ask(folder: string, ...args: readonly string[]): Promise<string> {
  const { status, stdout, complaints } = await runGit(args, folder);
  if (status !== 0) throw failureOf(complaints, folder);
  return stdout;
}

class OpenRepository {
  private readonly store: ObjectStore;
  private readonly folder: string;
  private readonly hasWorkTree: boolean;
  /** What Git says of the root's place, once it was asked. */
  private asked: Promise<string> | undefined;

  constructor(store: ObjectStore, folder: string, hasWorkTree: boolean) {
    this.store = store;
    this.folder = folder;
    this.hasWorkTree = hasWorkTree;
  }

  async resolve(revision: string): Promise<string> {
    if (!isRevision(revision)) throw new RunError("ref-invalid", { ref: revision });
    const commit = await this.store.commit(`${revision}^{commit}`);
    if (commit) return commit.id;
    // Says when it is the beginning of several ids.
    await this.store.header(revision);
    const isShallow = await this.isShallow();
    const command = fetchCommand(revision, isShallow);
    throw new RunError(isShallow ? "ref-not-fetched" : "ref-unknown", { ref: revision, command });
  }

  /** The id of the root's tree at a commit; undefined when the commit does not have that folder. */
  async rootOf(commit: string): Promise<string | undefined> {
    const { tree } = await this.commit(commit);
    if (!this.hasWorkTree) return tree;
    const found = await this.store.header(`${commit}:./`);
    if (found?.type === "tree") return found.id;
    return this.findRoot(tree);
  }

  /** Git does not say whether the folder is not there, or a tree on the way to it is missing: the way is gone step by step. */
  private async findRoot(tree: string): Promise<string | undefined> {
    const names = (await this.prefix()).split("/").filter((name) => name !== "");
    let at = { id: tree, path: "" };
    for (const name of names) {
      const entry = (await this.store.tree(at)).get(name);
      const path = `${at.path}${name}/`;
      if (entry === undefined || entry.kind === "file") return undefined;
      if (entry.kind !== "folder") throw new RunError("input-unreadable", { path, reason: "symbolic link" });
      at = { id: entry.id, path };
    }
    return (await this.store.tree(at)) && at.id;
  }

  async mergeBase(base: string, head: string): Promise<string> {
    if (base === head) return base;
    if ((await this.commit(head)).parents.includes(base)) return base;
    if ((await this.commit(base)).parents.includes(head)) return head;
    const { status, stdout, complaints } = await runGit(["merge-base", "--end-of-options", base, head], this.folder);
    const [found = ""] = stdout.split("\n");
    if (status === 0 && isFullId(found)) return found;
    if (status !== 1) throw failureOf(complaints, this.folder);
    throw new RunError((await this.isShallow()) ? "history-missing" : "histories-unrelated", { base, head });
  }

  async compareWithDisk(base: string, inventory: string): Promise<FolderChanges> {
    if (!this.hasWorkTree) throw new RunError("git-failed", { reason: "a bare repository has no files on disk" });
    const root = await this.rootOf(base);
    const disk = await openDirectory(this.folder);
    const tree = root === undefined ? undefined : await this.folderOf(root, inventory);
    return compareDisk({ store: this.store, base: tree ?? new Tree([]), disk, root: this.folder }, inventory);
  }

  /** The tree of a folder; undefined when there is no such folder. */
  private async folderOf(root: string, path: string): Promise<Tree | undefined> {
    let tree = await this.store.tree({ id: root, path: "" });
    for (const name of path.split("/")) {
      const entry = tree.get(name);
      if (entry?.kind !== "folder") return undefined;
      tree = await this.store.tree({ id: entry.id, path: name });
    }
    return tree;
  }

  /** Asks Git once. */
  async prefix(): Promise<string> {
    this.asked ??= ask(this.folder, "rev-parse", "--show-prefix");
    return (await this.asked).replace(/\n$/, "");
  }

  async commit(id: string) {
    if (!isFullId(id)) throw new RunError("ref-invalid", { ref: id });
    const commit = await this.store.commit(id);
    if (!commit) throw new RunError("object-missing", { object: id, path: "." });
    return commit;
  }

  /** A clone that ends early would tell a shorter history for the whole. */
  async refuseShallow(): Promise<void> {
    if (await this.isShallow()) throw new RunError("history-shallow", { command: "git fetch --unshallow" });
  }

  async isShallow(): Promise<boolean> {
    return (await ask(this.folder, "rev-parse", "--is-shallow-repository")).trim() === "true";
  }
}
