import { auditHtmlWords as w } from "../../texts/audit-html.ts";
import type { AuditedClause, AuditedContract, AuditedPassage } from "../report.ts";
import { clipped, type Markup, markup, type Part } from "./markup.ts";
import type { View } from "./view.ts";

/** Characters of a quote that are shown: more than any article has. */
const maxQuote = 3000;

/** Tells clauses of one vendor: a quote in full where it comes first, its place alone after that. */
export class ClauseTeller {
  private readonly contracts: readonly AuditedContract[];
  private readonly view: View;
  private readonly told = new Set<string>();

  constructor(contracts: readonly AuditedContract[], view: View) {
    this.contracts = contracts;
    this.view = view;
  }

  /** What a contract of the vendor is called in its section. */
  contract(id: string): string {
    const at = this.contracts.findIndex((contract) => contract.id === id);
    return at < 0 ? id : this.view.say(w.contractNumber, { number: at + 1 });
  }

  tell(clauses: readonly AuditedClause[]): Part {
    return clauses.map((clause) => this.one(clause));
  }

  private one(clause: AuditedClause): Markup {
    const { contract, document, quote, passage } = clause;
    const place = [this.contract(contract), this.document(contract, document), this.placeOf(clause)]
      .filter((part) => part)
      .join(" · ");
    const key = JSON.stringify([contract, clause.clause]);
    if (quote === null || this.told.has(key)) return markup`<p>${place}`;
    this.told.add(key);
    return markup`<p>${place} <q>${clipped(quote, maxQuote)}</q>${passage && this.passage(passage, clause)}`;
  }

  /** Of a contract with one document the contract says it all. */
  private document(contract: string, document: string | null): string | null {
    const known = this.contracts.find(({ id }) => id === contract)?.documents ?? [];
    return known.length === 1 && known[0]?.id === document ? null : document;
  }

  private placeOf({ article, page }: Pick<AuditedClause, "article" | "page">): string {
    const { say } = this.view;
    return [...(article === null ? [] : [article]), ...(page === null ? [] : [say(w.page, { page })])].join(", ");
  }

  /** Where the quote was found is said where the record says otherwise. */
  private passage(passage: AuditedPassage, clause: AuditedClause): Markup {
    const { say } = this.view;
    if (passage.state !== "found")
      return markup` <small class="${passage.state}">${say(w.passage[passage.state])}</small>`;
    const place = this.placeOf(passage);
    const isElsewhere = place !== "" && place !== this.placeOf(clause);
    return markup` <small>${isElsewhere ? say(w.passage.foundAt, { place }) : say(w.passage.found)}</small>`;
  }
}
