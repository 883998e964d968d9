import type { Range } from "../quotes/key.ts";
import { isDefinition } from "./defined-terms.ts";
import { factsOf, hasFacts } from "./facts.ts";
import { LetterReader, type Letters } from "./letters.ts";
import type { AskedConcept, GroupsByPlace, Hit, Lexicon, Pattern, Place, Slot } from "./lexicon.ts";
import { type ClauseFacts, deadlinesIn, type EndpointItem, type Stated } from "./numbers.ts";
import type { Parties, Role } from "./parties.ts";
import { isDenied, type Polarity, polarityOf } from "./polarity.ts";
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

/** Longest stretch of a sentence, in characters, in which the words of one pattern stand. */
const maxStretch = 200;

/** Recognises which requirements the sentences of one document speak of. */
export class Recogniser {
  private readonly source: string;
  private readonly lexicon: Lexicon;
  private readonly parties: Parties;
  private readonly letters: LetterReader;
  /** By the place where a part begins. */
  private readonly words = new Map<number, Words>();
  private readonly personalData: readonly string[];

  /** `personalData`: names that the document gives to personal data. */
  constructor(source: string, lexicon: Lexicon, parties: Parties, personalData: readonly string[] = []) {
    this.source = source;
    this.lexicon = lexicon;
    this.parties = parties;
    this.personalData = personalData;
    this.letters = new LetterReader();
  }

  /** Returns the requirements that a sentence speaks of, in the order of the lexicon. */
  subjects(sentence: Sentence): Subject[] {
    const run = this.runOf(sentence);
    const results = new Map<string, Answer>();
    const excluded = new Set<string>();
    for (const pattern of this.lexicon.patternsFor(run.groups)) {
      const { requirement, kind } = pattern;
      const known = results.get(requirement)?.rank ?? 0;
      if (excluded.has(requirement)) continue;
      if (kind !== "unless" && known >= rank[kind]) continue;
      const match = this.match(pattern, run);
      if (!match) continue;
      if (kind === "unless") {
        excluded.add(requirement);
        results.delete(requirement);
        continue;
      }
      const strength = this.strengthOf(pattern, kind, match, run);
      if (!strength) continue;
      const found = kind === "clear" && strength === "against" ? rank.turned : rank[strength];
      if (found <= known) continue;
      const subject = { requirement, strength, words: match.words, ...this.facts(requirement, match, run) };
      results.set(requirement, { subject, rank: found });
    }
    return [...results.values()].map(({ subject }) => subject);
  }

  private runOf(sentence: Sentence): Run {
    const { from, to, leads, headings } = sentence;
    const groupsIn = (ranges: readonly Range[]) => ranges.map((range) => this.wordsIn(range).groups);
    return {
      sentence,
      text: this.source.slice(from, to),
      own: this.wordsIn(sentence).hits,
      groups: { own: groupsIn([sentence]), leads: groupsIn(leads), titles: groupsIn(headings) },
      isForbidding: leads.some((lead) => forbids.test(this.source.slice(lead.from, lead.to))),
      polarities: new Map(),
      subjects: new Map(),
      found: new Map(),
      isDenied: undefined,
    };
  }

  /** Whether a text has a word of a requirement's topic. */
  touches(range: Range, requirement: string): boolean {
    const topic = this.lexicon.topics.get(requirement);
    return topic !== undefined && this.hasIn(range, topic);
  }

  /** Whether a sentence, its headings or its introduction speaks of security or of the protection of personal data. */
  speaksOfSecurity(sentence: Sentence): boolean {
    const security = this.lexicon.asked["security-or-privacy"];
    return [sentence, ...sentence.headings, ...sentence.leads].some((range) => this.hasIn(range, security));
  }

  /** The measures for terminals that a text names. */
  endpointOf(ranges: readonly Range[]): EndpointItem[] {
    return this.endpointIn((group) => ranges.some((range) => this.hasIn(range, group)));
  }

  private hasIn(range: Range, group: number): boolean {
    return this.wordsIn(range).groups.includes(group);
  }

  private strengthOf({ requirement }: Pattern, kind: Strength, match: Match, run: Run): Strength | undefined {
    if (kind === "against") return match.isFlipped ? undefined : "against";
    const subject = this.subjectAt(match.act.from - run.sentence.from, run);
    const isEither = this.lexicon.isOwedByEither(requirement);
    if (subject === "customer" && (!isEither || ownStaff.test(run.text))) return undefined;
    if (match.isFlipped) return kind === "clear" ? "against" : undefined;
    run.isDenied ??= isDenied(run.text) || this.isIntroducedAsDenied(run.sentence);
    if (run.isDenied) return kind === "clear" ? "against" : undefined;
    const isOnlyPermitted = match.isPermitted && (!isEither || subject === "vendor");
    const isOnlyDefined = requirement !== "purpose-and-scope" && isDefinition(run.text);
    return isOnlyPermitted || isOnlyDefined ? "hint" : kind;
  }

