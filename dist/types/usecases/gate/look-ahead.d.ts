import { type Judge, type Prepared } from "../../judgement/prepare.ts";
import { type IsoDate } from "../../model/iso-date.ts";
import { type DayAnswer, type Question } from "./answer.ts";
import type { AnswerChange } from "./decision.ts";
/** Days that are looked ahead at most: two years, one of them a leap year. */
export declare const maxDaysAhead = 731;
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
export declare function lookAhead(ahead: Ahead): {
    change: AnswerChange | null;
    searchedUntil: IsoDate;
};
