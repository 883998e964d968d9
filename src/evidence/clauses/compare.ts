import type { Clause, Term, Wording, WordingSubject } from "../../schemas/generated/types.ts";
import type { ReadDocument } from "../quotes/document.ts";
import type { Range } from "../quotes/key.ts";
import { compareFacts } from "./compare-facts.ts";
import { isDefinition } from "./defined-terms.ts";
import type { ClauseDocument } from "./document.ts";
import { comparePlace, placeName } from "./places.ts";
import { isTakingBack } from "./polarity.ts";
import type { Strength } from "./recognise.ts";
import { type Scopes, scopesOf } from "./scopes.ts";
import type { Sentence } from "./sentences.ts";

/** How the words of a clause speak of a requirement. */
export interface Recognised {
  readonly requirement: Term;
  readonly strength: Strength;
  readonly at: "sentence" | "paragraph" | "article";
  /** The sentence. */
  readonly sentence: Sentence;
  /** The words that decided. */
  readonly words: readonly Range[];
}

/** What the words of a clause were recognised as, and what its record claims beyond them. */
export interface ComparedClause {
  readonly recognised: readonly Recognised[];
  readonly wording: Wording;
}

/** Holds a clause against the words of its document. */
export function compareClause(clause: Clause, document: ReadDocument, clauses: ClauseDocument): ComparedClause {
  const passages = clause.quote === undefined ? [] : document.passagesOf(clause.quote);
  const place = comparePlace(clause, document, passages);
  const scopes = scopesOf(clause, document, clauses, passages);
  if (!scopes) return { recognised: [], wording: place ? { place } : {} };
  const form = clause.quote === undefined ? undefined : formOf(clause.quote, passages, document, clauses);
  const facts = compareFacts(clause, scopes, clauses);
  const recognised = clause.covers.flatMap((requirement) => recognisedAs(requirement, scopes, clauses) ?? []);
  const subjects = clause.covers.flatMap((requirement) => {
    const found = recognised.find((one) => one.requirement === requirement);
    return compareSubject(requirement, found, { scopes, clauses }) ?? [];
  });
  return {
    recognised,
    wording: {
      ...(place && { place }),
      ...(facts.length > 0 && { facts }),
      ...(subjects.length > 0 && { subjects }),
      ...(form && { form }),
    },
  };
}

/** How the words of a clause speak of a requirement, at the sentence, its paragraph, its article in this order. */
export function recognisedAs(requirement: Term, scopes: Scopes, clauses: ClauseDocument): Recognised | undefined {
  for (const at of ["sentence", "paragraph", "article"] as const) {
    const found = scopes[at].flatMap((sentence) => {
      const subject = clauses.subjectOf(sentence, requirement);
      return subject ? { requirement, strength: subject.strength, at, sentence, words: subject.words } : [];
    });
    const speaking = found.find(({ strength }) => strength !== "against");
    const takingBack = speaking && at === "sentence" ? takingBackBehind(speaking.sentence, clauses) : undefined;
    if (speaking) return takingBack ? { ...speaking, strength: "against", sentence: takingBack } : speaking;
    if (found[0] && at === "sentence") return found[0];
  }
  return undefined;
}

/** The sentence after one, in its paragraph, if it takes back what that states: 다만 이 항을 따르지 아니할 수 있다. */
function takingBackBehind({ to, paragraph }: Sentence, clauses: ClauseDocument): Sentence | undefined {
  return clauses
    .behind(to)
    .find((next) => next.paragraph === paragraph && isTakingBack(clauses.source.slice(next.from, next.to)));
}

/** Most places of better sentences that are named. */
const maxBetter = 3;

function compareSubject(
  requirement: Term,
  recognised: Recognised | undefined,
  { scopes, clauses }: { readonly scopes: Scopes; readonly clauses: ClauseDocument },
): WordingSubject | undefined {
  const words = clauses.excerpt(
    (recognised?.strength === "against" ? recognised.sentence : scopes.sentence[0]) ??
      scopes.article[0] ?? { from: 0, to: 0 },
  );
  if (recognised) return recognised.strength === "against" ? { requirement, state: "opposite", words } : undefined;
  const speaksOf = nearestSubjects(scopes, clauses);
  const isOther = speaksOf.length > 0 && !speaksOf.some((other) => areAkin(other, requirement));
  const isTouched = [...scopes.sentence, ...scopes.paragraph].some((one) => clauses.touches(one, requirement));
  // Not recognised is not wrong: the words must be of another subject.
  if (isTouched && !isOther) return undefined;
  const better = [...new Set(clauses.speakingOf(requirement).map(placeName))].filter((name) => name !== "");
  if (isTouched && better.length === 0) return undefined;
  const speaks_of = speaksOf.length > 0 ? { speaks_of: speaksOf } : {};
  if (better.length > 0) {
    return { requirement, state: "elsewhere", words, ...speaks_of, better: better.slice(0, maxBetter) };
  }
  return { requirement, state: speaksOf.length > 0 ? "other-subject" : "no-subject", words, ...speaks_of };
}

/** Requirements that one sentence often meets together: an honest clause of one may be recognised as another alone. */
const akin: readonly (readonly string[])[] = [
  ["subcontracting-restriction", "subcontracting-procedure", "pii-subcontracting"],
  ["damages", "pii-liability", "dev-liability"],
  ["leakage-prevention", "dev-confidentiality"],
  ["safeguards", "pii-access-control", "access-rights"],
  ["security-inspection", "pii-supervision"],
];

function areAkin(one: string, other: string): boolean {
  return akin.some((group) => group.includes(one) && group.includes(other));
}

/** What the sentence clearly speaks of, else its paragraph, else its article. */
function nearestSubjects({ sentence, paragraph, article }: Scopes, clauses: ClauseDocument): Term[] {
  for (const sentences of [sentence, paragraph, article]) {
    const subjects = subjectsOf(sentences, clauses);
    if (subjects.length > 0) return subjects;
  }
  return [];
}

function subjectsOf(sentences: readonly Sentence[], clauses: ClauseDocument): Term[] {
  const clear = sentences.flatMap((sentence) =>
    clauses
      .subjectsOf(sentence)
      .flatMap(({ requirement, strength }) => (strength === "clear" ? (requirement as Term) : [])),
  );
  return [...new Set(clear)].sort();
}

/** Share of a document's letters from which a quote is the whole of it. */
const wholeShare = 0.6;
/** Fewest sentences of a document of which a quote may be too much. */
const fewestSentences = 6;

function formOf(
  quote: string,
  passages: readonly Range[],
  { source }: ReadDocument,
  clauses: ClauseDocument,
): Wording["form"] {
  const sentences = passages.map((passage) => clauses.within(passage));
  if (sentences.length === 0) return undefined;
  if (sentences.every((within) => within.length === 0)) return "heading";
  if (clauses.sentences.length >= fewestSentences && quote.length >= source.length * wholeShare)
    return "whole-document";
  const isDefined = (within: readonly Sentence[]) =>
    within.length > 0 && within.every(({ from, to }) => isDefinition(source.slice(from, to)));
  return sentences.every(isDefined) ? "definition" : undefined;
}