  /** Whether the line above a list denies its items: 다음 각 호는 수탁자의 의무가 아니다. */
  private isIntroducedAsDenied({ leads }: Sentence): boolean {
    return leads.some(({ from, to }) => isDenied(this.source.slice(from, to)));
  }

  private subjectAt(at: number, run: Run): Role | undefined {
    if (!run.subjects.has(at)) run.subjects.set(at, this.parties.subjectOf(run.text, at));
    return run.subjects.get(at);
  }

  private facts(requirement: string, { words }: Match, run: Run): Pick<Subject, "facts"> {
    if (!hasFacts(requirement)) return {};
    const endpoint = this.endpointIn((group) => stands(group, "own", run) || stands(group, "leads", run));
    const at = (words[0]?.from ?? run.sentence.from) - run.sentence.from;
    const deadlines = requirement === "incident-reporting" ? this.deadlinesIn(run.text) : [];
    const facts = factsOf(requirement, { text: run.text, at, deadlines, endpoint });
    return Object.keys(facts).length > 0 ? { facts } : {};
  }

  /** Deadlines in the text of a sentence, without those of the customer: …, 위탁자는 72시간 안에 신고한다. */
  deadlinesIn(text: string): Stated<number | string>[] {
    return deadlinesIn(text).filter(({ from }) => this.parties.subjectOf(text, from) !== "customer");
  }

  private endpointIn(hasGroup: (group: number) => boolean): EndpointItem[] {
    const has = (concept: AskedConcept) => hasGroup(this.lexicon.asked[concept]);
    const items: readonly (readonly [EndpointItem, boolean])[] = [
      ["anti-virus", has("anti-virus")],
      ["password-policy", has("password") && has("password-set") && has("password-change")],
      ["screen-saver", has("screen-saver")],
    ];
    return items.flatMap(([item, isThere]) => (isThere ? item : []));
  }

  /** The words of a part of the document, which is asked about several times. */
  private wordsIn({ from, to }: Range): Words {
    const known = this.words.get(from);
    if (known?.to === to) return known;
    const letters: Letters = this.letters.read(this.source, from, to);
    const hits = [...this.lexicon.find(letters, this.source), ...this.namedData({ from, to })];
    const words = { to, hits, groups: this.lexicon.groupsOf(hits) };
    this.words.set(from, words);
    return words;
  }

  /** Where a text names personal data as the document has defined it. */
  private namedData({ from, to }: Range): Hit[] {
    const text = this.personalData.length > 0 ? this.source.slice(from, to) : "";
    return this.personalData.flatMap((name) => {
      const at = text.indexOf(name);
      if (at < 0) return [];
      return this.lexicon.personalData.map((term) => ({ term, from: from + at, to: from + at + name.length }));
    });
  }

  private match({ slots }: Pattern, run: Run): Match | undefined {
    const filled: (readonly Hit[])[] = [];
    let act: Hit | undefined;
    let isFlipped = false;
    let isPermitted = false;
    for (const slot of slots) {
      if (slot.mode === "absent") {
        if (stands(slot.group, "own", run)) return undefined;
        continue;
      }
      const answer = this.fill(slot, run);
      if (!answer) return undefined;
      if (answer.hits.length > 0) filled.push(answer.hits);
      if (slot.mode === "affirmed" || slot.mode === "negated") act ??= answer.hits[0];
      isFlipped ||= answer.isFlipped === true;
      isPermitted ||= answer.isPermitted === true;
    }
    const words = closest(filled);
    const last = words?.at(-1);
    return words && last && { words, act: act ?? last, isFlipped, isPermitted };
  }

  private fill({ mode, group }: Slot, run: Run): Filled | undefined {
    const own = this.hitsOf(group, run);
    if (mode === "own") return own.length > 0 ? { hits: own } : undefined;
    if (mode === "plain") {
      if (own.length > 0) return { hits: own };
      return stands(group, "titles", run) || stands(group, "leads", run) ? { hits: [] } : undefined;
    }
    const wanted: Polarity = mode === "negated" ? "negated" : "affirmed";
    const held = own.filter((hit) => isWanted(this.polarity(hit, run), wanted));
    if (held.length > 0) {
      const isPermitted = held.every((hit) => this.polarity(hit, run) === "permitted");
      return { hits: held, isPermitted };
    }
    if (own.length > 0) return mode === "affirmed" ? { hits: own, isFlipped: true } : undefined;
    return stands(group, "leads", run) && (mode === "affirmed" || run.isForbidding) ? { hits: [] } : undefined;
  }

