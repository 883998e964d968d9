import type { Language } from "../../model/language.ts";
import type { OnboardingDecision } from "./decision.ts";
import type { DecisionFormat } from "./format.ts";
/**
 * The answer as Terraform's data source `external` takes it: one JSON object, all values strings. Exit codes are those of every format:
 * Terraform reads nothing of a program that does not end with 0, so only an allowed vendor has a result.
 */
export declare const terraform: DecisionFormat;
/** Each reason and problem on one line, for whoever reads standard error only. Safe to print. */
export declare function reasonLines({ reasons, problems }: OnboardingDecision, language: Language): string[];
