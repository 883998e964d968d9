import type { DecisionFormat } from "./format.ts";
/** The formats a decision can be asked for. */
export declare const decisionFormats: {
    text: DecisionFormat;
    json: DecisionFormat;
    terraform: DecisionFormat;
};
export type DecisionFormatName = keyof typeof decisionFormats;
export declare const decisionFormatNames: readonly DecisionFormatName[];
