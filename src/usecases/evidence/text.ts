import { placeText } from "../../evidence/quotes/compare.ts";
import { shortened } from "../../evidence/quotes/excerpt.ts";
import type { Language, Localized, TextArgs } from "../../model/language.ts";
import type { Rule } from "../../model/rule.ts";
import { terminal } from "../../report/formats/escape.ts";
import { type Palette, paletteFor } from "../../report/formats/palette.ts";
import type { Passage, RecognisedWords, Wording } from "../../schemas/generated/types.ts";
import { evidenceWords, namedText } from "../../texts/evidence.ts";
import { fill } from "../../texts/fill.ts";
import { waivedBy } from "../../texts/waived-by.ts";
import { differences, recognisedText } from "../../texts/wording.ts";
import { words } from "../../texts/words.ts";
import { isOnlyDeclared, type ShownClause, type ShownService } from "./show.ts";
import {
  isFound,
  isRecognised,
  type VerifiedDocument,
  type VerifiedDossier,
  type VerifiedQuote,
  verdictOf,
} from "./verify.ts";

export interface TextOptions {
  readonly language: Language;
  readonly color: boolean;
}

/** Renders the evidence of dossiers for a person: every document and every quote with its state, and the verdict. */
export function verifiedText(dossiers: readonly VerifiedDossier[], options: TextOptions): string {
  const page = new EvidencePage(options);
  return [...dossiers.map((dossier) => page.dossier(dossier)), page.verdict(dossiers)]
    .filter((lines) => lines.length > 0)
    .map((lines) => `${lines.join("\n")}\n`)
    .join("\n");
}

/** Renders the clauses that meet a requirement, for a person. */
export function shownText(
  shown: { readonly rule: Rule; readonly asOf: string; readonly services: readonly ShownService[] },
  options: TextOptions,
): string {
  const page = new EvidencePage(options);
  return [
    page.rule(shown.rule, shown.asOf, shown.services),
    ...shown.services.flatMap((one) => page.service(one, shown.rule.requirement)),
  ]
    .map((lines) => `${lines.join("\n")}\n`)
    .join("\n");
}

/** Longest excerpt of a quote in a list, in characters. */
const maxName = 60;

/** Reasons why a quote is not in a readable document: it runs on into another article, or is missing. */
export function notFoundLines(
  { state, place = "", into = "", closest, hint = "nothing-close" }: Passage,
  { language, palette }: { readonly language: Language; readonly palette: Palette },
): string[] {
  const { quotes } = evidenceWords;
  const line = (text: Localized, args: TextArgs) => terminal(fill(text, args)[language]);
  if (state === "crossing") return [palette.error(line(quotes.crossing, { place, into }))];
  if (!closest) return [palette.error(quotes[hint][language])];
  return [
    palette.error(line(quotes.missing, { place: closest.place, closest: closest.text })),
    line(quotes.difference, { words: closest.difference }),
  ];
}

class EvidencePage {
  private readonly language: Language;
  private readonly palette: Palette;

  constructor({ language, color }: TextOptions) {
    this.language = language;
    this.palette = paletteFor(color);
  }

  dossier({ vendor, isUsable, documents, quotes }: VerifiedDossier): string[] {
    const title = this.palette.bold(vendor === null ? this.say(evidenceWords.guidelines) : terminal(vendor));
    if (!isUsable) return [title, `  ${this.palette.error(this.say(evidenceWords.unusable))}`];
    const contracts = [...new Set(quotes.map(({ contract }) => contract))];
    const lines = [
      ...documents.map((document) => this.document(document)),
      ...contracts.flatMap((contract) => [
        `  ${this.line(evidenceWords.contract, { id: contract })}`,
        ...quotes.filter((quote) => quote.contract === contract).flatMap((quote) => this.quote(quote)),
      ]),
    ];
    return lines.length > 0 ? [title, ...lines] : [];
  }

  verdict(dossiers: readonly VerifiedDossier[]): string[] {
    const verdict = verdictOf(dossiers);
    const paint = verdict === "verified" ? this.palette.success : this.palette.error;
    const documents = dossiers.flatMap((dossier) => dossier.documents);
    const quotes = dossiers.flatMap((dossier) => dossier.quotes);
    const counts = {
      documents: documents.length,
      unchanged: documents.filter(({ state }) => state === "unchanged").length,
      quotes: quotes.length,
      matched: quotes.filter(isFound).length,
      pointers: documents.filter(({ isPointer }) => isPointer).length,
      short: quotes.filter(({ isTooShort }) => isTooShort).length,
      person: quotes.filter(({ passage }) => passage?.state === "unread").length,
      differing: quotes.filter(({ wording }) => wording !== null).length,
      recognised: quotes.filter(isRecognised).length,
      without: dossiers.reduce((sum, { clausesWithoutQuote }) => sum + clausesWithoutQuote, 0),
    };
    const pointers = counts.pointers > 0 ? [this.palette.warning(this.line(evidenceWords.pointers, counts))] : [];
    return [
      this.line(evidenceWords.counts, counts),
      ...pointers,
      paint(this.palette.bold(this.say(evidenceWords[verdict]))),
    ];
  }

  rule({ id, requirement, title }: Rule, asOf: string, services: readonly ShownService[]): string[] {
    const none = services.length === 0 ? [this.line(evidenceWords.notAsked, { as_of: asOf })] : [];
    const name = `${this.palette.bold(id)} ${requirement}: ${terminal(this.say(title))}`;
    return [`${name} (${this.line(evidenceWords.asOf, { as_of: asOf })})`, ...none];
  }

