import { type Letters } from "./letters.ts";
/** How a word of a pattern must stand in the sentence. */
export type Mode = 
/** In the sentence, or in the heading or introduction above it. */
"plain"
/** `=`: in the sentence itself. */
 | "own"
/** `!`: affirmed. */
 | "affirmed"
/** `-`: negated. */
 | "negated"
/** `~`: not at all. */
 | "absent";
/** What a sentence is that has the words of a pattern: of the requirement, perhaps of it, of another subject, its opposite. */
export type PatternKind = "clear" | "hint" | "unless" | "against";
/** Concepts that the code itself asks about, for the numbers of a clause and for what speaks of security at all. */
export declare const askedConcepts: readonly ["anti-virus", "password", "password-set", "password-change", "screen-saver", "security-or-privacy"];
export type AskedConcept = (typeof askedConcepts)[number];
/**
 * Terms and patterns of one language as `tools/policy/lexicon.ts` prepares them from `policies/clauses/`. Lists of numbers are
 * Base64 of 16 bits each, the lower byte first.
 */
export interface CompiledLexicon {
    /** The terms as a tree of letters. Nodes are numbered level by level: the edge to node N is the edge N-1. */
    readonly tree: {
        /** For each node the number of its children and, times 256, of the terms that end at it. */
        readonly nodes: string;
        /** Code of the letter of each edge, and `looseEdge` where a space may stand before it; those of one node ascend. */
        readonly edges: string;
        /** Terms by node: twice the number of the term, and 1 more if an ending has to follow. */
        readonly terms: string;
    };
    readonly termCount: number;
    /** Terms of each group. */
    readonly groups: {
        readonly sizes: string;
        readonly terms: string;
    };
    readonly patterns: readonly CompiledPattern[];
    /** Requirements that are also met where the customer acts. */
    readonly owedByEither: readonly string[];
    /** Group of the topic's words, by requirement. */
    readonly topics: Readonly<Record<string, number>>;
    readonly asked: Readonly<Record<AskedConcept, number>>;
    /** Terms that are found in the words "personal data". */
    readonly personalData: readonly number[];
}
/** Mark of an edge before whose letter a space may stand. */
export declare const looseEdge = 32768;
/** Word of a pattern: how it must stand, and the number of the group any term of which it may be. */
export interface Slot {
    readonly mode: Mode;
    readonly group: number;
    /** Where it may stand, as `bits`. */
    readonly places: number;
}
export interface Pattern {
    /** Its place in the order of all patterns. */
    readonly number: number;
    readonly requirement: string;
    readonly kind: PatternKind;
    readonly slots: readonly Slot[];
}
/** `rarest`: of the groups that have to stand somewhere, the one that the fewest patterns ask for. */
export type CompiledPattern = readonly [
    requirement: string,
    kind: PatternKind,
    rarest: number,
    ...slots: (readonly [Mode, number])[]
];
/** Where a term was found. */
export interface Hit {
    readonly term: number;
    readonly from: number;
    readonly to: number;
}
/** Where words stand for a sentence: in it, in the lines that introduce it, in the headings above it. */
export type Place = "own" | "leads" | "titles";
/** Groups that words belong to, by place, for each part of the text that stands there. */
export type GroupsByPlace = Readonly<Record<Place, readonly (readonly number[])[]>>;
/** Terms and patterns of one language, ready to be looked for. */
export declare class Lexicon {
    /** Group of the topic's words, by requirement. */
    readonly topics: ReadonlyMap<string, number>;
    readonly asked: CompiledLexicon["asked"];
    readonly personalData: readonly number[];
    private readonly eitherOwes;
    private readonly tree;
    /** Groups of each term. */
    private readonly groups;
    /** By group, the patterns of whose words it is the rarest. */
    private readonly begunBy;
    /** Where a group stands, as `bits`: empty but while a sentence is looked at. */
    private readonly marks;
    constructor(compiled: CompiledLexicon);
    /** Whether a requirement is also met where the customer acts. */
    isOwedByEither(requirement: string): boolean;
    /** Whether a term belongs to a group. */
    isIn(group: number, term: number): boolean;
    /** Returns the terms in a text, in order. `source` is the text that the letters were read from. */
    find(letters: Letters, source: string): Hit[];
    /** Returns the groups that terms belong to, each once. */
    groupsOf(hits: readonly Hit[]): number[];
    /**
     * Returns the patterns each of whose words stands where it may, in order, by the groups of the words that stand there. Whether
     * a word is affirmed is not asked here.
     */
    patternsFor(groups: GroupsByPlace): Pattern[];
}
