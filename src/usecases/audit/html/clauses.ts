import { auditHtmlWords as w } from "../../../texts/audit-html.ts";
import { recognisedShortly } from "../../../texts/wording.ts";
import type { AuditedClause, AuditedContract, AuditedPassage } from "../report.ts";
import { clipped, joined, markup, type Part } from "./markup.ts";
import type { View } from "./view.ts";

/** Characters of a quote that are shown: more than any article has. */
const maxQuote = 3000;

/**
 * Renders the clauses of one vendor, one per line: a quote in full at its first occurrence, and only its place after
 * that.
 */
export class ClauseList {
  private readonly contracts: readonly AuditedContract[];
  private readonly view: View;
  private readonly shownQuotes = new Set<string>();

  constructor(contracts: readonly AuditedContract[], view: View) {
    this.contracts = contracts;
    this.view = view;
  }

  /** Returns the label of a contract in the vendor's section. */
  contract(id: string): string {
    const at = this.contracts.findIndex((contract) => contract.id === id);
    return at < 0 ? id : this.view.say(w.contractNumber, { number: at + 1 });
  }

  part(clauses: readonly AuditedClause[]): Part {
    return joined(
      clauses.map((clause) => this.one(clause)),
      markup`\n`,
    );
  }

  private one(clause: AuditedClause): Part {
    const { contract, document, quote, passage } = clause;
    const place = [this.contract(contract), this.document(contract, document), this.placeOf(clause)]
      .filter((part) => part)
      .join(" · ");
    const key = JSON.stringify([contract, clause.clause]);
    const recognised = recognisedIn(clause, this.view);
    if (quote === null || this.shownQuotes.has(key)) return markup`${place}${recognised}`;
    this.shownQuotes.add(key);
    const differs = clause.differs.map((one) => markup`\n<small class=missing>${this.view.say(one)}</small>`);
    return markup`${place}\n“${clipped(quote, maxQuote)}”${this.passage(passage, clause)}${recognised}${differs}`;
  }

  /** Null for a contract with a single document, which needs no mention. */
  private document(contract: string, document: string | null): string | null {
    const known = this.contracts.find(({ id }) => id === contract)?.documents ?? [];
    return known.length === 1 && known[0]?.id === document ? null : document;
  }

  private placeOf({ article, page }: Pick<AuditedClause, "article" | "page">): string {
    const { say } = this.view;
    return [...(article === null ? [] : [article]), ...(page === null ? [] : [say(w.page, { page })])].join(", ");
  }

  /** The table already says that the quote was found; its place is shown only if the record states another. */
  private passage(passage: AuditedPassage | null, clause: AuditedClause): Part {
    const { say } = this.view;
    const marked = (state: keyof typeof w.passage) => markup` <small class=${state}>${say(w.passage[state])}</small>`;
    if (passage === null) return marked("unsought");
    if (passage.state !== "found") return marked(passage.state);
    const place = this.placeOf(passage);
    const isElsewhere = place !== "" && place !== this.placeOf(clause);
    return isElsewhere ? markup` <small>${say(w.foundAt, { place })}</small>` : null;
  }
}

/** The table already says that the words were recognised, each in its sentence. */
function recognisedIn({ quote, passage, recognised }: AuditedClause, { say }: View): Part {
  if (quote === null || passage?.state !== "found") return null;
  if (recognised?.strength === "clear" && recognised.at === "sentence") return null;
  return markup` <small>${say(recognised ? recognisedShortly(recognised) : w.notRecognised)}</small>`;
}
