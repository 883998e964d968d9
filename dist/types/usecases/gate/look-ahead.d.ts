import { type Judge, type Prepared } from "../../judgement/prepare.ts";
import { type IsoDate } from "../../model/iso-date.ts";
import { type DayAnswer, type Question } from "./answer.ts";
import type { AnswerChange } from "./decision.ts";
/** Most days searched ahead: two years, one of them a leap year. */
export declare const maxDaysAhead = 731;
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
export declare function lookAhead(ahead: Ahead): {
    change: AnswerChange | null;
    searchedUntil: IsoDate;
};
