import type { ArrivedClause, ArrivedEvidence, FormerClause } from "./judgement/documents-arrived.ts";
import type { DocumentOutline } from "./judgement/evidence-outline.ts";
import { groupBy } from "./model/group.ts";
import type { Path } from "./model/location.ts";
import { compareText } from "./model/order.ts";
import type { InventoryTree } from "./model/tree.ts";
import { type ArticleMatch, citeAlike, matchArticles } from "./quotes/articles.ts";
import { readable } from "./quotes/compare.ts";
import { ReadDocument } from "./quotes/document.ts";

/** What is told of a document that came with a change and is evidence now. */
export interface Arrival {
  readonly contract: string;
  readonly document: DocumentOutline;
  readonly path: Path;
  /** Ids of base's documents that were the evidence, in code-unit order. */
  readonly former: readonly string[];
  /** The article that reads otherwise; undefined where nobody can tell. */
  readonly label: string | undefined;
  readonly requirements: readonly string[];
}

type Trees = { readonly from: InventoryTree; readonly head: InventoryTree };

/** Holds what came with a change against what it stands for, each once. Every text is read once. */
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
  const open = await unsettled(had, has, texts);
  const found: Arrival[] = [];
  for (const clause of has) {
    // A new record beside clauses that all go on replaces none of them.
    if (open.length === 0 && !clause.isSame) continue;
    found.push(...(await arrivalsBy(clause, { had, open, requirement }, texts)));
  }
  return found;
}

/** Base's clauses that head neither keeps nor has in a document that says the same. */
async function unsettled(
  had: readonly FormerClause[],
  has: readonly ArrivedClause[],
  texts: Texts,
): Promise<FormerClause[]> {
  const open: FormerClause[] = [];
  for (const clause of had) {
    if (clause.still.some((articles) => citeAlike(articles, clause.articles))) continue;
    const like = has.filter(({ articles }) => citeAlike(articles, clause.articles));
    let isSettled = false;
    for (const { document } of like)
      isSettled ||= (await texts.match(clause.articles, clause.document, document)).isSame;
    if (!isSettled) open.push(clause);
  }
  return open;
}

interface Term {
  readonly had: readonly FormerClause[];
  readonly open: readonly FormerClause[];
  readonly requirement: string;
}

async function arrivalsBy(clause: ArrivedClause, { had, open, requirement }: Term, texts: Texts): Promise<Arrival[]> {
  const { contract, document, cited, listed } = clause;
  const said = { contract, document, requirements: [requirement] };
  const same: FormerClause[] = [];
  for (const one of had) {
    const { isSame } = await texts.match([...one.articles, ...clause.articles], one.document, document);
    if (isSame) same.push(one);
  }
  // Where it is another version of one document, it says nothing about the others.
  const versions = new Set(same.map((one) => one.document));
  const found: Arrival[] = [];
  for (const one of open) {
    if (versions.size > 0 && !versions.has(one.document)) continue;
    const { differing } = await texts.match(one.articles, one.document, document);
    found.push(...differing.map((label) => ({ ...said, path: cited, former: [one.document.id], label })));
  }
  if (found.length > 0 || same.length > 0) return found;
  const former = (open.length > 0 ? open : had).map((one) => one.document.id);
  return [{ ...said, path: listed, former, label: undefined }];
}

const unknown: ArticleMatch = { differing: [], isSame: false };

/** The texts of documents on both sides, each read once and only where it is asked for. */
class Texts {
  private readonly read = new Map<
    string,
    Promise<{ readonly format: string; readonly text: ReadDocument } | undefined>
  >();
  private readonly matches = new Map<string, Promise<ArticleMatch>>();
  private readonly trees: Trees;

  constructor(trees: Trees) {
    this.trees = trees;
  }

  /** How articles of base's document read in head's. Two formats may give other letters for one text: no article is known to differ. */
  match(cited: readonly string[], from: DocumentOutline, to: DocumentOutline): Promise<ArticleMatch> {
    const key = JSON.stringify([cited, from.place ?? null, to.place ?? null]);
    const known = this.matches.get(key) ?? this.matchNow(cited, from, to);
    this.matches.set(key, known);
    return known;
  }

  private async matchNow(cited: readonly string[], from: DocumentOutline, to: DocumentOutline): Promise<ArticleMatch> {
    const [was, is] = [await this.textOf("from", from), await this.textOf("head", to)];
    if (!was || !is) return unknown;
    const match = matchArticles(cited, was.text, is.text);
    return was.format === is.format ? match : { ...match, differing: [] };
  }

  private textOf(side: keyof Trees, { place }: DocumentOutline) {
    if (place === undefined) return undefined;
    const key = JSON.stringify([side, place]);
    const known = this.read.get(key) ?? this.readNow(side, place);
    this.read.set(key, known);
    return known;
  }

  private async readNow(side: keyof Trees, place: string) {
    const text = await this.trees[side].text(place);
    if (text.state === "unread") return undefined;
    const document = readable(text);
    return document instanceof ReadDocument ? { format: text.format, text: document } : undefined;
  }
}
