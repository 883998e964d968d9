import { existsSync } from "node:fs";
import { join } from "node:path";
import type { FolderChanges } from "../../model/folder-changes.ts";
import type { Past } from "../../model/past.ts";
import { RunError } from "../../model/run-error.ts";
import type { CommitInventory, InventoryTree } from "../../model/tree.ts";
import { openDirectory } from "../disk/tree.ts";
import type { GitBinding } from "./binding.ts";
import { runGit } from "./command.ts";
import { parsePastCommit } from "./commit-object.ts";
import { openCommit } from "./commit-tree.ts";
import { compareCommits } from "./compare-commits.ts";
import { compareDisk } from "./compare-disk.ts";
import { failureOf } from "./failure.ts";
import { LfsObjects } from "./lfs-objects.ts";
import { buffered, ObjectReader, unbuffered } from "./object-reader.ts";
import { ObjectStore } from "./object-store.ts";
import { Tree } from "./objects.ts";
import { openPast } from "./past.ts";
import { type Asked, findRepository, type GitPlace } from "./place.ts";
import { keepUpTo } from "./receivers.ts";
import { findRef, followed, idsBeginning, type RefUse } from "./refs.ts";
import { fetchCommand, isFullId, isRevision, partsOf } from "./revision.ts";
import { writeStaged } from "./staged.ts";

/** A commit, and the full name of the ref that led to it, if any. */
export interface FoundCommit {
  readonly commit: string;
  readonly ref: string | undefined;
}

/** Files of the index. */
export interface Staged {
  readonly tree: InventoryTree;
  /** Compares the inventory's folders at a commit with the index. */
  compare(base: string, inventory: string): Promise<FolderChanges>;
  close(): void;
}

/**
 * A Git repository, read object by object: work tree, index, hooks, filters, replacements and remotes have no effect.
 * Commits are named by full ids, as `resolve` returns them. All paths are from the root, which may be a folder below
 * the repository's top. Every object is checked against its id, so what is read is what the commit names. Every method
 * throws `RunError` if Git ends or an object is damaged (`git-failed`) or not in the clone (`object-missing`).
 */
export interface Repository {
  /**
   * Finds the commit of a branch, id or other revision; with `use` "history", also of a tag by its short name. Throws
   * `RunError` `ref-invalid`, `ref-two`, `ref-ambiguous`, `ref-unknown`, and `ref-not-fetched` in a shallow clone.
   */
  find(revision: string, use?: RefUse): Promise<FoundCommit>;
  /** Returns the full id of what `find` finds. */
  resolve(revision: string, use?: RefUse): Promise<string>;
  /** Whether `HEAD` names a commit: not before the first one. */
  hasHead(): Promise<boolean>;
  /** Parents named by a commit, in its order, whether they are in the clone or not. */
  parents(commit: string): Promise<readonly string[]>;
  /** Root's folder below the top of the work tree, ending in "/"; "" at the top. */
  folder(): Promise<string>;
  /** Options and environment that bind Git to it. */
  readonly binding: GitBinding;
  /** Whether there are files on disk to judge. */
  readonly hasWorkTree: boolean;
  /** Returns the files at a commit. Empty if the commit does not have the root's folder. */
  tree(commit: string): Promise<CommitInventory>;
  /**
   * Returns the commit where a change began: the best common ancestor of base and head. If one is the other or its
   * parent, the commits themselves show it: a clone of depth 2, or of depth 1 with the parent fetched, is enough.
   * Otherwise a shallow clone may only have an older ancestor. Throws `RunError` `history-missing` if it ends before
   * any, `histories-unrelated` if there is none.
   */
  mergeBase(base: string, head: string): Promise<string>;
  /** Compares the inventory's folders at two commits. Reads only trees that differ. */
  compare(base: string, head: string, inventory: string): Promise<FolderChanges>;
  /**
   * Compares the inventory's folders at a commit with the files on disk. Compares the bytes of every file in these
   * folders, including those Git ignores or would convert; `documents` and `outside` are null, since nothing else is
   * examined.
   */
  compareWithDisk(base: string, inventory: string): Promise<FolderChanges>;
  /** Returns what `git commit` would record. Throws `RunError` `index-unmerged`. */
  staged(): Promise<Staged>;
  /** Whether the clone's history is truncated. */
  isShallow(): Promise<boolean>;
  /**
   * Returns the commits along first parents. `signers` is a file of allowed signers that replaces the one in the user's
   * configuration. Throws `RunError` `history-shallow`; with `single-commits`, only its `line` does.
   */
  past(signers?: string, only?: "single-commits"): Promise<Past>;
  /** Ends the Git process. */
  close(): void;
}

/**
 * Opens the repository that `findRepository` finds. Starts one long-lived Git process, and short ones to search refs or
 * history. Throws the same `RunError` as `findRepository`.
 */
