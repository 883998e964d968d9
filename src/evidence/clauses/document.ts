import { createHash } from "node:crypto";
import { groupBy } from "../../model/group.ts";
import { Remembered } from "../../model/remembered.ts";
import type { ReadDocument } from "../quotes/document.ts";
import { onOneLine, shortened } from "../quotes/excerpt.ts";
import type { Range } from "../quotes/key.ts";
import { namesOfPersonalData } from "./defined-terms.ts";
import { factsOf, hasFacts } from "./facts.ts";
import { type Language, lexiconFor } from "./lexicons.ts";
import { type ClauseFacts, type EndpointItem, intervalsIn, type Stated } from "./numbers.ts";
import { Parties } from "./parties.ts";
import { Recogniser, type Subject } from "./recognise.ts";
import { type Sentence, sentencesOf } from "./sentences.ts";

/** Characters of a document in which other places are looked for: more than any contract has. */
const maxSearched = 1_000_000;

/** Characters at the beginning of a contract in which it names its parties. */
const opening = 2_000;

/** The clauses of a document: its sentences, each recognised when it is first asked about. */
export class ClauseDocument {
  readonly document: ReadDocument;
  readonly source: string;
  readonly sentences: readonly Sentence[];
  private readonly recognisers = new Map<Language, Recogniser>();
  private readonly subjects = new Map<number, readonly Subject[]>();
  private readonly deadlines = new Map<number, readonly Stated<number | string>[]>();
  private readonly intervals = new Map<number, readonly Stated<number>[]>();
  private sections: ReadonlyMap<number, readonly Sentence[]> | undefined;
  private speaking: ReadonlyMap<string, readonly { readonly sentence: Sentence }[]> | undefined;
  private parties: Parties | undefined;
  /** Digest of what its sentences have in common. */
  private context: string | undefined;
  private personalData: readonly string[] | undefined;

  private static readonly known = new WeakMap<ReadDocument, ClauseDocument>();

  /** The clauses of a document, once for as long as it is kept: a history asks about the same text again and again. */
  static of(document: ReadDocument): ClauseDocument {
    const known = ClauseDocument.known.get(document) ?? new ClauseDocument(document);
    ClauseDocument.known.set(document, known);
    return known;
  }

  constructor(document: ReadDocument) {
    this.document = document;
    this.source = document.source;
    this.sentences = sentencesOf(document.source, document.sections());
  }

  /** Sentences that a passage is part of or contains, in order. */
  within({ from, to }: Range): Sentence[] {
    const first = this.firstWhere((one) => one.to > from);
    const found: Sentence[] = [];
    for (let at = first; at < this.sentences.length; at += 1) {
      const sentence = this.sentences[at];
      if (!sentence || sentence.from >= to) break;
      found.push(sentence);
    }
    return found;
  }

  /** The sentence that follows a place, if there is one. */
  behind(place: number): Sentence[] {
    return this.sentences.slice(this.firstWhere(({ from }) => from >= place)).slice(0, 1);
  }

  /** Sentences of an article, by its number, in order. */
  ofSection(section: number): readonly Sentence[] {
    this.sections ??= groupBy(this.sentences, (sentence) => sentence.section);
    return this.sections.get(section) ?? [];
  }

