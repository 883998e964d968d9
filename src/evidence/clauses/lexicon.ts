import { gaps, type Letters } from "./letters.ts";
import { beginsEnding } from "./stems.ts";

/** How a word of a pattern must stand in the sentence. */
export type Mode =
  /** In the sentence, or in the heading or introduction above it. */
  | "plain"
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
export const askedConcepts = [
  "anti-virus",
  "password",
  "password-set",
  "password-change",
  "screen-saver",
  "security-or-privacy",
] as const;
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
  readonly groups: { readonly sizes: string; readonly terms: string };
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
export const looseEdge = 0x8000;

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
  ...slots: (readonly [Mode, number])[],
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

const bits: Readonly<Record<Place, number>> = { own: 1, leads: 2, titles: 4 };

/** Where the word of a slot may stand, as `bits`. */
const allowed: Readonly<Record<Mode, number>> = {
  plain: bits.own | bits.leads | bits.titles,
  own: bits.own,
  affirmed: bits.own | bits.leads,
  negated: bits.own | bits.leads,
  absent: 0,
};

/** Terms and patterns of one language, ready to be looked for. */
export class Lexicon {
  /** Group of the topic's words, by requirement. */
  readonly topics: ReadonlyMap<string, number>;
  readonly asked: CompiledLexicon["asked"];
  readonly personalData: readonly number[];
  private readonly eitherOwes: ReadonlySet<string>;
  private readonly tree: Tree;
  /** Groups of each term. */
  private readonly groups: Rows;
  /** By group, the patterns of whose words it is the rarest. */
  private readonly begunBy: readonly (readonly Pattern[])[];
  /** Where a group stands, as `bits`: empty but while a sentence is looked at. */
  private readonly marks: Uint8Array;

  constructor(compiled: CompiledLexicon) {
    this.tree = new Tree(compiled.tree);
    this.topics = new Map(Object.entries(compiled.topics));
    this.asked = compiled.asked;
    this.personalData = compiled.personalData;
    this.eitherOwes = new Set(compiled.owedByEither);
    const terms = new Rows(shorts(compiled.groups.terms), shorts(compiled.groups.sizes));
    this.groups = terms.inverted(compiled.termCount);
    this.marks = new Uint8Array(terms.count);
    const begunBy = Array.from({ length: terms.count }, (): Pattern[] => []);
    compiled.patterns.forEach(([requirement, kind, rarest, ...words], number) => {
      const slots = words.map(([mode, group]): Slot => ({ mode, group, places: allowed[mode] }));
      begunBy[rarest]?.push({ number, requirement, kind, slots });
    });
    this.begunBy = begunBy;
  }

  /** Whether a requirement is also met where the customer acts. */
  isOwedByEither(requirement: string): boolean {
    return this.eitherOwes.has(requirement);
  }

  /** Whether a term belongs to a group. */
  isIn(group: number, term: number): boolean {
    const { starts, values } = this.groups;
    const at = found(values, group, starts[term] ?? 0, starts[term + 1] ?? 0);
    return at >= 0;
  }

  /** Returns the terms in a text, in order. `source` is the text that the letters were read from. */
  find(letters: Letters, source: string): Hit[] {
    return this.tree.find(letters, source);
  }

  /** Returns the groups that terms belong to, each once. */
  groupsOf(hits: readonly Hit[]): number[] {
    const { starts, values } = this.groups;
    const groups: number[] = [];
    for (const { term } of hits) {
      const end = starts[term + 1] ?? 0;
      for (let at = starts[term] ?? 0; at < end; at += 1) {
        const group = values[at] ?? 0;
        if (this.marks[group] !== 0) continue;
        this.marks[group] = 1;
        groups.push(group);
      }
    }
    for (const group of groups) this.marks[group] = 0;
    return groups;
  }

  /**
   * Returns the patterns each of whose words stands where it may, in order, by the groups of the words that stand there. Whether
   * a word is affirmed is not asked here.
   */
  patternsFor(groups: GroupsByPlace): Pattern[] {
    const { marks, begunBy } = this;
    const present: number[] = [];
    const mark = (parts: GroupsByPlace[Place], bit: number) => {
      for (const part of parts) {
        for (const group of part) {
          const before = marks[group] ?? 0;
          if (before === 0) present.push(group);
          marks[group] = before | bit;
        }
      }
    };
    mark(groups.own, bits.own);
    mark(groups.leads, bits.leads);
    mark(groups.titles, bits.titles);
    const found: Pattern[] = [];
    for (const group of present) {
      const patterns = begunBy[group];
      if (patterns) for (const pattern of patterns) if (isPossible(pattern, marks)) found.push(pattern);
    }
    for (const group of present) marks[group] = 0;
    return found.sort((a, b) => a.number - b.number);
  }
}

/** Whether each word of a pattern stands where it may. */
function isPossible({ slots }: Pattern, marks: Uint8Array): boolean {
  for (const { places, group } of slots) {
    if (places !== 0 && ((marks[group] ?? 0) & places) === 0) return false;
  }
  return true;
}

/** The tree of letters that terms are found with. */
class Tree {
  /** First child of each node, then one more. */
  private readonly children: Uint32Array;
  private readonly edges: Uint16Array;
  private readonly terms: Rows;
  /** Child of the root by letter: most letters begin some term. */
  private readonly beginnings = new Map<number, number>();

