import type { DecisionFormat } from "./format.ts";
/** Renders the decision as JSON, schema version 1 (`dist/schemas/decision.schema.json`). */
export declare const json: DecisionFormat;
