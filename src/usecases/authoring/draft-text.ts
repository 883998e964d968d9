import type { Role } from "../../evidence/clauses/parties.ts";
import { shortened } from "../../evidence/quotes/excerpt.ts";
import type { Language, Localized, TextArgs } from "../../model/language.ts";
import { clauseText } from "../../model/place.ts";
import { jsonForLogs, terminal } from "../../report/formats/escape.ts";
import { type Palette, paletteFor } from "../../report/formats/palette.ts";
import { clauseFacts } from "../../texts/clause-facts.ts";
import { draftWords } from "../../texts/draft.ts";
import { namedText } from "../../texts/evidence.ts";
import { fill } from "../../texts/fill.ts";
import { requirementNames } from "../../texts/requirement-names.ts";
import type { AgreementFacts, StatedRenewal } from "./agreement-facts.ts";
import type { DraftClause } from "./draft.ts";
import type { DraftAnswer, DraftOrigin } from "./draft-answer.ts";
import type { MissingTerm } from "./missing-terms.ts";

/** Renders a draft as JSON. `document` is the first one, `documents` has all of several. */
export function draftJson({ draft, agreement, missing, origins }: DraftAnswer): string {
  const documents = origins.length > 1 && { documents: origins };
  const answer = { schemaVersion: 1, document: origins[0], ...documents, ...draft, missing, agreement };
  return `${jsonForLogs(JSON.stringify(answer, null, 1))}\n`;
}

/** Renders a draft for a person. Everything from the document is escaped. */
export function draftText(
  { draft, agreement, missing, origins }: DraftAnswer,
  { language, color }: { readonly language: Language; readonly color: boolean },
): string {
  const page = new DraftPage(language, paletteFor(color));
  const found = new Set(draft.proposals.map(({ requirement }) => requirement)).size;
  const parts = [
    [page.title(origins, found, found + draft.not_found.length)],
    page.agreement(agreement),
    page.section(draftWords.proposals, draft.proposals),
    page.section(draftWords.opposites, draft.opposites),
    page.section(draftWords.hints, draft.hints),
    page.notFound(missing),
  ];
  return parts
    .filter((lines) => lines.length > 0)
    .map((lines) => `${lines.join("\n")}\n`)
    .join("\n");
}

class DraftPage {
  private readonly language: Language;
  private readonly palette: Palette;

  constructor(language: Language, palette: Palette) {
    this.language = language;
    this.palette = palette;
  }

  title([first, ...others]: readonly DraftOrigin[], found: number, wanted: number): string {
    const count = fill(draftWords.documents, { count: others.length + 1 })[this.language];
    const path = others.length > 0 ? count : (first?.path ?? "");
    return this.palette.bold(this.line(draftWords.title, { path, recognised: found, wanted }));
  }

  section(title: Localized, clauses: readonly DraftClause[]): string[] {
    if (clauses.length === 0) return [];
    return [this.palette.bold(title[this.language]), ...clauses.flatMap((clause) => this.clause(clause))];
  }

  /** What the text says of the contract, line by line; what it does not state is told as that. */
  agreement({ title, parties, signed_on, effective, renewal, subprocessing }: AgreementFacts): string[] {
    const told = (what: Localized, value: string | undefined) =>
      `  ${what[this.language]}: ${terminal(value ?? draftWords.unstated[this.language])}`;
    const party = (role: Role) => told(draftWords.parties[role], parties.find((one) => one.role === role)?.name);
    const term = effective && `${effective.from} ~ ${effective.to ?? draftWords.openEnd[this.language]}`;
    return [
      this.palette.bold(draftWords.agreement[this.language]),
      told(draftWords.contractTitle, title),
      party("customer"),
      party("vendor"),
      told(draftWords.signedOn, signed_on),
      told(draftWords.term, term),
      ...(renewal ? [told(draftWords.renewal, this.renewal(renewal))] : []),
      ...subprocessing.map((sentence) => told(draftWords.subprocessing, shortened(sentence))),
    ];
  }

  private renewal({ term_months: months, notice_days: days }: StatedRenewal): string {
    const notice = days === undefined ? "" : fill(draftWords.notice, { days })[this.language];
    return fill(draftWords.renewalText, { months })[this.language] + notice;
  }

  notFound(missing: readonly MissingTerm[]): string[] {
    if (missing.length === 0) return [];
    return [
      this.palette.bold(draftWords.notFound[this.language]),
      ...missing.flatMap(({ requirement, sentence }) => [
        `  ${this.name(requirement)}`,
        ...(sentence === undefined ? [] : [`    ${this.palette.dim(this.line(draftWords.model, { sentence }))}`]),
      ]),
    ];
  }

  private clause(clause: DraftClause): string[] {
    const inDocument = clauseText(inKorean(clause)) || draftWords.noPlace[this.language];
    const place = clause.document === undefined ? inDocument : `${clause.document} ${inDocument}`;
    const facts = clauseFacts({ ...clause.facts }, this.language).join(", ");
    return [
      `  ${terminal(place)}: ${this.name(clause.requirement)}${facts === "" ? "" : ` (${terminal(facts)})`}`,
      `    ${terminal(shortened(clause.quote))}`,
      `    ${this.palette.dim(this.line(draftWords.words, { words: clause.words.join(" · ") }))}`,
    ];
  }

  private name(key: string): string {
    return `${namedText(requirementNames, key)[this.language]} (${key})`;
  }

  private line(text: Localized, args: TextArgs): string {
    return terminal(fill(text, args)[this.language]);
  }
}

/** The clause with a bare number as Korean documents are cited: `제4항`, in an annex `별지 1 제1호`. */
function inKorean(clause: DraftClause): DraftClause {
  const { article, annex, quote } = clause;
  if (article === undefined || !/^\d{1,3}$/.test(article) || !/[가-힣]/u.test(quote)) return clause;
  return { ...clause, article: `제${article}${annex === undefined ? "항" : "호"}` };
}