export async function openRepository(asked: string | Asked): Promise<Repository> {
  const place = await findRepository(typeof asked === "string" ? { root: asked } : asked);
  const reader = await startReader(place);
  const store = new ObjectStore(reader, new LfsObjects(place.gitDir));
  const repository = new OpenRepository(store, place);
  return {
    find: (revision, use) => repository.find(revision, use),
    resolve: async (revision, use) => (await repository.find(revision, use)).commit,
    hasHead: async () => (await runGit(["rev-parse", "--quiet", "--verify", "HEAD"], place)).status === 0,
    parents: async (commit) => (await repository.commit(commit)).parents,
    folder: async () => place.folder,
    binding: place,
    hasWorkTree: place.top !== undefined,
    tree: async (commit) => {
      const root = await repository.rootOf(commit);
      const { committer } = parsePastCommit(commit, await store.commitBytes({ id: commit, path: "." }));
      return { ...openCommit(store, commit, root), committedAt: committer.seconds };
    },
    mergeBase: (base, head) => repository.mergeBase(base, head),
    compare: async (base, head, inventory) => {
      const roots = { base: await repository.rootOf(base), head: await repository.rootOf(head) };
      return compareCommits(store, roots, inventory);
    },
    compareWithDisk: (base, inventory) => repository.compareWithDisk(base, inventory),
    staged: () => openStaged(place, (commit) => repository.rootOf(commit)),
    isShallow: () => repository.isShallow(),
    past: async (signers, only) => {
      if (!only) await repository.refuseShallow();
      return openPast({
        ...{ store, place, signers },
        rootOf: (commit) => repository.rootOf(commit),
        refuseShallow: () => repository.refuseShallow(),
      });
    },
    close: () => reader.close(),
  };
}

/** Id of the empty tree, which Git knows without storing it. */
const emptyTree = "4b825dc642cb6eb9a060e54bf8d69288fbee4904";

/** Starts Git with the fastest protocol it supports. */
async function startReader(place: GitBinding): Promise<ObjectReader> {
  const reader = new ObjectReader(place, buffered);
  try {
    await reader.request(emptyTree, keepUpTo(0));
    return reader;
  } catch (cause) {
    const isUnknown = cause instanceof RunError && /unknown option/.test(String(cause.args.reason));
    if (!isUnknown) throw cause;
    return new ObjectReader(place, unbuffered);
  }
}

/** Returns the output of a Git command that must succeed. */
async function ask(place: GitPlace, ...args: readonly string[]): Promise<string> {
  const { status, stdout, complaints } = await runGit(args, place);
  if (status !== 0) throw failureOf(complaints, place.cwd);
  return stdout;
}

/** Returns the tree id of a folder below another; undefined if there is none. */
async function rootBelow(tree: string, folder: string, store: ObjectStore): Promise<string | undefined> {
  const names = folder.split("/").filter((name) => name !== "");
  let at = { id: tree, path: "" };
  for (const name of names) {
    const entry = (await store.tree(at)).get(name);
    const path = `${at.path}${name}/`;
    if (entry === undefined || entry.kind === "file") return undefined;
    const reason = entry.kind === "submodule" ? "submodule" : "symbolic link";
    if (entry.kind !== "folder") throw new RunError("input-unreadable", { path, reason });
    at = { id: entry.id, path };
  }
  return at.id;
}

/** Opens the index below a root. */
async function openStaged(place: GitPlace, rootOf: (commit: string) => Promise<string | undefined>): Promise<Staged> {
  const staged = await writeStaged(place);
  const reader = await startReader(staged.binding);
  const store = new ObjectStore(reader, new LfsObjects(place.gitDir));
  const close = () => {
    reader.close();
    staged.discard();
  };
  try {
    const head = await rootBelow(staged.id, place.folder, store);
    const { paths: _, original: __, ...files } = openCommit(store, staged.id, head);
    return {
      tree: { ...files, commit: null },
      compare: async (base, inventory) => compareCommits(store, { base: await rootOf(base), head }, inventory),
      close,
    };
  } catch (error) {
    close();
    throw error;
  }
}

class OpenRepository {
  private readonly store: ObjectStore;
  private readonly place: GitPlace;

  constructor(store: ObjectStore, place: GitPlace) {
    this.store = store;
    this.place = place;
  }

  async find(revision: string, use: RefUse = "change"): Promise<FoundCommit> {
    if (!isRevision(revision)) throw new RunError("ref-invalid", { ref: revision });
    const { name, ref } = await this.exactName(revision, use);
    const commit = name === undefined ? undefined : await this.store.commit(`${name}^{commit}`);
    if (commit) return { commit: commit.id, ref };
    if (
      use === "change" &&
      !revision.startsWith("refs/") &&
      (await findRef(`refs/tags/${partsOf(revision).name}`, use, this.place)) !== undefined
    ) {
      throw new RunError("ref-tag", { ref: revision });
    }
    const isShallow = await this.isShallow();
    const command = fetchCommand(revision, isShallow);
    throw new RunError(isShallow ? "ref-not-fetched" : "ref-unknown", { ref: revision, command });
  }