  constructor({ nodes, edges, terms }: CompiledLexicon["tree"]) {
    const counts = shorts(nodes);
    this.children = starts(
      counts.map((count) => count & 0xff),
      1,
    );
    this.edges = shorts(edges);
    this.terms = new Rows(
      shorts(terms),
      counts.map((count) => count >> 8),
    );
    for (let child = 1; child < (this.children[1] ?? 0); child += 1)
      this.beginnings.set(this.edges[child - 1] ?? 0, child);
  }

  find(letters: Letters, source: string): Hit[] {
    const run: Search = { letters, source, hits: [] };
    for (let at = 0; at < letters.length; at += 1) {
      if (letters.gaps[at] === gaps.within) continue;
      const child = this.beginnings.get(letters.codes[at] ?? 0);
      if (child !== undefined) this.walk(child, at, at + 1, run);
    }
    return run.hits;
  }

  /** Goes on from a node, which the letters from `start` up to `at` have led to. */
  private walk(node: number, start: number, at: number, run: Search): void {
    this.collect(node, start, at, run);
    const { letters } = run;
    const gap = at < letters.length ? letters.gaps[at] : gaps.stop;
    if (gap === gaps.stop) return;
    const code = letters.codes[at] ?? 0;
    const loose = this.hasLoose(node) ? this.child(node, code | looseEdge) : 0;
    if (loose > 0) this.walk(loose, start, at + 1, run);
    const strict = gap === gaps.space ? 0 : this.child(node, code);
    if (strict > 0) this.walk(strict, start, at + 1, run);
  }

  private collect(node: number, start: number, at: number, { letters, source, hits }: Search): void {
    const end = this.terms.starts[node + 1] ?? 0;
    let next = this.terms.starts[node] ?? 0;
    if (next === end) return;
    const from = letters.from[start] ?? 0;
    const to = letters.to[at - 1] ?? 0;
    const isWhole = at === letters.length || letters.gaps[at] !== gaps.within;
    const isVerb = isVerbAt(letters, at, source);
    for (; next < end; next += 1) {
      const value = this.terms.values[next] ?? 0;
      if (value % 2 === 0 ? isWhole : isVerb) hits.push({ term: value >> 1, from, to });
    }
  }

  /** Whether a space may stand after a node: such edges are its last. */
  private hasLoose(node: number): boolean {
    const last = (this.children[node + 1] ?? 0) - 1;
    return last >= (this.children[node] ?? 0) && (this.edges[last - 1] ?? 0) >= looseEdge;
  }

  /** Child of a node by the letter of its edge; 0 if there is none. */
  private child(node: number, letter: number): number {
    const first = this.children[node] ?? 0;
    const edge = found(this.edges, letter, first - 1, (this.children[node + 1] ?? 0) - 1);
    return edge + 1;
  }
}

interface Search {
  readonly letters: Letters;
  readonly source: string;
  readonly hits: Hit[];
}

/** Whether an ending follows, rather than another noun that begins with the same syllable. */
function isVerbAt(letters: Letters, at: number, source: string): boolean {
  if (at === letters.length || letters.gaps[at] === gaps.within) return true;
  if (letters.gaps[at] !== gaps.none && letters.gaps[at] !== gaps.line) return true;
  return beginsEnding(source.charCodeAt(letters.from[at] ?? 0));
}

/** Rows of numbers, one behind the other. */
class Rows {
  readonly values: Uint16Array;
  /** Where each row begins, then where the last one ends. */
  readonly starts: Uint32Array;

  constructor(values: Uint16Array, sizes: Uint16Array) {
    this.values = values;
    this.starts = starts(sizes, 0);
  }

  get count(): number {
    return this.starts.length - 1;
  }

  row(row: number): Uint16Array {
    return this.values.subarray(this.starts[row], this.starts[row + 1]);
  }

  /** For each value below `count` the rows it stands in. */
  inverted(count: number): Rows {
    const sizes = new Uint16Array(count);
    for (const value of this.values) sizes[value] = (sizes[value] ?? 0) + 1;
    const rows = new Rows(new Uint16Array(this.values.length), sizes);
    const next = rows.starts.slice();
    for (let row = 0; row < this.count; row += 1) {
      for (const value of this.row(row)) {
        const at = next[value] ?? 0;
        rows.values[at] = row;
        next[value] = at + 1;
      }
    }
    return rows;
  }
}

/** Index of a number in a part of a list in which numbers ascend; -1 if it is not there. */
function found(numbers: Uint16Array, wanted: number, from: number, to: number): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >> 1;
    const number = numbers[middle] ?? 0;
    if (number === wanted) return middle;
    if (number < wanted) low = middle + 1;
    else high = middle;
  }
  return -1;
}

function starts(sizes: Uint16Array, first: number): Uint32Array {
  const found = new Uint32Array(sizes.length + 1);
  found[0] = first;
  sizes.forEach((size, row) => {
    found[row + 1] = (found[row] ?? 0) + size;
  });
  return found;
}

function shorts(base64: string): Uint16Array {
  const bytes = Buffer.from(base64, "base64");
  const numbers = new Uint16Array(bytes.length / 2);
  for (let at = 0; at < numbers.length; at += 1) numbers[at] = (bytes[at * 2] ?? 0) | ((bytes[at * 2 + 1] ?? 0) << 8);
  return numbers;
}
