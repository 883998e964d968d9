import type { ReadDocument } from "../quotes/document.ts";
import type { Range } from "../quotes/key.ts";
import { factsOf, hasFacts } from "./facts.ts";
import { type Language, lexiconFor } from "./lexicons.ts";
import type { ClauseFacts } from "./numbers.ts";
import { Parties } from "./parties.ts";
import { Recogniser, type Subject } from "./recognise.ts";
import { type Sentence, sentencesOf } from "./sentences.ts";

/** Characters at the beginning of a contract in which it names its parties. */
const opening = 2_000;

/** The clauses of a document: its sentences, each recognised when it is first asked about. */
export class ClauseDocument {
  readonly source: string;
  readonly sentences: readonly Sentence[];
  private readonly recognisers = new Map<Language, Recogniser>();
  private readonly subjects = new Map<number, readonly Subject[]>();
  private parties: Parties | undefined;

  constructor(document: ReadDocument) {
    this.source = document.source;
    this.sentences = sentencesOf(document.source, document.sections());
  }

  /** The requirements that a sentence speaks of. */
  subjectsOf(sentence: Sentence): readonly Subject[] {
    const known = this.subjects.get(sentence.from);
    if (known) return known;
    const found = this.recogniser(sentence).subjects(sentence);
    this.subjects.set(sentence.from, found);
    return found;
  }

  /** Numbers of a clause: of its sentence, else of a sentence in its article that speaks of the same. */
  factsOf(sentence: Sentence, { requirement, facts }: Subject): ClauseFacts | undefined {
    if (facts || !hasFacts(requirement) || requirement === "endpoint-security") return facts;
    const others = this.sentences.filter(
      (one) => one.section === sentence.section && one !== sentence && this.touches(one, requirement),
    );
    const stated = others.map((one) => factsOf(requirement, this.source.slice(one.from, one.to), 0, []));
    return stated.find((one) => Object.keys(one).length > 0);
  }

  /** Whether a sentence, its headings or its introduction has a word of a requirement's topic. */
  touches(sentence: Sentence, requirement: string): boolean {
    const recogniser = this.recogniser(sentence);
    return [sentence, ...sentence.headings, ...sentence.leads].some((range) => recogniser.touches(range, requirement));
  }

  private recogniser({ from, to }: Range): Recogniser {
    const language = languageOf(this.source.slice(from, to));
    const known = this.recognisers.get(language);
    if (known) return known;
    this.parties ??= new Parties(this.source.slice(0, opening));
    const recogniser = new Recogniser(this.source, lexiconFor(language), this.parties);
    this.recognisers.set(language, recogniser);
    return recogniser;
  }
}

/** Language of a sentence: Korean if it has two syllables of Hangul. */
function languageOf(sentence: string): Language {
  return /[가-힣].*[가-힣]/su.test(sentence) ? "ko" : "en";
}
