import { groupBy } from "../../model/group.ts";
import { codesOf, gaps, LetterReader, type Letters } from "./letters.ts";
import { beginsEnding, stemsOf } from "./stems.ts";

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

export interface Slot {
  readonly mode: Mode;
  /** Any term of the group fills the slot. */
  readonly group: Group;
}

export interface Pattern {
  readonly requirement: string;
  readonly kind: "clear" | "hint" | "unless" | "against";
  readonly slots: readonly Slot[];
}

/** A group of terms, as numbers of the terms and concepts it is made of. */
export type Group = readonly number[];

/** Where a term was found. */
export interface Hit {
  /** Number of the term, or of the concept it belongs to. */
  readonly unit: number;
  readonly from: number;
  readonly to: number;
}

interface Node {
  /** By letter; `loose` also after a space. Most nodes have one or none. */
  strict: Map<number, Node> | undefined;
  loose: Map<number, Node> | undefined;
  /** Units whose terms end here, and those of which only the stem of a verb does. */
  units: number[] | undefined;
  verbs: number[] | undefined;
}

const newNode = (): Node => ({ strict: undefined, loose: undefined, units: undefined, verbs: undefined });

/** Terms and patterns, ready to be looked for. */
export class Lexicon {
  readonly patterns: readonly Pattern[];
  private readonly root = newNode();
  private readonly groups = new Map<string, Group>();
  private readonly ends = new Map<string, readonly number[][]>();
  /** Units by concept. */
  private readonly units = new Map<string, Group>();
  /** Terms of each unit. */
  private readonly sizes: number[] = [];
  private readonly concepts: Concepts;
  private readonly byRequirement: ReadonlyMap<string, readonly Pattern[]>;
  /** Numbers of patterns by the units that bring them up. */
  private readonly byUnit = new Map<number, number[]>();
  /** Group of the topic's words, by requirement. */
  readonly topics: ReadonlyMap<string, Group>;
  private readonly eitherOwes: ReadonlySet<string>;
  private personalUnits: readonly number[] | undefined;

  /** Throws `RangeError` for a pattern that is not well formed or names an unknown concept. */
  constructor({ concepts, requirements, topics }: LexiconSource) {
    this.concepts = concepts;
    this.topics = new Map(
      Object.entries(topics).map(([requirement, words]) => [requirement, this.groupOf(words.join("/"))]),
    );
    // The numbers of a clause rest on these.
    for (const concept of [
      "anti-virus",
      "password",
      "password-set",
      "password-change",
      "screen-saver",
      "security-or-privacy",
    ])
      this.group(concept);
    this.patterns = Object.entries(requirements).flatMap(([requirement, patterns]) =>
      (["clear", "hint", "unless", "against"] as const).flatMap((kind) =>
        (patterns[kind] ?? []).map((text) => ({ requirement, kind, slots: this.slots(text) })),
      ),
    );
    this.eitherOwes = new Set(
      Object.keys(requirements).filter((requirement) => requirements[requirement]?.owed_by === "either"),
    );
    this.byRequirement = groupBy(this.patterns, ({ requirement }) => requirement);
    this.patterns.forEach(({ slots }, at) => {
      for (const unit of this.beginsWith(slots)) {
        const known = this.byUnit.get(unit);
        if (known) known.push(at);
        else this.byUnit.set(unit, [at]);
      }
    });
  }

  /** Returns the patterns of one requirement, in order. */
  patternsOf(requirement: string): readonly Pattern[] {
    return this.byRequirement.get(requirement) ?? [];
  }

  /** Whether a requirement is also met where the customer acts. */
  isOwedByEither(requirement: string): boolean {
    return this.eitherOwes.has(requirement);
  }

  /** Returns the patterns that the words of a sentence, by their units, may fill, in order. */
  patternsFor(units: Iterable<number>): Pattern[] {
    const found = new Set<number>();
    for (const unit of units) for (const at of this.byUnit.get(unit) ?? []) found.add(at);
    return [...found].sort((a, b) => a - b).map((at) => this.patterns[at] as Pattern);
  }

  /** The group of a concept, for those that the code itself asks about. */
  group(concept: string): Group {
    return this.groupOf(`@${concept}`);
  }

  private slots(pattern: string): Slot[] {
    const parts = pattern.split(" + ").map((part) => part.trim());
    if (parts.some((part) => part === "")) throw new RangeError(`not a pattern: ${pattern}`);
    return parts.map((part) => {
      const mode = modes[part.charAt(0)];
      return { mode: mode ?? "plain", group: this.groupOf(mode ? part.slice(1) : part) };
    });
  }

  /** The units one of which is in every sentence that a pattern matches: those of its rarest word, by the number of terms. */
  private beginsWith(slots: readonly Slot[]): Group {
    const sizeOf = (group: Group) => group.reduce((sum, unit) => sum + (this.sizes[unit] ?? 0), 0);
    const [own] = slots.filter(({ mode }) => mode === "own").sort((a, b) => sizeOf(a.group) - sizeOf(b.group));
    if (own) return own.group;
    return [...new Set(slots.flatMap(({ mode, group }) => (mode === "absent" ? [] : group)))];
  }

