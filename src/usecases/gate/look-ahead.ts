import { answerAtOnce } from "../../judgement/judge-dossier.ts";
import { type Judge, type Prepared, preparedFor } from "../../judgement/prepare.ts";
import { addDays, type IsoDate } from "../../model/iso-date.ts";
import { RunError } from "../../model/run-error.ts";
import { type ContractEvent, contractEvents } from "../../rules/contract-events.ts";
import { answerFor, type DayAnswer, type DayReports, type Question } from "./answer.ts";
import { contractsFor } from "./coming-renewals.ts";
import type { AnswerChange, Reason } from "./decision.ts";

/** Most days searched ahead: two years, one of them a leap year. */
export const maxDaysAhead = 731;

/**
 * Most text the policy evaluates while searching ahead, in UTF-16 units: fewer days are judged for a vendor with
 * hundreds of contracts.
 */
const maxText = 8 * 1024 * 1024;

/** Days judged under one deadline. */
const daysAtOnce = 32;

/** Folders of a question, read once. */
export interface Folders {
  readonly guidelines: Prepared | undefined;
  readonly vendor: Prepared;
}

/** Input for judging other days. */
export interface Ahead {
  readonly folders: Folders;
  readonly judge: Judge;
  readonly question: Question;
  /** Answer of the day itself. */
  readonly today: DayAnswer;
  readonly days: number;
}

/**
 * Returns the first later day with another answer. Judges every day, with its waivers and baseline, since a policy may
 * use dates in any way. Ends before days that cannot be judged.
 */
export function lookAhead(ahead: Ahead): { change: AnswerChange | null; searchedUntil: IsoDate } {
  const { judge, today, question } = ahead;
  let searchedUntil = judge.asOf;
  let before = today;
  for (const days of inBatches(daysAfter(judge.asOf, daysWithin(ahead)))) {
    const answers = judgeDays(days, ahead);
    if (!answers) return { change: null, searchedUntil };
    for (const [at, day] of days.entries()) {
      const reports = answers[at];
      if (!reports) return { change: null, searchedUntil };
      searchedUntil = day;
      const then = answerFor(reports, question, day);
      if (then.answer === today.answer) {
        before = then;
        continue;
      }
      // Asked once more, so that its reasons cite the law of that day.
      const cited = answerFor(reports, { ...question, catalogue: question.catalogue.on(day) }, day);
      const contracts = eventsBetween(before, then, question);
      return { change: { ...toChange(today, cited, day), contracts }, searchedUntil };
    }
  }
  return { change: null, searchedUntil };
}

/** Returns the events of the contracts that the question is about, from one day to the next. */
function eventsBetween(before: DayAnswer, then: DayAnswer, { service }: Question): ContractEvent[] {
  const wanted = contractsFor(service, then.contracts);
  return contractEvents(before.facts.contracts, then.facts.contracts).filter(({ contract }) => wanted.has(contract));
}

function toChange(today: DayAnswer, then: DayAnswer, on: IsoDate): Omit<AnswerChange, "contracts"> {
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

/** Returns how many days ahead can be judged within the text limit. */
function daysWithin({ folders, days }: Ahead): number {
  const inputs = [folders.guidelines, folders.vendor].map((prepared) => prepared?.question?.input ?? null);
  return Math.min(days, maxDaysAhead, Math.floor(maxText / JSON.stringify(inputs).length));
}

/** Returns the days after a day, in order; none after the last of the calendar. */
function daysAfter(asOf: IsoDate, count: number): IsoDate[] {
  const days = Array.from({ length: Math.max(count, 0) }, (_, at) => addDays(asOf, at + 1));
  return days.filter((day, at) => day > (days[at - 1] ?? asOf));
}

function* inBatches(days: readonly IsoDate[]): Generator<readonly IsoDate[]> {
  for (let at = 0; at < days.length; at += daysAtOnce) yield days.slice(at, at + daysAtOnce);
}

/** Undefined if the policy does not answer in time: nothing is then known of later days. */
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
