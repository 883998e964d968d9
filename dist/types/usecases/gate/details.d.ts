import type { IsoDate } from "../../model/iso-date.ts";
import { type DayAnswer, type Question } from "./answer.ts";
import type { OnboardingDecision } from "./decision.ts";
/** Basis of an answer, besides its reasons. */
export type Details = Pick<OnboardingDecision, "services" | "passed" | "notApplicable" | "remarks" | "waived" | "baselined" | "relaxed" | "problems">;
/** Details of an answer given without a judgement. */
export declare const noDetails: Details;
/** Returns what was checked, and what kept findings from counting. */
export declare function detailsOf(day: DayAnswer, { service, runConfig, catalogue }: Question, asOf: IsoDate): Details;