  private groupOf(alternatives: string): Group {
    const known = this.groups.get(alternatives);
    if (known) return known;
    const group = this.unitsOf(alternatives.split("/").map((one) => one.trim()));
    this.groups.set(alternatives, group);
    return group;
  }

  /** Numbers of the units that words are made of: one for their terms, and those of each concept, which many share. */
  private unitsOf(words: readonly string[]): Group {
    const terms = words.filter((word) => !word.startsWith("@"));
    const units = words.flatMap((word) => (word.startsWith("@") ? this.unitsOfConcept(word.slice(1)) : []));
    if (terms.length === 0) return [...new Set(units)];
    const unit = this.sizes.push(terms.length) - 1;
    for (const term of terms) for (const ends of this.endsOf(term)) if (ends.at(-1) !== unit) ends.push(unit);
    return [...new Set([unit, ...units])];
  }

  private unitsOfConcept(name: string): Group {
    const known = this.units.get(name);
    if (known) return known;
    const words = this.concepts[name];
    if (!words) throw new RangeError(`unknown concept: @${name}`);
    const units = this.unitsOf(words);
    this.units.set(name, units);
    return units;
  }

  /** The places of a term in the tree: many groups share one. */
  private endsOf(term: string): readonly number[][] {
    const known = this.ends.get(term);
    if (known) return known;
    const isVerb = /[가-힣]다$/u.test(term);
    const ends = formsOf(term, isVerb).map(({ codes, loose }) => {
      let node = this.root;
      codes.forEach((code, at) => {
        const isLoose = at > 0 && loose.has(at);
        const edges = (isLoose ? node.loose : node.strict) ?? new Map<number, Node>();
        if (isLoose) node.loose = edges;
        else node.strict = edges;
        const next = edges.get(code) ?? newNode();
        edges.set(code, next);
        node = next;
      });
      const known = (isVerb ? node.verbs : node.units) ?? [];
      if (isVerb) node.verbs = known;
      else node.units = known;
      return known;
    });
    this.ends.set(term, ends);
    return ends;
  }

  /** Units that the words "personal data" belong to. */
  get personalData(): readonly number[] {
    this.personalUnits ??= [...new Set(["개인정보", "personal data"].flatMap((text) => this.unitsIn(text)))];
    return this.personalUnits;
  }

  private unitsIn(text: string): number[] {
    return this.find(new LetterReader().read(text, 0, text.length), text).map(({ unit }) => unit);
  }

  /** Returns the terms in a text, in order. `source` is the text that the letters were read from. */
  find(letters: Letters, source: string): Hit[] {
    const run: Search = { letters, source, hits: [] };
    for (let at = 0; at < letters.length; at += 1) {
      if (letters.gaps[at] !== gaps.within) this.walk(this.root, at, at, run);
    }
    return run.hits;
  }

  private walk(node: Node, start: number, at: number, run: Search): void {
    const { letters, source, hits } = run;
    if (at > start) {
      const from = letters.from[start] ?? 0;
      const to = letters.to[at - 1] ?? 0;
      const isWhole = at === letters.length || letters.gaps[at] !== gaps.within;
      if (isWhole && node.units) for (const unit of node.units) hits.push({ unit, from, to });
      if (node.verbs && isVerbAt(letters, at, source)) for (const unit of node.verbs) hits.push({ unit, from, to });
    }
    if (at === letters.length) return;
    const gap = at === start ? gaps.within : (letters.gaps[at] ?? gaps.stop);
    if (gap === gaps.stop) return;
    const code = letters.codes[at] ?? 0;
    const loose = node.loose?.get(code);
    if (loose) this.walk(loose, start, at + 1, run);
    const strict = gap === gaps.space ? undefined : node.strict?.get(code);
    if (strict) this.walk(strict, start, at + 1, run);
  }
}

interface Search {
  readonly letters: Letters;
  readonly source: string;
  readonly hits: Hit[];
}

const modes: Readonly<Record<string, Mode>> = { "=": "own", "!": "affirmed", "-": "negated", "~": "absent" };

/** Whether an ending follows, rather than another noun that begins with the same syllable. */
function isVerbAt(letters: Letters, at: number, source: string): boolean {
  if (at === letters.length || letters.gaps[at] === gaps.within) return true;
  if (letters.gaps[at] !== gaps.none && letters.gaps[at] !== gaps.line) return true;
  return beginsEnding(source.charCodeAt(letters.from[at] ?? 0));
}

interface Form {
  readonly codes: readonly number[];
  /** Indices of the letters before which a space may stand. */
  readonly loose: ReadonlySet<number>;
}

function formsOf(term: string, isVerb: boolean): Form[] {
  const parts = term.split(/[\s-]+/);
  const last = parts.pop() ?? "";
  let codes: number[] = [];
  const loose = new Set<number>();
  for (const part of parts) {
    codes = [...codes, ...codesOf(part)];
    loose.add(codes.length);
  }
  const ends = isVerb ? stemsOf(last) : [codesOf(last)];
  return ends.map((end) => ({ codes: [...codes, ...end], loose }));
}
