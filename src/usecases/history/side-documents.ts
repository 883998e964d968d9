import type { Past } from "../../model/past.ts";
import { guidelinesFolder } from "../../model/tree.ts";
import { locateDocument } from "../../records/document-paths.ts";
import { isAscii } from "../../records/file-names.ts";
import { readFolder } from "../../records/read-folder.ts";
import type { FolderRecords } from "../../records/records.ts";
import type { Moment } from "./dated-commits.ts";
import type { JudgedState } from "./judge-jobs.ts";
import { differingFolders } from "./listings.ts";
import type { Surveyed } from "./survey.ts";

type Judged = Surveyed & { readonly kind: "judged" };

/** A file or folder on the way to documents. */
interface Node {
  /** Folders, in one state each, that name the document here. */
  readonly users: Map<string, { readonly folder: string; readonly id: string }>;
  readonly below: Map<string, Node>;
}

interface Options {
  /** Judged states: their documents are known. */
  readonly states: Iterable<JudgedState>;
  readonly past: Pick<Past, "tree" | "placesKey">;
}

/** The documents that folders name outside of themselves, to find the commits that change one and no folder. */
export class SideDocuments {
  private readonly past: Options["past"];
  private readonly root = emptyNode();
  /** States of folders whose documents are known. */
  private readonly known = new Set<string>();

  constructor({ states, past }: Options) {
    this.past = past;
    for (const { job, version } of states) this.keep(job.folder.path, job.folder.id, version.elsewhere);
  }

  /**
   * Returns for each commit of a line the folders of which documents elsewhere changed while they themselves did not.
   * Reads the folders in states that are not known yet, of the named vendors or all.
   */
  async changes(
    moments: readonly Moment[],
    surveyed: readonly Surveyed[],
    vendors: readonly string[] | undefined,
  ): Promise<ReadonlySet<string>[]> {
    const found: ReadonlySet<string>[] = [];
    for (const [at, state] of surveyed.entries()) {
      const [before, from, to] = [surveyed[at - 1], moments[at - 1]?.commit.id, moments[at]?.commit.id];
      const last = before?.kind === "judged" ? before : undefined;
      if (state.kind === "judged" && to) await this.learn(to, state, { last, vendors });
      const isComparable = state.kind === "judged" && last && from && to;
      found.push(isComparable ? await this.changedAt([from, to], state) : new Set());
    }
    return found;
  }

  private async learn(
    commit: string,
    { listing, runConfig }: Judged,
    { last, vendors }: { readonly last: Judged | undefined; readonly vendors: readonly string[] | undefined },
  ): Promise<void> {
    const { inventory } = runConfig.runConfig;
    const isSamePlace = last?.runConfig.runConfig.inventory === inventory;
    const differing = differingFolders(isSamePlace ? last.listing : undefined, listing);
    const folders = differing.size > 0 ? listing.folders : new Map<string, string>();
    for (const name of differing) {
      const id = folders.get(name);
      const isWanted = name === guidelinesFolder || (vendors?.includes(name) ?? true);
      if (id === undefined || !isWanted || this.known.has(keyOf(`${inventory}/${name}`, id))) continue;
      const { records } = await readFolder(name, [], { tree: await this.past.tree(commit), inventory });
      this.keep(`${inventory}/${name}`, id, documentsOf(records));
    }
  }

  private keep(folder: string, id: string, places: readonly string[]): void {
    const key = keyOf(folder, id);
    if (this.known.has(key)) return;
    this.known.add(key);
    for (const place of places)
      if (!place.startsWith(`${folder}/`)) nodeAt(this.root, place).users.set(key, { folder, id });
  }

  private async changedAt(commits: readonly [string, string], state: Judged): Promise<ReadonlySet<string>> {
    const changed = await this.changedBelow(this.root, "", commits);
    if (changed.length === 0) return new Set();
    const prefix = `${state.runConfig.runConfig.inventory}/`;
    const { folders } = state.listing;
    const names = changed.flatMap(({ users }) =>
      [...users.values()].flatMap(({ folder, id }) => {
        const name = folder.startsWith(prefix) ? folder.slice(prefix.length) : undefined;
        return name !== undefined && folders.get(name) === id ? [name] : [];
      }),
    );
    return new Set(names);
  }

  /** Returns the documents below a folder that differ. A folder that is the same is not looked into. */
  private async changedBelow(node: Node, path: string, commits: readonly [string, string]): Promise<Node[]> {
    const changed: Node[] = [];
    for (const [name, child] of node.below) {
      const at = path === "" ? name : `${path}/${name}`;
      const [from, to] = await Promise.all(commits.map((commit) => this.past.placesKey(commit, [at])));
      if (from === to) continue;
      changed.push(child, ...(await this.changedBelow(child, at, commits)));
    }
    return changed;
  }
}

function emptyNode(): Node {
  return { users: new Map(), below: new Map() };
}

/** Names from the first one that is not ASCII stay together: they may be found in another Unicode form. */
function nodeAt(root: Node, place: string): Node {
  const names = place.split("/");
  const first = names.findIndex((name) => !isAscii(name));
  const steps = first < 0 ? names : [...names.slice(0, first), names.slice(first).join("/")];
  return steps.reduce((node, name) => {
    const child = node.below.get(name) ?? emptyNode();
    node.below.set(name, child);
    return child;
  }, root);
}

function keyOf(folder: string, id: string): string {
  return `${folder} ${id}`;
}

function documentsOf({ vendors, contracts, guidelines }: FolderRecords): string[] {
  const named = [
    ...[...vendors, ...contracts].flatMap(({ record, source }) =>
      (record.documents ?? []).map((document) => ({ document, source })),
    ),
    ...guidelines.map(({ record, source }) => ({ document: record.document, source })),
  ];
  return named.flatMap(({ document, source }) =>
    "path" in document && document.path !== undefined ? (locateDocument(source.file, document.path) ?? []) : [],
  );
}
