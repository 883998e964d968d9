// Prepares the words and patterns of policies/clauses/ as src/evidence/clauses looks for them.
import { codesOf, LetterReader } from "../../src/evidence/clauses/letters.ts";
import {
  type AskedConcept,
  askedConcepts,
  type CompiledLexicon,
  type CompiledPattern,
  Lexicon,
  looseEdge,
  type Mode,
} from "../../src/evidence/clauses/lexicon.ts";
import { stemsOf } from "../../src/evidence/clauses/stems.ts";

/** Words by concept: the terms that stand for one thing. A verb is written as 알리다, and found in every form. */
export type Concepts = Readonly<Record<string, readonly string[]>>;

/**
 * Patterns of one requirement in one language. A pattern is words joined by ` + `, all of which must stand in a sentence; a
 * word is alternatives joined by `/`, each a term or `@` and a concept; a sign before it is its `Mode`.
 */
export interface Patterns {
  /** Words with which a sentence clearly speaks of the requirement. */
  readonly clear: readonly string[];
  /** Words with which it may. */
  readonly hint?: readonly string[];
  /** Words of another subject. */
  readonly unless?: readonly string[];
  /** Words with which it says the opposite. */
  readonly against?: readonly string[];
  /** `either` if it also counts where the customer does it, such as an inspection. */
  readonly owed_by?: string;
}

/** Everything the recognition knows, in one language. */
export interface LexiconSource {
  readonly concepts: Concepts;
  readonly requirements: Readonly<Record<string, Patterns>>;
  /** Words, by requirement, without which no clause of it does. */
  readonly topics: Readonly<Record<string, readonly string[]>>;
}

/** Prepares the words and patterns of one language. Throws `RangeError` for a pattern that is none or has an unknown concept. */
export function compileLexicon({ concepts, requirements, topics }: LexiconSource): CompiledLexicon {
  const words = new Words(concepts);
  const topicGroups = Object.entries(topics).map(
    ([requirement, terms]) => [requirement, words.groupOf(terms)] as const,
  );
  const asked = askedConcepts.map((concept) => [concept, words.groupOf([`@${concept}`])] as const);
  const patterns = Object.entries(requirements).flatMap(([requirement, one]) =>
    (["clear", "hint", "unless", "against"] as const).flatMap((kind) =>
      (one[kind] ?? []).map((text) => ({ requirement, kind, slots: words.slots(text) })),
    ),
  );
  const uses = countBy(patterns.flatMap(({ slots }) => neededIn(slots)));
  const compiled = {
    tree: treeOf(words.terms),
    termCount: words.terms.length,
    groups: {
      sizes: shorts(words.groups.map(({ length }) => length)),
      terms: shorts(words.groups.flat()),
    },
    patterns: patterns.map(({ requirement, kind, slots }): CompiledPattern => {
      const [rarest] = neededIn(slots).sort((a, b) => (uses.get(a) ?? 0) - (uses.get(b) ?? 0) || a - b);
      if (rarest === undefined) throw new RangeError(`${requirement}: a pattern of words that must be absent`);
      return [requirement, kind, rarest, ...slots];
    }),
    owedByEither: Object.keys(requirements).filter((requirement) => requirements[requirement]?.owed_by === "either"),
    topics: Object.fromEntries(topicGroups),
    asked: Object.fromEntries(asked) as Record<AskedConcept, number>,
    personalData: [],
  };
  return { ...compiled, personalData: termsIn(compiled, ["개인정보", "personal data"]) };
}

/** Groups of which a term has to stand somewhere. */
function neededIn(slots: readonly (readonly [Mode, number])[]): number[] {
  return slots.flatMap(([mode, group]) => (mode === "absent" ? [] : group));
}

