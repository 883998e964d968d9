import { ArticlePair, citedLabels } from "../../evidence/quotes/articles.ts";
import { readable } from "../../evidence/quotes/compare.ts";
import { ReadDocument } from "../../evidence/quotes/document.ts";
import { groupBy } from "../../model/group.ts";
import type { Path } from "../../model/location.ts";
import { compareText } from "../../model/order.ts";
import type { InventoryTree } from "../../model/tree.ts";
import type { ArrivedClause, ArrivedEvidence, FormerClause } from "./arrived-documents.ts";
import type { DocumentOutline } from "./evidence-outline.ts";

/** A document that came with a change and is evidence now. */
export interface Arrival {
  readonly contract: string;
  readonly document: DocumentOutline;
  readonly path: Path;
  /** Ids of base's documents that were the evidence, in code-unit order. */
  readonly former: readonly string[];
  /** The article whose text differs; undefined where it cannot be determined. */
  readonly label: string | undefined;
  readonly requirements: readonly string[];
}

type Trees = { readonly from: InventoryTree; readonly head: InventoryTree };

/** Compares arrived documents with those they replace, each pair once. Every text is read once. */
export async function arrivals(evidence: readonly ArrivedEvidence[], trees: Trees): Promise<Arrival[]> {
  const texts = new Texts(trees);
  const found: Arrival[] = [];
  for (const one of evidence) found.push(...(await arrivalsOf(one, texts)));
  const groups = groupBy(found, ({ contract, document, label }) =>
    JSON.stringify([contract, document.id, label ?? null]),
  );
  return [...groups.values()].flatMap(([first, ...rest]) => {
    if (!first) return [];
    const all = [first, ...rest];
    const union = (of: (one: Arrival) => readonly string[]) => [...new Set(all.flatMap(of))].sort(compareText);
    return [{ ...first, former: union(({ former }) => former), requirements: union((one) => one.requirements) }];
  });
}

async function arrivalsOf({ requirement, had, has }: ArrivedEvidence, texts: Texts): Promise<Arrival[]> {
  const arrived = arrivedDocuments(has);
  const former = await formerArticles(had, arrived, texts);
  const open = former.filter(({ isOpen }) => isOpen);
  // A new record replaces no clause while all existing clauses go on.
  const asked = arrived.filter(({ clauses: [first] }) => open.length > 0 || first.isSame);
  const found: Arrival[] = [];
  for (const document of asked) found.push(...(await arrivalsBy(document, { former, open, requirement }, texts)));
  return found;
}

/** A document that came with the change, and all clauses of the requirement that cite it. */
interface ArrivedDocument {
  readonly clauses: readonly [ArrivedClause, ...ArrivedClause[]];
  readonly citing: Citing;
  /** Where head's record cites each label first. */
  readonly places: ReadonlyMap<string, Path>;
}

function arrivedDocuments(has: readonly ArrivedClause[]): ArrivedDocument[] {
  const groups = groupBy(has, ({ contract, document }) => JSON.stringify([contract, document.id]));
  return [...groups.values()].flatMap(([first, ...rest]) => {
    if (!first) return [];
    const clauses = [first, ...rest] as const;
    const places = clauses.flatMap(({ articles, cited }) =>
      citedLabels(articles).map((label) => [label, cited] as const),
    );
    return [
      { clauses, citing: new Citing(clauses.map(({ articles }) => articles)), places: new Map(places.reverse()) },
    ];
  });
}

/** Articles of a document that base's clauses cite. */
interface FormerArticles {
  readonly document: DocumentOutline;
  readonly labels: readonly string[];
  /** Whether head neither keeps the clause nor has one from a document with the same text. */
  readonly isOpen: boolean;
}

async function formerArticles(
  had: readonly FormerClause[],
  arrived: readonly ArrivedDocument[],
  texts: Texts,
): Promise<FormerArticles[]> {
  const kept = new Map<FormerClause["still"], Citing>();
  const found: FormerArticles[] = [];
  for (const { document, articles, still } of had) {
    const labels = citedLabels(articles);
    const keeps = kept.get(still) ?? new Citing(still);
    kept.set(still, keeps);
    let isOpen = !keeps.cites(labels);
    for (const { clauses, citing } of arrived) {
      if (!isOpen) break;
      const pair = await texts.pair(document, clauses[0].document);
      isOpen = !(pair?.articles.areSame(labels) && citing.cites(labels));
    }
    found.push({ document, labels, isOpen });
  }
  return found;
}

