import type { DecisionFormat } from "./format.ts";
/** Renders the decision for a person: the answer first, then the reasons, what it rests on, and how long it holds. */
export declare const text: DecisionFormat;
