import type { DecisionFormat } from "./format.ts";
/** Output formats of a decision. */
export declare const decisionFormats: {
    text: DecisionFormat;
    json: DecisionFormat;
    terraform: DecisionFormat;
};
export type DecisionFormatName = keyof typeof decisionFormats;
export declare const decisionFormatNames: readonly DecisionFormatName[];