/** The labels that some clauses cite. */
class Citing {
  readonly labels: ReadonlySet<string>;
  private readonly isAny: boolean;

  constructor(clauses: readonly (readonly string[])[]) {
    const labels = clauses.map(citedLabels);
    this.labels = new Set(labels.flat());
    this.isAny = labels.some((list) => list.length === 0);
  }

  /** Whether one of the clauses cites one of the articles. A clause without a label covers every article. */
  cites(labels: readonly string[]): boolean {
    if (this.labels.size === 0 && !this.isAny) return false;
    return this.isAny || labels.length === 0 || labels.some((label) => this.labels.has(label));
  }
}

interface Term {
  readonly former: readonly FormerArticles[];
  readonly open: readonly FormerArticles[];
  readonly requirement: string;
}

async function arrivalsBy(
  { clauses, citing, places }: ArrivedDocument,
  { former, open, requirement }: Term,
  texts: Texts,
): Promise<Arrival[]> {
  const { contract, document, cited, listed } = clauses[0];
  const said = { contract, document, requirements: [requirement] };
  const versions = await versionsOf(document, { former, citing }, texts);
  const found: Arrival[] = [];
  for (const one of open) {
    // A new version of one document says nothing about the others.
    if (versions.size > 0 && !versions.has(one.document)) continue;
    const pair = await texts.pair(one.document, document);
    const differing = pair?.isOneFormat ? pair.articles.differing(one.labels) : [];
    found.push(
      ...differing.map((label) => ({ ...said, path: places.get(label) ?? cited, former: [one.document.id], label })),
    );
  }
  if (found.length > 0 || versions.size > 0) return found;
  const ids = new Set((open.length > 0 ? open : former).map((one) => one.document.id));
  return [{ ...said, path: listed, former: [...ids], label: undefined }];
}

/**
 * Returns base's documents that have all articles cited of a document of head, at least one of them with the same
 * letters.
 */
async function versionsOf(
  document: DocumentOutline,
  { former, citing }: { readonly former: readonly FormerArticles[]; readonly citing: Citing },
  texts: Texts,
): Promise<ReadonlySet<DocumentOutline>> {
  const versions = new Set<DocumentOutline>();
  for (const articles of groupBy(former, (one) => one.document.id).values()) {
    const [first] = articles;
    if (!first) continue;
    const pair = await texts.pair(first.document, document);
    const isSame = (labels: readonly string[]) => pair?.articles.areSame(labels) === true;
    const isVersion = citing.labels.size === 0 || isSame([...citing.labels]);
    if (isVersion && articles.some(({ labels }) => isSame(labels))) versions.add(first.document);
  }
  return versions;
}

/** A document of base and one of head, both readable. Two formats may give other letters for one text. */
interface Pair {
  readonly articles: ArticlePair;
  readonly isOneFormat: boolean;
}

interface Text {
  readonly format: string;
  readonly document: ReadDocument;
}

/** The texts of documents on both sides, read on demand and once each. */
class Texts {
  private readonly read = new Map<string, Promise<Text | undefined>>();
  private readonly pairs = new Map<string, Promise<Pair | undefined>>();
  private readonly trees: Trees;

  constructor(trees: Trees) {
    this.trees = trees;
  }

  /** Undefined where one of them cannot be read. */
  pair({ place: from }: DocumentOutline, { place: to }: DocumentOutline): Promise<Pair | undefined> | undefined {
    if (from === undefined || to === undefined) return undefined;
    return once(this.pairs, JSON.stringify([from, to]), async () => {
      const [was, is] = [await this.textOf("from", from), await this.textOf("head", to)];
      if (!was || !is) return undefined;
      return { articles: new ArticlePair(was.document, is.document), isOneFormat: was.format === is.format };
    });
  }

  private textOf(side: keyof Trees, place: string): Promise<Text | undefined> {
    return once(this.read, JSON.stringify([side, place]), async () => {
      const text = await this.trees[side].text(place);
      if (text.state === "unread") return undefined;
      const document = readable(text);
      return document instanceof ReadDocument ? { format: text.format, document } : undefined;
    });
  }
}

function once<T>(known: Map<string, Promise<T>>, key: string, make: () => Promise<T>): Promise<T> {
  const value = known.get(key) ?? make();
  known.set(key, value);
  return value;
}
