import { shortened } from "../../evidence/quotes/excerpt.ts";
import type { Language, Localized, TextArgs } from "../../model/language.ts";
import { clauseText } from "../../model/place.ts";
import { jsonForLogs, terminal } from "../../report/formats/escape.ts";
import { type Palette, paletteFor } from "../../report/formats/palette.ts";
import { draftWords } from "../../texts/draft.ts";
import { namedText } from "../../texts/evidence.ts";
import { fill } from "../../texts/fill.ts";
import { requirementNames } from "../../texts/requirement-names.ts";
import type { Draft, DraftClause } from "./draft.ts";

/** The document a draft was made of, and the data that recognised its clauses. */
export interface DraftOrigin {
  readonly path: string;
  /** SHA-256 of the document, in lower-case hexadecimal. */
  readonly sha256: string;
  /** SHA-256 of the lexicon. */
  readonly lexiconDigest: string;
}

/** Renders a draft as JSON. */
export function draftJson(draft: Draft, origin: DraftOrigin): string {
  return `${jsonForLogs(JSON.stringify({ schemaVersion: 1, document: origin, ...draft }, null, 1))}\n`;
}

/** Renders a draft for a person. Everything from the document is escaped. */
export function draftText(
  draft: Draft,
  { path }: DraftOrigin,
  { language, color }: { readonly language: Language; readonly color: boolean },
): string {
  const page = new DraftPage(language, paletteFor(color));
  const found = new Set(draft.proposals.map(({ requirement }) => requirement)).size;
  const parts = [
    [page.title(path, found, found + draft.not_found.length)],
    page.section(draftWords.proposals, draft.proposals),
    page.section(draftWords.opposites, draft.opposites),
    page.section(draftWords.hints, draft.hints),
    page.notFound(draft.not_found),
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

  title(path: string, count: number, wanted: number): string {
    return this.palette.bold(this.line(draftWords.title, { path, count, wanted }));
  }

  section(title: Localized, clauses: readonly DraftClause[]): string[] {
    if (clauses.length === 0) return [];
    return [this.palette.bold(title[this.language]), ...clauses.flatMap((clause) => this.clause(clause))];
  }

  notFound(keys: readonly string[]): string[] {
    if (keys.length === 0) return [];
    return [this.palette.bold(draftWords.notFound[this.language]), ...keys.map((key) => `  ${this.name(key)}`)];
  }

  private clause(clause: DraftClause): string[] {
    const place = clauseText(clause) || draftWords.noPlace[this.language];
    const facts = this.facts(clause);
    return [
      `  ${terminal(place)}: ${this.name(clause.requirement)}${facts === "" ? "" : ` (${facts})`}`,
      `    ${terminal(shortened(clause.quote))}`,
      `    ${this.palette.dim(this.line(draftWords.words, { words: clause.words.join(" · ") }))}`,
    ];
  }

  private facts({ facts = {} }: DraftClause): string {
    const told = Object.entries(draftWords.facts).flatMap(([key, text]) => {
      const value: unknown = Reflect.get(facts, key);
      if (value === undefined || (Array.isArray(value) && value.length === 0)) return [];
      const argument = Array.isArray(value) ? value.map(String) : String(value);
      return fill(text, { value: argument })[this.language];
    });
    return told.join(", ");
  }

  private name(key: string): string {
    return `${namedText(requirementNames, key)[this.language]} (${key})`;
  }

  private line(text: Localized, args: TextArgs): string {
    return terminal(fill(text, args)[this.language]);
  }
}
