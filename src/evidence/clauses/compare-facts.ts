import type { Clause, WordingFact } from "../../schemas/generated/types.ts";
import type { ClauseDocument } from "./document.ts";
import { deadlineOf, withInterval } from "./facts.ts";
import type { Scopes } from "./scopes.ts";
import type { Sentence } from "./sentences.ts";

/** Compares the numbers on record with those of the words. */
export function compareFacts(clause: Clause, scopes: Scopes, clauses: ClauseDocument): WordingFact[] {
  const { interval_months, interval, deadline_hours, deadline, endpoint } = clause;
  const intervals = (sentence: Sentence) => clauses.intervalsOf(sentence).map(({ value }) => String(value));
  const deadlines = (sentence: Sentence) =>
    clauses.deadlinesOf(sentence).flatMap(({ value }) => (value === "unstated" ? [] : String(value)));
  // 즉시, 늦어도 7일 이내: one deadline, which either word may record.
  const limits = (sentence: Sentence) => {
    const isLimited = deadlineOf(textOf(sentence, clauses), clauses.deadlinesOf(sentence)).deadline !== "immediately";
    return deadlines(sentence).filter((value) => !(isLimited && value === "immediately"));
  };
  const isRecognised = (wanted: readonly string[]) => (sentence: Sentence) =>
    wanted.some((requirement) => clauses.subjectOf(sentence, requirement)?.strength === "clear");
  const told = {
    scopes,
    binding: intervals,
    isRecognised: isRecognised(clause.covers.filter((one) => withInterval.includes(one))),
  };
  const reported = {
    scopes,
    binding: limits,
    isRecognised: isRecognised(clause.covers.filter((one) => one === "incident-reporting")),
  };
  return [
    interval_months === undefined ? [] : difference("interval_months", String(interval_months), intervals, told),
    interval === undefined ? [] : unstated(intervals, told),
    deadline_hours === undefined ? [] : difference("deadline_hours", String(deadline_hours), deadlines, reported),
    deadline === undefined ? [] : difference("deadline", deadline, deadlines, reported),
    endpoint === undefined ? [] : compareEndpoint(endpoint, scopes, clauses),
  ].flat();
}

function textOf({ from, to }: Sentence, { source }: ClauseDocument): string {
  return source.slice(from, to);
}

interface Told {
  readonly scopes: Scopes;
  /** The numbers that bind, of those that a sentence states. */
  readonly binding: Stated;
  readonly isRecognised: (sentence: Sentence) => boolean;
}

type Stated = (sentence: Sentence) => string[];

/** What the words state: at the sentence, its paragraph, its article, whichever comes first. */
function statedBy(statedIn: Stated, { scopes }: Told): { readonly values: readonly string[]; readonly isOwn: boolean } {
  for (const at of ["sentence", "paragraph", "article"] as const) {
    const values = [...new Set(scopes[at].flatMap((sentence) => statedIn(sentence)))];
    if (values.length > 0) return { values, isOwn: at === "sentence" };
  }
  return { values: [], isOwn: false };
}

function difference(fact: WordingFact["fact"], recorded: string, statedIn: Stated, told: Told): WordingFact | [] {
  const { values, isOwn } = statedBy(statedIn, told);
  if (values.includes(recorded)) return [];
  if (values.length === 0) return { fact, recorded, certain: false };
  const all = [...told.scopes.paragraph, ...told.scopes.article].flatMap((sentence) => statedIn(sentence));
  const binding = new Set(told.scopes.sentence.flatMap((sentence) => told.binding(sentence)));
  const isUnambiguous = isOwn && binding.size === 1 && told.scopes.sentence.some((one) => told.isRecognised(one));
  // Another sentence of the article may state the number on record.
  const certain = isUnambiguous && !all.includes(recorded);
  return { fact, recorded, stated: (certain ? [...binding] : values).join(", "), certain };
}

function unstated(statedIn: Stated, told: Told): WordingFact | [] {
  const values = [...new Set(told.scopes.sentence.flatMap((sentence) => statedIn(sentence)))];
  if (values.length === 0 || !told.scopes.sentence.some((one) => told.isRecognised(one))) return [];
  return { fact: "interval", recorded: "unstated", stated: values.join(", "), certain: false };
}

function compareEndpoint(recorded: readonly string[], scopes: Scopes, clauses: ClauseDocument): WordingFact | [] {
  const named: readonly string[] = clauses.endpointOf(scopes.article.length > 0 ? scopes.article : scopes.sentence);
  const missing = recorded.filter((item) => !named.includes(item));
  if (missing.length === 0) return [];
  const stated = named.length > 0 ? { stated: named.join(", ") } : {};
  return { fact: "endpoint", recorded: missing.join(", "), ...stated, certain: false };
}
