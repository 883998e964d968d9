import { createHash } from "node:crypto";
import type { DocumentText } from "../../model/document-text.ts";
import type { Past, PastCommit, PastFolder, PastListing, SideLine } from "../../model/past.ts";
import { RunError } from "../../model/run-error.ts";
import { type EvidenceFact, guidelinesFolder, type InventoryTree, isVendorFolder } from "../../model/tree.ts";
import { isAscii } from "../../records/file-names.ts";
import { linesBeside } from "./beside.ts";
import { runGit } from "./command.ts";
import { parsePastCommit } from "./commit-object.ts";
import { CommitTree, isFile, openCommit, type Place, readRecords } from "./commit-tree.ts";
import type { Named, ObjectStore } from "./object-store.ts";
import type { Entry } from "./objects.ts";
import type { GitPlace } from "./place.ts";
import { isFullId } from "./revision.ts";
import { signaturesOf } from "./signatures.ts";
import { TreeSeries } from "./tree-series.ts";

/** Readers needed for the history of a repository. */
export interface PastReader {
  readonly store: ObjectStore;
  readonly place: GitPlace;
  readonly rootOf: (commit: string) => Promise<string | undefined>;
  readonly signers: string | undefined;
  readonly refuseShallow: () => Promise<void>;
}

/** Files at the root that make up the run configuration; `.clausegate` holds the baseline. */
const gateNames = ["clausegate.yaml", "clausegate.yml", "waivers.yaml", ".clausegate"];

/** Commits requested ahead of their turn. */
const aheadAtOnce = 256;

/** Documents whose digest or text is cached. */
const maxDocuments = 4096;

export function openPast(reader: PastReader): Past {
  const past = new GitPast(reader);
  return {
    commit: (id) => past.commit(id),
    line: (head) => past.line(head),
    beside: (line) => past.beside(line),
    tree: async (commit) => openCommit(reader.store, commit, await past.rootOf(commit)),
    runConfigKey: (commit) => past.runConfigKey(commit),
    foresee: (commits, inventory) => past.foresee(commits, inventory),
    listing: (commit, inventory) => past.listing(commit, inventory),
    read: async (folder) => readRecords(reader.store, await reader.store.tree(folder), folder.path),
    around: (commit, folder) => past.around(commit, folder),
    placesKey: (commit, paths) => past.placesKey(commit, paths),
    signatures: (commits) => signaturesOf(commits, { place: reader.place, signers: reader.signers }),
  };
}

class GitPast {
  private readonly reader: PastReader;
  private readonly store: ObjectStore;
  private readonly roots = new Map<string, Promise<string | undefined>>();
  private readonly foreseen = new Map<string, Promise<Buffer>>();
  private last: Listed | undefined;
  private readonly facts = new Remembered<EvidenceFact>(maxDocuments);
  private readonly texts = new Remembered<DocumentText>(maxDocuments / 16);

  constructor(reader: PastReader) {
    this.reader = reader;
    this.store = reader.store;
  }

  async commit(id: string): Promise<PastCommit> {
    return parsePastCommit(id, await this.store.commitBytes({ id, path: "." }));
  }

  /** Git lists the commits to read, all at once; the parent order comes from the commits themselves. */
  async line(head: string): Promise<readonly PastCommit[]> {
    await this.reader.refuseShallow();
    const commits: PastCommit[] = [];
    const ahead = new Map<string, Promise<Buffer>>();
    const hints = await this.hints(head);
    for (let id: string | undefined = head, at = 0; id !== undefined; at += 1) {
      if (at % aheadAtOnce === 0) {
        for (const hint of hints.slice(at, at + aheadAtOnce)) ahead.set(hint, this.early({ id: hint, path: "." }));
      }
      const bytes = await (ahead.get(id) ?? this.store.commitBytes({ id, path: "." }));
      ahead.delete(id);
      const commit: PastCommit = parsePastCommit(id, bytes);
      commits.push(commit);
      [id] = commit.parents;
    }
    return commits.reverse();
  }

  /** Reads ahead; an error is thrown when its turn comes. */
  private early(named: Named): Promise<Buffer> {
    const bytes = this.store.commitBytes(named);
    bytes.catch(() => undefined);
    return bytes;
  }

  private async hints(head: string): Promise<readonly string[]> {
    return this.list(["--first-parent", "--end-of-options", head]);
  }