  /** Index of the first sentence for which something holds that holds for all after it. */
  private firstWhere(holds: (sentence: Sentence) => boolean): number {
    let low = 0;
    let high = this.sentences.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const sentence = this.sentences[middle];
      if (sentence && holds(sentence)) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  /** The requirements that a sentence speaks of. */
  subjectsOf(sentence: Sentence): readonly Subject[] {
    const known = this.subjects.get(sentence.from);
    if (known) return known;
    const recogniser = this.recogniser(sentence);
    const alike = recognised.get(this.keyOf(sentence), (key) => {
      const value = recogniser.subjects(sentence).map((subject) => moved(subject, -sentence.from));
      return { value, size: key.length };
    });
    const found = alike.map((subject) => moved(subject, sentence.from));
    this.subjects.set(sentence.from, found);
    return found;
  }

  /** All that the requirements of a sentence depend on. */
  private keyOf({ from, to, leads, headings }: Sentence): string {
    const texts = (ranges: readonly Range[]) => ranges.map((range) => this.source.slice(range.from, range.to));
    this.context ??= digestOf(JSON.stringify([this.partiesNamed().key, this.namesOfData()]));
    return JSON.stringify([this.source.slice(from, to), texts(leads), texts(headings), this.context]);
  }

  /** How a sentence speaks of one requirement; undefined if it does not. */
  subjectOf(sentence: Sentence, requirement: string): Subject | undefined {
    return this.subjectsOf(sentence).find((one) => one.requirement === requirement);
  }

  /** Sentences of the first `maxSearched` characters that clearly speak of a requirement, in order. */
  speakingOf(requirement: string): readonly Sentence[] {
    this.speaking ??= this.clearSentences();
    return (this.speaking.get(requirement) ?? []).map(({ sentence }) => sentence);
  }

  private clearSentences(): NonNullable<ClauseDocument["speaking"]> {
    const clear = this.sentences.flatMap((sentence) =>
      (sentence.to > maxSearched ? [] : this.subjectsOf(sentence)).flatMap(({ requirement, strength }) =>
        strength === "clear" ? { requirement, sentence } : [],
      ),
    );
    return groupBy(clear, ({ requirement }) => requirement);
  }

  /** Numbers of a clause: of its sentence, else of a sentence in its article that speaks of the same. */
  factsOf(sentence: Sentence, { requirement, facts }: Subject): ClauseFacts | undefined {
    if (facts || !hasFacts(requirement) || requirement === "endpoint-security") return facts;
    const others = this.ofSection(sentence.section).filter((one) => one !== sentence && this.touches(one, requirement));
    const stated = others.map((one) => {
      const text = this.source.slice(one.from, one.to);
      return factsOf(requirement, { text, at: 0, deadlines: this.deadlinesOf(one), endpoint: [] });
    });
    return stated.find((one) => Object.keys(one).length > 0);
  }

  /** Deadlines that a sentence states, without those of the customer. */
  deadlinesOf(sentence: Sentence): readonly Stated<number | string>[] {
    const known = this.deadlines.get(sentence.from);
    const found = known ?? this.recogniser(sentence).deadlinesIn(this.source.slice(sentence.from, sentence.to));
    this.deadlines.set(sentence.from, found);
    return found;
  }

  /** Intervals that a sentence states, in months. */
  intervalsOf({ from, to }: Sentence): readonly Stated<number>[] {
    const found = this.intervals.get(from) ?? intervalsIn(this.source.slice(from, to));
    this.intervals.set(from, found);
    return found;
  }

  /** Whether a sentence, its headings or its introduction has a word of a requirement's topic. */
  touches(sentence: Sentence, requirement: string): boolean {
    const recogniser = this.recogniser(sentence);
    return [sentence, ...sentence.headings, ...sentence.leads].some((range) => recogniser.touches(range, requirement));
  }

  /** The measures for terminals that sentences name together. */
  endpointOf(sentences: readonly Sentence[]): EndpointItem[] {
    const [first] = sentences;
    return first ? this.recogniser(first).endpointOf(sentences) : [];
  }

  /** Whether a part of the document, by default its first `maxSearched` characters, speaks of security or privacy. */
  speaksOfSecurity(range: Range = { from: 0, to: maxSearched }): boolean {
    return this.within(range).some((sentence) => this.recogniser(sentence).speaksOfSecurity(sentence));
  }

  /** A passage on one line, shortened. */
  excerpt(range: Range): string {
    return shortened(onOneLine(this.source, range));
  }

  private recogniser({ from, to }: Range): Recogniser {
    const language = languageOf(this.source.slice(from, to));
    const known = this.recognisers.get(language);
    if (known) return known;
    const lexicon = lexiconFor(language);
    const recogniser = new Recogniser(this.source, lexicon, this.partiesNamed(), this.namesOfData());
    this.recognisers.set(language, recogniser);
    return recogniser;
  }

  private partiesNamed(): Parties {
    this.parties ??= new Parties(this.source.slice(0, opening));
    return this.parties;
  }

  private namesOfData(): readonly string[] {
    this.personalData ??= namesOfPersonalData(this.source);
    return this.personalData;
  }
}

/** Characters of sentences whose requirements are cached, with all that these depend on. */
const maxRecognised = 8 * 1024 * 1024;

/** Requirements of sentences, their words counted from its beginning: contracts on one template have most in common. */
const recognised = new Remembered<string, readonly Subject[]>(maxRecognised);

function digestOf(text: string): string {
  return createHash("sha256").update(text).digest("base64");
}

function moved(subject: Subject, by: number): Subject {
  return { ...subject, words: subject.words.map(({ from, to }) => ({ from: from + by, to: to + by })) };
}

/** Language of a sentence: Korean if it has two syllables of Hangul. */
function languageOf(sentence: string): Language {
  return /[가-힣].*[가-힣]/su.test(sentence) ? "ko" : "en";
}
