import type { Range } from "../quotes/key.ts";
import type { Lexicon } from "./lexicon.ts";
import { type ClauseFacts, type EndpointItem, type Stated } from "./numbers.ts";
import type { Parties } from "./parties.ts";
import type { Sentence } from "./sentences.ts";
/** How a sentence speaks of a requirement. */
export type Strength = "clear" | "hint" | "against";
/** A requirement that a sentence speaks of. */
export interface Subject {
    readonly requirement: string;
    readonly strength: Strength;
    /** The words that decided, as places in the document, in order. */
    readonly words: readonly Range[];
    /** Numbers the sentence states. */
    readonly facts?: ClauseFacts;
}
/** Recognises which requirements the sentences of one document speak of. */
export declare class Recogniser {
    private readonly source;
    private readonly lexicon;
    private readonly parties;
    private readonly letters;
    /** By the place where a part begins. */
    private readonly words;
    private readonly personalData;
    /** `personalData`: names that the document gives to personal data. */
    constructor(source: string, lexicon: Lexicon, parties: Parties, personalData?: readonly string[]);
    /** Returns the requirements that a sentence speaks of, in the order of the lexicon. */
    subjects(sentence: Sentence): Subject[];
    private runOf;
    /** Whether a text has a word of a requirement's topic. */
    touches(range: Range, requirement: string): boolean;
    /** Whether a sentence, its headings or its introduction speaks of security or of the protection of personal data. */
    speaksOfSecurity(sentence: Sentence): boolean;
    /** The measures for terminals that a text names. */
    endpointOf(ranges: readonly Range[]): EndpointItem[];
    private hasIn;
    private strengthOf;
    /** Whether the line above a list denies its items: 다음 각 호는 수탁자의 의무가 아니다. */
    private isIntroducedAsDenied;
    private subjectAt;
    private facts;
    /** Deadlines in the text of a sentence, without those of the customer: …, 위탁자는 72시간 안에 신고한다. */
    deadlinesIn(text: string): Stated<number | string>[];
    private endpointIn;
    /** The words of a part of the document, which is asked about several times. */
    private wordsIn;
    /** Where a text names personal data as the document has defined it. */
    private namedData;
    private match;
    private fill;
    /** Hits of a group in the sentence, in order. */
    private hitsOf;
    private polarity;
}