  /** Returns an unambiguous name for Git, and the ref in it; without a name if nothing matches. */
  private async exactName(revision: string, use: RefUse): Promise<{ name?: string; ref?: string }> {
    const { name, place, steps } = partsOf(revision);
    if (isFullId(name) || this.isOwnName(name)) return { name: revision };
    const ref = name === "" ? "" : await findRef(name, use, this.place);
    if (ref === undefined) return place === "" ? this.exactId(name, steps) : {};
    await this.refuseTwin(name, ref);
    if (!/^@\{(?:\D|-)/.test(place)) return { name: `${ref}${place}${steps}`, ref };
    const branch = ref.replace(/^refs\/heads\//, "");
    const followedRef = await followed(`${branch}${place}`, this.place);
    return followedRef === undefined ? {} : { name: `${followedRef}${steps}`, ref: followedRef };
  }

  /** Rejects a branch named like the prefix of a commit id. Throws `RunError` `ref-two`. */
  private async refuseTwin(name: string, ref: string): Promise<void> {
    if (!/^[0-9a-f]{4,}$/.test(name)) return;
    const { name: id } = await this.exactId(name, "");
    const named = (await this.store.commit(`${ref}^{commit}`))?.id;
    if (id !== undefined && id !== named) throw new RunError("ref-two", { ref: name, refs: [ref, id] });
  }

  /** Whether Git reserves the name. If its file is missing, Git would look for a tag of that name. */
  private isOwnName(name: string): boolean {
    return name === "HEAD" || name === "@" || (name === "FETCH_HEAD" && existsSync(join(this.place.gitDir, name)));
  }

  /** Returns the commit with an id prefix. Throws `RunError` `ref-ambiguous`. */
  private async exactId(prefix: string, steps: string): Promise<{ name?: string }> {
    if (!/^[0-9a-f]{4,}$/.test(prefix)) return {};
    const ids = await idsBeginning(prefix, this.place);
    const commits = await Promise.all(ids.map((id) => this.store.commit(`${id}^{commit}`)));
    const found = new Set(commits.flatMap((commit) => commit?.id ?? []));
    if (found.size > 1) throw new RunError("ref-ambiguous", { ref: prefix });
    const [id] = found;
    return id === undefined ? {} : { name: `${id}${steps}` };
  }

  /** Returns the id of the root's tree at a commit; undefined if the commit does not have that folder. */
  async rootOf(commit: string): Promise<string | undefined> {
    const { tree } = await this.commit(commit);
    return rootBelow(tree, this.place.folder, this.store);
  }

  async mergeBase(base: string, head: string): Promise<string> {
    if (base === head) return base;
    if ((await this.commit(head)).parents.includes(base)) return base;
    if ((await this.commit(base)).parents.includes(head)) return head;
    const { status, stdout, complaints } = await runGit(["merge-base", "--end-of-options", base, head], this.place);
    const [found = ""] = stdout.split("\n");
    if (status === 0 && isFullId(found)) return found;
    if (status !== 1) throw failureOf(complaints, this.place.cwd);
    throw new RunError((await this.isShallow()) ? "history-missing" : "histories-unrelated", { base, head });
  }

  async compareWithDisk(base: string, inventory: string): Promise<FolderChanges> {
    const { top, folder } = this.place;
    if (top === undefined) throw new RunError("git-failed", { reason: "a bare repository has no files on disk" });
    const root = await this.rootOf(base);
    const onDisk = join(top, folder);
    const disk = await openDirectory(onDisk);
    const tree = root === undefined ? undefined : await this.folderOf(root, inventory);
    return compareDisk({ store: this.store, base: tree ?? new Tree([]), disk, root: onDisk }, inventory);
  }

  /** Returns the tree of a folder; undefined if there is no such folder. */
  private async folderOf(root: string, path: string): Promise<Tree | undefined> {
    let tree = await this.store.tree({ id: root, path: "" });
    for (const name of path.split("/")) {
      const entry = tree.get(name);
      if (entry?.kind !== "folder") return undefined;
      tree = await this.store.tree({ id: entry.id, path: name });
    }
    return tree;
  }

  async commit(id: string) {
    if (!isFullId(id)) throw new RunError("ref-invalid", { ref: id });
    const commit = await this.store.commit(id);
    if (!commit) throw new RunError("object-missing", { object: id, path: "." });
    return commit;
  }

  /** Rejects a truncated clone, whose shorter history would pass for the whole. */
  async refuseShallow(): Promise<void> {
    if (await this.isShallow()) throw new RunError("history-shallow", { command: "git fetch --unshallow" });
  }

  async isShallow(): Promise<boolean> {
    return (await ask(this.place, "rev-parse", "--is-shallow-repository")).trim() === "true";
  }
}
