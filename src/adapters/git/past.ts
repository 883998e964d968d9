import { createHash } from "node:crypto";
import { isAscii } from "../../inventory/file-names.ts";
import type { DocumentText } from "../../model/document-text.ts";
import type { Past, PastCommit, PastFolder, PastListing } from "../../model/past.ts";
import { RunError } from "../../model/run-error.ts";
import { type EvidenceFact, guidelinesFolder, type InventoryTree, isVendorFolder } from "../../model/tree.ts";
import { parsePastCommit } from "./commit-object.ts";
import { CommitTree, isFile, openCommit, type Place, readRecords } from "./commit-tree.ts";
import type { ObjectStore } from "./object-store.ts";
import type { Entry } from "./objects.ts";
import { signaturesOf } from "./signatures.ts";
import { TreeSeries } from "./tree-series.ts";

/** What the history of a repository is read with. */
export interface PastReader {
  readonly store: ObjectStore;
  readonly folder: string;
  readonly rootOf: (commit: string) => Promise<string | undefined>;
  readonly signers: string | undefined;
}

/** Files at the root a gate is read from; `.clausegate` holds the baseline. */
const gateNames = ["clausegate.yaml", "clausegate.yml", "waivers.yaml", ".clausegate"];

/** Documents whose digest or text is remembered. */
const maxDocuments = 4096;

/** The commits of a repository. */
export function openPast(reader: PastReader): Past {
  const past = new GitPast(reader);
  return {
    line: (head) => past.line(head),
    tree: async (commit) => openCommit(reader.store, commit, await past.rootOf(commit)),
    gateKey: (commit) => past.gateKey(commit),
    listing: (commit, inventory) => past.listing(commit, inventory),
    read: async (folder) => readRecords(reader.store, await reader.store.tree(folder), folder.path),
    around: (commit, folder) => past.around(commit, folder),
    placesKey: (commit, paths) => past.placesKey(commit, paths),
    signatures: (commits) => signaturesOf(commits, { folder: reader.folder, signers: reader.signers }),
  };
}

class GitPast {
  private readonly reader: PastReader;
  private readonly store: ObjectStore;
  private readonly roots = new Map<string, Promise<string | undefined>>();
  private readonly series = new Map<string, TreeSeries>();
  private listed: { readonly id: string; readonly path: string; readonly listing: PastListing } | undefined;
  private readonly facts = new Remembered<EvidenceFact>(maxDocuments);
  private readonly texts = new Remembered<DocumentText>(maxDocuments / 16);

  constructor(reader: PastReader) {
    this.reader = reader;
    this.store = reader.store;
  }

  async line(head: string): Promise<readonly PastCommit[]> {
    const commits: PastCommit[] = [];
    for (let id: string | undefined = head; id !== undefined; ) {
      const commit: PastCommit = parsePastCommit(id, await this.store.commitBytes({ id, path: "." }));
      commits.push(commit);
      [id] = commit.parents;
    }
    return commits.reverse();
  }

  rootOf(commit: string): Promise<string | undefined> {
    const known = this.roots.get(commit) ?? this.reader.rootOf(commit);
    this.roots.set(commit, known);
    return known;
  }

  async gateKey(commit: string): Promise<string> {
    const root = await this.rootOf(commit);
    if (root === undefined) return "";
    const tree = await this.store.tree({ id: root, path: "" });
    return JSON.stringify(gateNames.map((name) => tree.get(name)).map((entry) => entry && [entry.kind, entry.id]));
  }

  async listing(commit: string, inventory: string): Promise<PastListing> {
    const root = await this.rootOf(commit);
    const place = await new CommitTree(this.store, root).find(inventory, (tree, name) => tree.get(name));
    if (place === "absent") return { folders: new Map(), beside: "" };
    if (place === "not-followed" || place.kind !== "folder") {
      throw new RunError("input-unreadable", { path: inventory, reason: placeReason(place) });
    }
    if (this.listed?.id === place.id && this.listed.path === inventory) return this.listed.listing;
    const series = this.series.get(inventory) ?? new TreeSeries();
    this.series.set(inventory, series);
    const bytes = await this.store.treeBytes({ id: place.id, path: inventory });
    const listing = listingOf(series.next(bytes, { path: inventory, idBytes: place.id.length / 2 }));
    this.listed = { id: place.id, path: inventory, listing };
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

function listingOf(entries: readonly Entry[]): PastListing {
  const isFolder = ({ kind, name }: Entry) => kind === "folder" && (isVendorFolder(name) || name === guidelinesFolder);
  const beside = entries.filter((entry) => !isFolder(entry)).map(({ rawName, kind, id }) => [rawName, kind, id]);
  return {
    folders: new Map(entries.filter(isFolder).map(({ name, id }) => [name, id])),
    beside: createHash("sha256").update(JSON.stringify(beside)).digest("hex"),
  };
}

/** Answers by key, the first ones forgotten when they become too many. */
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
