import { placeText } from "../../evidence/quotes/compare.ts";
import type { Language, Localized, TextArgs } from "../../model/language.ts";
import type { RunError } from "../../model/run-error.ts";
import { terminal } from "../../report/formats/escape.ts";
import { type Palette, paletteFor } from "../../report/formats/palette.ts";
import { evidenceWords, namedText } from "../../texts/evidence.ts";
import { checkWords } from "../../texts/evidence-check.ts";
import { fill } from "../../texts/fill.ts";
import { requirementNames } from "../../texts/requirement-names.ts";
import { runErrorLines } from "../../texts/run-errors.ts";
import type { ClauseToCheck } from "./check.ts";
import { notFoundLines, type TextOptions } from "./text.ts";

/** The counts of a run. `stuck` are the remaining clauses that cannot be compared here. */
export interface CheckCounts {
  readonly recorded: number;
  readonly left: number;
  readonly stuck: number;
}

/** Writes the remaining clauses to compare, for a person. Everything from outside is escaped. */
export class CheckPage {
  private readonly language: Language;
  private readonly palette: Palette;

  constructor({ language, color }: TextOptions) {
    this.language = language;
    this.palette = paletteFor(color);
  }

  /**
   * Renders a clause with the readable part of its document; `at` is its place in the record, and `of` its number and
   * the total.
   */
  clause(clause: ClauseToCheck, { at, of }: { readonly at: string; readonly of: string }): string {
    const { contract, clause: index, covers, document, location, evidence, notAtHand } = clause;
    const names = covers.map((key) => this.say(namedText(requirementNames, key))).join(", ");
    const title = `${of} ${this.line(checkWords.clause, { contract, number: index + 1 })}: ${terminal(names)}`;
    const path = location ?? evidence?.place ?? "-";
    return block([
      this.palette.bold(title),
      `  ${this.palette.dim("-->")} ${terminal(at)}`,
      ...(document === null ? [] : [`  ${this.line(checkWords.document, { id: document, path })}`]),
      ...(evidence?.actual ? [`  ${this.line(checkWords.digest, { digest: evidence.actual })}`] : []),
      ...this.record(clause),
      ...(notAtHand === null ? this.inDocument(clause) : [this.notAtHand(clause)]),
    ]);
  }

  token({ token }: ClauseToCheck): string {
    return token === null ? "" : block([`  ${this.palette.bold(this.line(checkWords.token, { token }))}`]);
  }

  question(): string {
    return this.say(checkWords.question);
  }

  recorded(path: string): string {
    return block([`  ${this.palette.success(this.line(checkWords.recorded, { path }))}`, ""]);
  }

  refused(path: string): string {
    return block([`  ${this.palette.warning(this.line(checkWords.refused, { path }))}`, ""]);
  }

  failed(error: RunError): string {
    return block([...runErrorLines(error).map((text) => `  ${this.palette.error(terminal(this.say(text)))}`), ""]);
  }

  howToAccept(vendor: string): string {
    return block([this.line(checkWords.howToAccept, { vendor })]);
  }

  end({ recorded, left, stuck }: CheckCounts): string {
    const counts = this.line(checkWords.counts, { recorded, left, stuck });
    return left > 0 ? block([counts]) : block([counts, this.palette.success(this.say(checkWords.nothing))]);
  }

  private record({ article, page, quote, facts, isTooShort, outdated }: ClauseToCheck): string[] {
    const known = { ...(page !== null && { page }), ...(article !== null && { article }) };
    const place = placeText(known, this.say(evidenceWords.noPlace));
    return [
      `  ${this.say(checkWords.onRecord)}: ${this.line({ en: "{place}", ko: "{place}" }, { place })}`,
      ...(quote === null
        ? [`    ${this.palette.dim(this.say(checkWords.noQuote))}`]
        : quote.split(/\r\n|\n|\r/).map((line) => `    > ${terminal(line)}`)),
      ...facts.map((fact) => `    ${terminal(fact)}`),
      ...(isTooShort ? [`    ${this.palette.warning(this.say(evidenceWords.tooShort))}`] : []),
      ...(outdated ? [`    ${this.palette.warning(this.line(checkWords.outdated, outdatedArgs(outdated)))}`] : []),
    ];
  }

  private notAtHand({ notAtHand }: ClauseToCheck): string {
    const why = notAtHand === null ? "" : this.say(checkWords.notAtHand[notAtHand]);
    return `  ${this.palette.error(`${this.say(checkWords.cannot)}: ${why}`)}`;
  }

  private inDocument({ unread, part, passage, article, page }: ClauseToCheck): string[] {
    const title = `  ${this.say(checkWords.inDocument)}:`;
    if (unread !== null) return [`${title} ${this.palette.warning(this.line(checkWords.unread, { unread }))}`];
    const none = article === null && page === null ? checkWords.noPlace : checkWords.placeNotFound;
    const place = part ? ` ${this.line({ en: "{place}", ko: "{place}" }, { place: placeText(part.place, "") })}` : "";
    return [
      `${title}${place}`,
      ...this.passage(passage).map((line) => `    ${line}`),
      ...(part
        ? part.lines.map((line) => `    ${this.palette.dim("|")} ${terminal(line)}`)
        : [`    ${this.palette.warning(this.say(none))}`]),
      ...(part?.isCut ? [`    ${this.palette.warning(this.say(checkWords.cut))}`] : []),
    ];
  }

  private passage(passage: ClauseToCheck["passage"]): string[] {
    const { quotes } = evidenceWords;
    if (!passage || passage.state === "unread") return [];
    if (passage.state === "found") return [this.line(quotes.found, { place: placeText(passage, "-") })];
    return notFoundLines(passage, { language: this.language, palette: this.palette });
  }

  private line(text: Localized, args: TextArgs): string {
    return terminal(this.say(fill(text, args)));
  }

  private say(text: Localized): string {
    return text[this.language];
  }
}

function outdatedArgs({ by, on, sha256 }: NonNullable<ClauseToCheck["outdated"]>): TextArgs {
  return { by, on, digest: sha256 };
}

function block(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join("");
}
