import type { DecisionFormat } from "./format.ts";
/** The decision as data, schema version 1 (`dist/schemas/decision.schema.json`). */
export declare const json: DecisionFormat;
