import type { DecisionFormat } from "./format.ts";
import { json } from "./json.ts";
import { terraform } from "./terraform.ts";
import { text } from "./text.ts";

/** Output formats of a decision. */
export const decisionFormats = { text, json, terraform } satisfies Record<string, DecisionFormat>;
export type DecisionFormatName = keyof typeof decisionFormats;
export const decisionFormatNames: readonly DecisionFormatName[] = ["text", "json", "terraform"];