  private async list(args: readonly string[]): Promise<readonly string[]> {
    const { stdout } = await runGit(["rev-list", ...args], this.reader.place);
    return stdout.split("\n").filter(isFullId);
  }

  /** Without a merge there is nothing to ask for. */
  async beside(line: readonly PastCommit[]): Promise<readonly SideLine[]> {
    const head = line.at(-1)?.id;
    if (head === undefined || line.every(({ parents }) => parents.length < 2)) return [];
    const known = new Set(line.map(({ id }) => id));
    const others = (await this.list(["--end-of-options", head])).filter((id) => !known.has(id));
    return linesBeside(line, others, async (ids) => {
      const commits = await Promise.all(ids.map((id) => this.commit(id)));
      return new Map(commits.map((commit) => [commit.id, commit]));
    });
  }

  rootOf(commit: string): Promise<string | undefined> {
    const known = this.roots.get(commit) ?? this.reader.rootOf(commit);
    this.roots.set(commit, known);
    return known;
  }

  async runConfigKey(commit: string): Promise<string> {
    const root = await this.rootOf(commit);
    if (root === undefined) return "";
    const tree = await this.store.tree({ id: root, path: "" });
    return JSON.stringify(gateNames.map((name) => tree.get(name)).map((entry) => entry && [entry.kind, entry.id]));
  }

  async foresee(commits: readonly string[], inventory: string): Promise<void> {
    this.foreseen.clear();
    const places = await Promise.all(
      commits.map((commit) => this.inventoryAt(commit, inventory).catch(() => undefined)),
    );
    for (const place of places) {
      if (typeof place !== "object" || this.foreseen.has(place.id)) continue;
      const bytes = this.store.treeBytes({ id: place.id, path: inventory });
      bytes.catch(() => undefined);
      this.foreseen.set(place.id, bytes);
    }
  }

  private async inventoryAt(commit: string, inventory: string): Promise<Place> {
    return new CommitTree(this.store, await this.rootOf(commit)).find(inventory, (tree, name) => tree.get(name));
  }

  async listing(commit: string, inventory: string): Promise<PastListing> {
    const place = await this.inventoryAt(commit, inventory);
    if (place === "absent") return nothingListed;
    if (place === "not-followed" || place.kind !== "folder") {
      throw new RunError("input-unreadable", { path: inventory, reason: placeReason(place) });
    }
    const { last } = this;
    if (last?.id === place.id && last.path === inventory) return last.listing;
    const bytes = await (this.foreseen.get(place.id) ?? this.store.treeBytes({ id: place.id, path: inventory }));
    const series = last?.path === inventory ? last.series : new TreeSeries();
    const entries = series.next(bytes, { path: inventory, idBytes: place.id.length / 2 });
    const listing = new Listing(entries, last?.path === inventory ? last : undefined);
    this.last = { id: place.id, path: inventory, series, entries, listing };
    return listing;
  }

  async around(commit: string, { path: folder, id }: PastFolder): Promise<InventoryTree> {
    const root = await this.rootOf(commit);
    const whole = new CommitTree(this.store, root);
    const own = new CommitTree(this.store, id);
    const placeOf = (path: string) =>
      path.startsWith(`${folder}/`) ? own.documentAt(path.slice(folder.length + 1)) : whole.documentAt(path);
    return {
      ...openCommit(this.store, commit, root),
      read: async () => readRecords(this.store, await this.store.tree({ id, path: folder }), folder),
      look: async (paths) =>
        new Map(
          await Promise.all(paths.map(async (path) => [path, await this.fact(path, await placeOf(path))] as const)),
        ),
      text: async (path) => {
        const place = await placeOf(path);
        const read = () => whole.textAt(path, place);
        return isFile(place) ? this.texts.get(`${place.id} ${path}`, read) : read();
      },
    };
  }

  private fact(path: string, place: Place): EvidenceFact | Promise<EvidenceFact> {
    if (place === "absent") return { state: "absent" };
    if (!isFile(place)) return { state: "unreadable" };
    return this.facts.get(place.id, () => this.store.document({ id: place.id, path }));
  }