function countBy(numbers: readonly number[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return counts;
}

/** Terms and groups by number, in the order in which they come up. */
class Words {
  readonly terms: string[] = [];
  readonly groups: number[][] = [];
  private readonly concepts: Concepts;
  private readonly termNumbers = new Map<string, number>();
  private readonly groupNumbers = new Map<string, number>();
  private readonly expanded = new Map<string, readonly string[]>();

  constructor(concepts: Concepts) {
    this.concepts = concepts;
  }

  slots(pattern: string): (readonly [Mode, number])[] {
    const parts = pattern.split(" + ").map((part) => part.trim());
    if (parts.some((part) => part === "")) throw new RangeError(`not a pattern: ${pattern}`);
    return parts.map((part) => {
      const mode = modes[part.charAt(0)];
      const alternatives = (mode ? part.slice(1) : part).split("/").map((one) => one.trim());
      return [mode ?? "plain", this.groupOf(alternatives)];
    });
  }

  groupOf(alternatives: readonly string[]): number {
    const terms = new Set(alternatives.flatMap((one) => this.termsOf(one)).map((term) => this.numberOf(term)));
    const sorted = [...terms].sort((a, b) => a - b);
    const key = sorted.join();
    const known = this.groupNumbers.get(key);
    if (known !== undefined) return known;
    const group = this.groups.push(sorted) - 1;
    this.groupNumbers.set(key, group);
    return group;
  }

  private numberOf(term: string): number {
    const known = this.termNumbers.get(term);
    if (known !== undefined) return known;
    const number = this.terms.push(term) - 1;
    this.termNumbers.set(term, number);
    return number;
  }

  private termsOf(word: string): readonly string[] {
    if (!word.startsWith("@")) return [word];
    const name = word.slice(1);
    const known = this.expanded.get(name);
    if (known) return known;
    const words = this.concepts[name];
    if (!words) throw new RangeError(`unknown concept: @${name}`);
    const terms = words.flatMap((one) => this.termsOf(one));
    this.expanded.set(name, terms);
    return terms;
  }
}

const modes: Readonly<Record<string, Mode>> = { "=": "own", "!": "affirmed", "-": "negated", "~": "absent" };

interface Node {
  readonly children: Map<number, Node>;
  /** As `CompiledLexicon` writes them. */
  readonly terms: Set<number>;
}

const newNode = (): Node => ({ children: new Map(), terms: new Set() });

function treeOf(terms: readonly string[]): CompiledLexicon["tree"] {
  const root = newNode();
  terms.forEach((term, number) => {
    const isVerb = /[가-힣]다$/u.test(term);
    for (const letters of formsOf(term, isVerb)) endOf(root, letters).terms.add(number * 2 + (isVerb ? 1 : 0));
  });
  const nodes = [root];
  const edges: number[] = [];
  for (const node of nodes) {
    for (const [letter, child] of [...node.children].sort(([a], [b]) => a - b)) {
      edges.push(letter);
      nodes.push(child);
    }
  }
  return {
    nodes: shorts(nodes.map(({ children, terms }) => byte(children.size) + 256 * byte(terms.size))),
    edges: shorts(edges),
    terms: shorts(nodes.flatMap((node) => [...node.terms].sort((a, b) => a - b))),
  };
}

function endOf(root: Node, letters: readonly number[]): Node {
  let node = root;
  for (const letter of letters) {
    const next = node.children.get(letter) ?? newNode();
    node.children.set(letter, next);
    node = next;
  }
  return node;
}

/** Letters of each form of a term, with `looseEdge` where a space may stand before one. */
function formsOf(term: string, isVerb: boolean): number[][] {
  const parts = term.split(/[\s-]+/);
  const last = parts.pop() ?? "";
  const before = parts.map(codesOf);
  return (isVerb ? stemsOf(last) : [codesOf(last)]).map((end) =>
    [...before, end].flatMap((codes, part) =>
      codes.map((code, at) => (part > 0 && at === 0 ? code | looseEdge : code)),
    ),
  );
}

function termsIn(compiled: CompiledLexicon, texts: readonly string[]): number[] {
  const lexicon = new Lexicon(compiled);
  const found = texts.flatMap((text) => lexicon.find(new LetterReader().read(text, 0, text.length), text));
  return [...new Set(found.map(({ term }) => term))].sort((a, b) => a - b);
}

function shorts(numbers: readonly number[]): string {
  const bytes = Buffer.alloc(numbers.length * 2);
  // What has no place in 16 bits throws.
  for (const [at, number] of numbers.entries()) bytes.writeUInt16LE(number, at * 2);
  return bytes.toString("base64");
}

function byte(count: number): number {
  if (count > 255) throw new RangeError(`more than 255 children or terms at one node: ${count}`);
  return count;
}
