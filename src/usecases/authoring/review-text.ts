import type { Language, Localized, TextArgs } from "../../model/language.ts";
import { terminal } from "../../report/formats/escape.ts";
import { type Palette, paletteFor } from "../../report/formats/palette.ts";
import { clauseFacts } from "../../texts/clause-facts.ts";
import { namedText } from "../../texts/evidence.ts";
import { fill } from "../../texts/fill.ts";
import { requirementNames } from "../../texts/requirement-names.ts";
import { reviewWords } from "../../texts/review.ts";
import type { ProposedClause } from "./review.ts";

/** The words by which a clause is recognised; undefined where its document cannot be read. */
export type Recognition = readonly string[] | undefined;

/** Writes proposed clauses for a person. Everything from records and documents is escaped. */
export class ReviewPage {
  private readonly language: Language;
  private readonly palette: Palette;

  constructor({ language, color }: { readonly language: Language; readonly color: boolean }) {
    this.language = language;
    this.palette = paletteFor(color);
  }

  /** Renders a clause; `of` is its number and the total. */
  clause({ contract, covers, value, record, line, location }: ProposedClause, of: string, words: Recognition): string {
    const names = covers.map((key) => `${namedText(requirementNames, key)[this.language]} (${key})`).join(", ");
    const place = [value.article, value.page === undefined ? undefined : `p. ${String(value.page)}`]
      .filter((part) => part !== undefined)
      .map(String)
      .join(", ");
    const path = location ?? String(value.document ?? "-");
    const facts = clauseFacts(value, this.language).map((fact) => `    ${terminal(fact)}`);
    const quote =
      typeof value.quote === "string" ? `    > ${terminal(value.quote)}` : `    ${this.say(reviewWords.noQuote)}`;
    return block([
      this.palette.bold(terminal(`${of} ${names}`)),
      `  ${this.palette.dim("-->")} ${terminal(`${record.file.path}:${line}`)}`,
      `  ${this.line(reviewWords.document, { contract, path, place: place || this.say(reviewWords.noPlace) })}`,
      quote,
      ...facts,
      ...this.recognition(value, words),
    ]);
  }

  done(text: Localized, path: string): string {
    return block([`  ${this.palette.success(this.line(text, { path }))}`, ""]);
  }

  /** Renders a question; the cursor stays behind it. */
  question(text: Localized, args: TextArgs): string {
    return `${this.line(text, args).trimEnd()} `;
  }

  note(text: Localized, args: TextArgs = {}): string {
    return block([this.line(text, args)]);
  }

  private recognition({ quote }: ProposedClause["value"], words: Recognition): string[] {
    if (words === undefined || quote === undefined) return [];
    if (words.length === 0) return [`    ${this.palette.warning(this.say(reviewWords.notFound))}`];
    return [`    ${this.palette.dim(this.line(reviewWords.recognised, { words: words.join(" · ") }))}`];
  }

  private line(text: Localized, args: TextArgs): string {
    return terminal(fill(text, args)[this.language]);
  }

  private say(text: Localized): string {
    return text[this.language];
  }
}

function block(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join("");
}