  service(service: ShownService, requirement: string): string[][] {
    const { id, name, status, reason, excuse, clauses } = service;
    const paint = { pass: this.palette.success, fail: this.palette.error, "not-applicable": this.palette.dim }[status];
    const answer = paint(this.say(evidenceWords[status]));
    const because = [...(status === "pass" ? [] : this.reason(reason)), ...this.excuse(excuse)].join("; ");
    const line = `${this.line(evidenceWords.service, { id, name })}: ${answer}`;
    const declared = isOnlyDeclared(service) ? [this.palette.error(this.say(evidenceWords.onlyDeclared))] : [];
    return [
      [because === "" ? line : `${line} (${because})`, ...declared],
      ...clauses.map((one) => this.clause(one, requirement)),
    ];
  }

  /** The reason, unless it is only a finding: that the requirement is not met is already shown. */
  private reason(reason: ShownService["reason"]): string[] {
    if (!reason || reason.code === "finding") return [];
    return [this.line(namedText(words.reasons, reason.code), { rule: reason.rule ?? "", text: reason.text ?? "" })];
  }

  private excuse(excuse: ShownService["excuse"]): string[] {
    if (!excuse) return [];
    if (excuse.kind === "off") return [this.say(words.reasons.off)];
    const by = excuse.waivers.map((waiver) => terminal(this.say(waivedBy(waiver))));
    return [[this.say(words[excuse.kind]), ...by].join(": ")];
  }

  private clause(clause: ShownClause, requirement: string): string[] {
    const { contract, document, place, evidence, quote, passage, paragraph, goesOn, recognised, wording } = clause;
    const recorded = this.recorded(clause);
    return [
      `  ${this.line(evidenceWords.contract, { id: contract })}, ${this.line(evidenceWords.document, { id: document ?? "-" })}, ${terminal(recorded)}`,
      `    ${this.palette.dim("-->")} ${terminal(place ?? "-")}`,
      ...(evidence && (evidence.state !== "unchanged" || evidence.isPointer)
        ? [`    ${this.documentState(evidence)}`]
        : []),
      ...(quote === null
        ? [`    ${this.palette.dim(this.say(evidenceWords.noQuote))}`]
        : [
            `    ${this.say(evidenceWords.quote)}: "${terminal(quote)}"`,
            ...this.state(passage).map((line) => `    ${line}`),
            ...(goesOn === null
              ? []
              : [`    ${this.palette.warning(this.line(evidenceWords.goesOn, { text: goesOn }))}`]),
          ]),
      ...paragraph.map((line) => `    ${this.palette.dim("|")} ${terminal(line)}`),
      ...(passage?.state === "found" ? [`    ${this.recognised(requirement, recognised)}`] : []),
      ...this.differences(wording).map((line) => `    ${line}`),
    ];
  }

  private recognised(requirement: string, recognised: RecognisedWords | null): string {
    const said = terminal(this.say(recognisedText(requirement, recognised)));
    return recognised?.strength === "clear" ? this.palette.dim(said) : this.palette.warning(said);
  }

  private differences(wording: Wording | null): string[] {
    return wording ? differences(wording).map((text) => this.palette.warning(terminal(this.say(text)))) : [];
  }

  private document(document: VerifiedDocument): string {
    const { id, place } = document;
    return `  ${this.line(evidenceWords.document, { id })} ${terminal(place)}: ${this.documentState(document)}`;
  }

  private documentState({ state, recorded, actual, isPointer }: VerifiedDocument): string {
    const said = this.line(evidenceWords.documents[state], { recorded: recorded ?? "", actual: actual ?? "" });
    const paint =
      state === "unchanged" ? this.palette.dim : state === "elsewhere" ? this.palette.warning : this.palette.error;
    const pointer = isPointer ? `; ${this.palette.warning(this.say(evidenceWords.pointer))}` : "";
    return `${paint(said)}${pointer}`;
  }

  private quote(quote: VerifiedQuote): string[] {
    const [state = "", ...more] = this.state(quote.passage);
    const name = `${this.recorded(quote)} "${shortened(quote.quote, maxName)}"`;
    const short = quote.isTooShort ? [this.palette.warning(this.say(evidenceWords.tooShort))] : [];
    const lines = [...more, ...this.differences(quote.wording)];
    return [`    ${terminal(name)}: ${[...short, state].join("; ")}`, ...lines.map((line) => `      ${line}`)];
  }

  private recorded({
    article,
    page,
    document,
  }: {
    article: string | null;
    page: number | null;
    document: string | null;
  }): string {
    const known = { ...(page !== null && { page }), ...(article !== null && { article }) };
    return placeText(known, document ?? this.say(evidenceWords.noPlace));
  }

  private state(passage: Passage | null): string[] {
    const { quotes } = evidenceWords;
    if (!passage) return [this.palette.warning(this.say(quotes["not-compared"]))];
    if (passage.state === "found") {
      const args = { place: placeText(passage, "-"), count: passage.occurrences ?? 1 };
      return [this.palette.dim(this.line(args.count > 1 ? quotes["found-often"] : quotes.found, args))];
    }
    if (passage.state === "unread") {
      const page = passage.page === undefined ? "" : `, p. ${passage.page}`;
      return [this.palette.warning(this.line(quotes.unread, { unread: passage.reason ?? "" }) + page)];
    }
    return notFoundLines(passage, { language: this.language, palette: this.palette });
  }

  private line(text: Localized, args: TextArgs): string {
    return terminal(this.say(fill(text, args)));
  }

  private say(text: Localized): string {
    return text[this.language];
  }
}
