import type { IsoDate } from "../../model/iso-date.ts";
import { type DayAnswer, type Question } from "./answer.ts";
import type { OnboardingDecision } from "./decision.ts";
/** What an answer rests on beside its reasons. */
export type Details = Pick<OnboardingDecision, "services" | "passed" | "notApplicable" | "remarks" | "waived" | "baselined" | "relaxed" | "problems">;
/** What an answer without any judgement rests on. */
export declare const noDetails: Details;
/** What was checked, and what kept findings from counting. */
export declare function detailsOf(day: DayAnswer, { service, runConfig, catalogue }: Question, asOf: IsoDate): Details;
