import { answerAtOnce } from "../../judgement/judge-dossier.ts";
import { type Judge, type Prepared, preparedFor } from "../../judgement/prepare.ts";
import { addDays, type IsoDate } from "../../model/iso-date.ts";
import { RunError } from "../../model/run-error.ts";
import { answerFor, type DayAnswer, type DayReports, type Question } from "./answer.ts";
import type { AnswerChange, Reason } from "./decision.ts";

/** Days that are looked ahead at most: two years, one of them a leap year. */
export const maxDaysAhead = 731;

/** Text the policy is asked about while looking ahead, in UTF-16 units: of a vendor with hundreds of contracts fewer days are judged. */
const maxText = 8 * 1024 * 1024;

/** Days that are judged under one deadline. */
const daysAtOnce = 32;

/** The folders of a question, read once. */
export interface Folders {
  readonly guidelines: Prepared | undefined;
  readonly vendor: Prepared;
}

/** What is judged again for other days. */
export interface Ahead {
  readonly folders: Folders;
  readonly judge: Judge;
  readonly question: Question;
  /** The answer of the day itself. */
  readonly today: DayAnswer;
  readonly days: number;
}

/**
 * The first later day with another answer. Every day is judged, with its waivers and baseline: what a policy makes of a day is
 * nobody's guess. Ends before the days that cannot be judged.
 */
export function lookAhead(ahead: Ahead): { change: AnswerChange | null; searchedUntil: IsoDate } {
  const { judge, today, question } = ahead;
  let searchedUntil = judge.asOf;
  for (const days of inBatches(daysAfter(judge.asOf, daysWithin(ahead)))) {
    const answers = judgeDays(days, ahead);
    if (!answers) return { change: null, searchedUntil };
    for (const [at, day] of days.entries()) {
      const reports = answers[at];
      if (!reports) return { change: null, searchedUntil };
      searchedUntil = day;
      const then = answerFor(reports, question, day);
      if (then.answer !== today.answer) return { change: toChange(today, then, day), searchedUntil };
    }
  }
  return { change: null, searchedUntil };
}

function toChange(today: DayAnswer, then: DayAnswer, on: IsoDate): AnswerChange {
  return {
    on,
    to: then.answer,
    appear: without(then.reasons, today.reasons),
    vanish: without(today.reasons, then.reasons),
  };
}

function without(reasons: readonly Reason[], others: readonly Reason[]): Reason[] {
  const known = new Set(others.map(({ id }) => id));
  return reasons.filter(({ id }) => !known.has(id));
}

/** How many days ahead there is time for. */
function daysWithin({ folders, days }: Ahead): number {
  const inputs = [folders.guidelines, folders.vendor].map((prepared) => prepared?.question?.input ?? null);
  return Math.min(days, maxDaysAhead, Math.floor(maxText / JSON.stringify(inputs).length));
}

/** The days after a day, in order; none after the last of the calendar. */
function daysAfter(asOf: IsoDate, count: number): IsoDate[] {
  const days = Array.from({ length: Math.max(count, 0) }, (_, at) => addDays(asOf, at + 1));
  return days.filter((day, at) => day > (days[at - 1] ?? asOf));
}

function* inBatches(days: readonly IsoDate[]): Generator<readonly IsoDate[]> {
  for (let at = 0; at < days.length; at += daysAtOnce) yield days.slice(at, at + daysAtOnce);
}

/** Undefined where the policy does not answer in time: what comes later is then not known. */
function judgeDays(days: readonly IsoDate[], { folders, judge }: Ahead): DayReports[] | undefined {
  try {
    const vendors = answerAtOnce(eachDay(folders.vendor, days, judge), judge);
    const guidelines = folders.guidelines && answerAtOnce(eachDay(folders.guidelines, days, judge), judge);
    return vendors.map((vendor, at) => ({ vendor, guidelines: guidelines?.[at] }));
  } catch (error) {
    if (error instanceof RunError && error.code === "policy-failed") return undefined;
    throw error;
  }
}

function eachDay(prepared: Prepared, days: readonly IsoDate[], { settings }: Judge): Prepared[] {
  return days.map((asOf) => preparedFor(prepared, { asOf, settings }));
}