  /** Hits of a group in the sentence, in order. */
  private hitsOf(group: number, run: Run): readonly Hit[] {
    const known = run.found.get(group);
    if (known) return known;
    const hits = run.own.filter(({ term }) => this.lexicon.isIn(group, term));
    run.found.set(group, hits);
    return hits;
  }

  private polarity(hit: Hit, run: Run): Polarity {
    const key = `${hit.from}:${hit.to}`;
    const known = run.polarities.get(key);
    if (known) return known;
    const place = { from: hit.from - run.sentence.from, to: hit.to - run.sentence.from };
    const own = polarityOf(run.text, place);
    const polarity = run.isForbidding && own === "affirmed" ? "negated" : own;
    run.polarities.set(key, polarity);
    return polarity;
  }
}

interface Words {
  readonly to: number;
  readonly hits: readonly Hit[];
  /** Groups that the terms belong to, each once. */
  readonly groups: readonly number[];
}

interface Run {
  readonly sentence: Sentence;
  readonly text: string;
  readonly own: readonly Hit[];
  /** Groups that the words belong to, by where they stand. */
  readonly groups: GroupsByPlace;
  /** The line above introduces what must not be done. */
  readonly isForbidding: boolean;
  readonly polarities: Map<string, Polarity>;
  /** Who does what stands at a place of the sentence. */
  readonly subjects: Map<number, Role | undefined>;
  /** Hits by group. */
  readonly found: Map<number, readonly Hit[]>;
  isDenied: boolean | undefined;
}

function stands(group: number, place: Place, { groups }: Run): boolean {
  return groups[place].some((part) => part.includes(group));
}

interface Filled {
  /** Empty if only a heading or an introduction has the words. */
  readonly hits: readonly Hit[];
  readonly isFlipped?: boolean;
  readonly isPermitted?: boolean;
}

interface Match {
  readonly words: readonly Range[];
  /** The word whose subject is asked: the first that has a polarity, else the last. */
  readonly act: Range;
  /** The act is negated where the pattern asks for it. */
  readonly isFlipped: boolean;
  readonly isPermitted: boolean;
}

/** What is found with a higher rank stands: an act turned into its opposite gives way where other words clearly oblige. */
const rank = { hint: 1, turned: 2, clear: 3, against: 4 } as const;

interface Answer {
  readonly subject: Subject;
  readonly rank: number;
}

/** What the customer does with its own people is no term for the vendor. */
const ownStaff =
  /(?:자신의|자기|자사의?|(?:^|[은는이가]\s)소속)\s?(?:직원|임직원|인력|구성원)|\b(?:its|their|our)\sown\s(?:\w+\s)?(?:staff|personnel|employees|people)\b/iu;

const forbids =
  /(?:아니\s?된다|안\s?된다|안\s?됩니다|못한다|금지|할 수 없|금한다|불가|shall not|must not|may not|prohibited|refrain)/iu;

function isWanted(polarity: Polarity, wanted: Polarity): boolean {
  return polarity === wanted || (wanted === "affirmed" && polarity === "permitted");
}

/**
 * One hit of each slot, all within a stretch of the sentence and no two the same words; undefined if there are none, or all
 * stand above the sentence.
 */
function closest(slots: readonly (readonly Hit[])[]): Range[] | undefined {
  const [first, ...rest] = slots;
  if (!first) return undefined;
  // Where there is least choice, first.
  const others = rest.toSorted((a, b) => a.length - b.length);
  let best: { words: Range[]; length: number } | undefined;
  for (const one of first) {
    const words = nearest(one, others);
    if (!words) continue;
    const length = Math.max(...words.map(({ to }) => to)) - Math.min(...words.map(({ from }) => from));
    if (length <= maxStretch && (!best || length < best.length)) best = { words, length };
  }
  return best?.words.map(({ from, to }) => ({ from, to })).sort((a, b) => a.from - b.from || a.to - b.to);
}

/** For each slot the hit nearest to one, of other words than those before. */
function nearest(one: Hit, slots: readonly (readonly Hit[])[]): Range[] | undefined {
  const words: Range[] = [one];
  for (const hits of slots) {
    const free = hits.filter((hit) => !words.some(({ from, to }) => hit.from === from && hit.to === to));
    const [first] = free;
    if (!first) return undefined;
    const distance = ({ from }: Hit) => Math.abs(from - one.from);
    // Of words that begin alike the longest says most.
    const isNearer = (hit: Hit, near: Hit) =>
      hit.from === near.from ? hit.to > near.to : distance(hit) < distance(near);
    words.push(free.reduce((near, hit) => (isNearer(hit, near) ? hit : near), first));
  }
  return words;
}