  async placesKey(commit: string, paths: readonly string[]): Promise<string> {
    const tree = new CommitTree(this.store, await this.rootOf(commit));
    const places = await Promise.all(
      paths.map((path) => (isAscii(path) ? tree.find(path, (at, name) => at.get(name)) : tree.documentAt(path))),
    );
    return JSON.stringify(places.map((place) => (typeof place === "string" ? place : [place.kind, place.id])));
  }
}

function placeReason(place: Place): string {
  return place === "not-followed" || (typeof place === "object" && place.kind === "link") ? "symbolic link" : "ENOTDIR";
}

/** The most recent listing. */
interface Listed {
  readonly id: string;
  readonly path: string;
  readonly series: TreeSeries;
  readonly entries: readonly Entry[];
  readonly listing: Listing;
}

const nothingListed: PastListing = {
  ...{ folders: new Map(), vendors: 0, guidelines: undefined, beside: "", since: undefined },
};

/** Most listings that share the folders of one: to put theirs together, all of them are looked at. */
const maxSharing = 32;

/** A listing that shares data with the one before: of thousands of folders, few change. */
class Listing implements PastListing {
  readonly since: { readonly listing: Listing; readonly changed: ReadonlyMap<string, string> } | undefined;
  readonly vendors: number;
  readonly guidelines: string | undefined;
  readonly beside: string;
  private readonly own: ReadonlyMap<string, string> | undefined;
  /** Listings between this one and the one whose folders it shares. */
  private readonly distance: number = 0;

  constructor(entries: readonly Entry[], last: Pick<Listed, "entries" | "listing"> | undefined) {
    const changed = last && changedEntries(last.entries, entries);
    if (last && changed?.every(isInventoryEntry)) {
      const ids = new Map(changed.map(({ name, id }) => [name, id]));
      this.since = { listing: last.listing, changed: ids };
      this.vendors = last.listing.vendors;
      this.guidelines = ids.get(guidelinesFolder) ?? last.listing.guidelines;
      this.beside = last.listing.beside;
      const distance = last.listing.distance + 1;
      if (distance > maxSharing) this.own = this.folders;
      else this.distance = distance;
      return;
    }
    this.own = new Map(entries.filter(isInventoryEntry).map(({ name, id }) => [name, id]));
    this.guidelines = this.own.get(guidelinesFolder);
    this.vendors = this.own.size - (this.guidelines === undefined ? 0 : 1);
    const others = entries
      .filter((entry) => !isInventoryEntry(entry))
      .map(({ rawName, kind, id }) => [rawName, kind, id]);
    this.beside = createHash("sha256").update(JSON.stringify(others)).digest("hex");
  }

  get folders(): ReadonlyMap<string, string> {
    const changes: ReadonlyMap<string, string>[] = [];
    let at: Listing = this;
    for (; !at.own && at.since; at = at.since.listing) changes.push(at.since.changed);
    return new Map([...(at.own ?? []), ...changes.reverse().flatMap((ids) => [...ids])]);
  }
}

/** Returns the entries that differ from those at the same index before; undefined if names were added or removed. */
function changedEntries(before: readonly Entry[], after: readonly Entry[]): Entry[] | undefined {
  if (before.length !== after.length) return undefined;
  const changed: Entry[] = [];
  for (const [at, entry] of after.entries()) {
    const known = before[at];
    if (known === entry) continue;
    if (known?.rawName !== entry.rawName || known.kind !== entry.kind) return undefined;
    changed.push(entry);
  }
  return changed;
}

function isInventoryEntry({ kind, name }: Entry): boolean {
  return kind === "folder" && isInventoryFolder(name);
}

/** Cache: the same names occur in every commit. */
const known = new Map<string, boolean>();
const maxKnown = 100_000;

function isInventoryFolder(name: string): boolean {
  const answer = known.get(name) ?? (isVendorFolder(name) || name === guidelinesFolder);
  if (known.size < maxKnown) known.set(name, answer);
  return answer;
}

/** Cache by key that drops the oldest entries when there are too many. */
class Remembered<T> {
  private readonly most: number;
  private readonly known = new Map<string, Promise<T>>();

  constructor(most: number) {
    this.most = most;
  }

  get(key: string, make: () => Promise<T>): Promise<T> {
    const known = this.known.get(key);
    if (known) return known;
    const made = make();
    this.known.set(key, made);
    for (const oldest of this.known.keys()) {
      if (this.known.size <= this.most) break;
      this.known.delete(oldest);
    }
    return made;
  }
}
