import { RunError } from "../../model/run-error.ts";
import type { EvidenceFact } from "../../model/tree.ts";
import type { ObjectHeader, ObjectType } from "./answers.ts";
import type { LfsObjects } from "./lfs-objects.ts";
import type { ObjectReader } from "./object-reader.ts";
import { type Commit, parseCommit, parseTree, type Tree } from "./objects.ts";
import { type Content, digestDocument, keepUpTo } from "./receivers.ts";

/** An object named by a commit or a tree, and its place: for the person who has to fetch it. */
export interface Named {
  readonly id: string;
  /** Path from the root; empty for the commit itself. */
  readonly path: string;
}

/** Largest commit and tree objects that are read, in bytes. A folder of 10,000 vendors has 400 kB. */
const maxCommitBytes = 16 * 1024 * 1024;
const maxTreeBytes = 64 * 1024 * 1024;
/** Tree entries cached, in total: enough for those on the way to every folder. */
const maxRemembered = 200_000;

/**
 * Objects by id. An object that a tree names exists, or the clone is incomplete: a missing one is a `RunError`
 * `object-missing`, never treated as absent.
 */
export class ObjectStore {
  private readonly reader: ObjectReader;
  /** Objects that Git LFS has fetched. */
  readonly lfs: LfsObjects;
  private readonly trees = new Map<string, Promise<Tree>>();
  private readonly sizes = new Map<string, number>();
  private remembered = 0;

  constructor(reader: ObjectReader, lfs: LfsObjects) {
    this.reader = reader;
    this.lfs = lfs;
  }

  async commit(name: string): Promise<Commit | undefined> {
    const content = await this.reader.request(name, keepUpTo(maxCommitBytes));
    if (!content) return undefined;
    return parseCommit(content.header.id, expected("commit", content, { id: content.header.id, path: "." }));
  }

  /** Returns the raw bytes of a commit object. */
  async commitBytes(named: Named): Promise<Buffer> {
    const content = present(await this.reader.request(named.id, keepUpTo(maxCommitBytes)), named);
    return expected("commit", content, named);
  }

  /** Returns the raw bytes of a tree object. */
  async treeBytes(named: Named): Promise<Buffer> {
    return expected("tree", present(await this.reader.request(named.id, keepUpTo(maxTreeBytes)), named), named);
  }

  /** Returns the id and type of the object that a name stands for. */
  async header(name: string): Promise<ObjectHeader | undefined> {
    return (await this.reader.request(name, keepUpTo(0)))?.header;
  }

  /** Returns a tree, mostly from the cache when requested again. */
  tree(named: Named): Promise<Tree> {
    const known = this.trees.get(named.id);
    if (known) return known;
    const tree = this.readTree(named);
    this.trees.set(named.id, tree);
    tree.then(
      ({ entries }) => this.remember(named.id, entries.length + 1),
      () => this.trees.delete(named.id),
    );
    return tree;
  }

  private async readTree(named: Named): Promise<Tree> {
    return parseTree(await this.treeBytes(named), { path: named.path, idBytes: named.id.length / 2 });
  }

  /** Caches a tree; the oldest ones are dropped when there are too many. */
  private remember(id: string, size: number): void {
    this.sizes.set(id, size);
    this.remembered += size;
    for (const [oldest, oldSize] of this.sizes) {
      if (this.remembered <= maxRemembered || oldest === id) return;
      this.sizes.delete(oldest);
      this.trees.delete(oldest);
      this.remembered -= oldSize;
    }
  }

  /** Returns a file's content, without the bytes if there are more than `limit`. */
  async file(named: Named, limit: number): Promise<Content> {
    const content = present(await this.reader.request(named.id, keepUpTo(limit)), named);
    if (content.header.type !== "blob") throw wrongType(named);
    return content;
  }

  /** Returns the fact about a document. */
  async document(named: Named): Promise<EvidenceFact> {
    return present(await this.reader.request(named.id, (header) => digestDocument(header, this.lfs)), named);
  }
}

function present<T>(found: T | undefined, { id, path }: Named): T {
  if (found === undefined) throw new RunError("object-missing", { object: id, path });
  return found;
}

function expected(type: ObjectType, { header, bytes }: Content, named: Named): Buffer {
  if (header.type !== type) throw wrongType(named);
  if (bytes === undefined) throw new RunError("tree-too-large", { path: named.path || "." });
  return bytes;
}

function wrongType({ path, id }: Named): RunError {
  return new RunError("tree-invalid", { path: path || ".", name: id });
}
