import type { DecisionFormat } from "./format.ts";
/** The decision for a person: the answer first, then why, what it rests on, and how long it holds. */
export declare const text: DecisionFormat;
